using CommunityEvals.Configuration;

namespace CommunityEvals.Tasks.Files;

/// <summary>Finds <c>.editorconfig</c> files, as editors do.</summary>
internal static class EditorConfigFiles
{
    /// <summary>Full paths of those in the folders of the files and above, up to one that says that it is the root.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> files)
    {
        var found = new List<string>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = Path.GetDirectoryName(file);
            while (folder is not null && visited.Add(folder))
            {
                var config = Path.Combine(folder, ".editorconfig");
                var exists = Disk.HasFile(config);
                if (exists)
                {
                    found.Add(config);
                }

                folder = exists && IsRoot(config) ? null : Path.GetDirectoryName(folder);
            }
        }

        return [.. found.OrderBy(path => path, StringComparer.Ordinal)];
    }

    private static bool IsRoot(string config)
    {
        try
        {
            return EditorConfigs.IsRoot(FileText.Read(config).Text);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            // Whoever reads it for what it says will tell.
            return false;
        }
    }
}
