using CommunityEvals.Configuration;

namespace CommunityEvals.Tasks.Files;

/// <summary>Finds <c>.editorconfig</c> files, as editors do.</summary>
internal static class EditorConfigFiles
{
    /// <summary>Full paths of those in folders and above, up to one that says that it is the root.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> folders) =>
        [.. EnclosingFolders.Look(folders, In, IsRoot).Values.OfType<string>().OrderBy(path => path, StringComparer.Ordinal)];

    private static string? In(string folder) => Path.Combine(folder, ".editorconfig") is var config && Disk.HasFile(config) ? config : null;

    private static bool IsRoot(string? config)
    {
        try
        {
            return config is not null && EditorConfigs.IsRoot(FileText.Read(config).Text);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            // Whoever reads it for what it says will tell.
            return false;
        }
    }
}
