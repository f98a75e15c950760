namespace CommunityEvals.Tasks.Files;

/// <summary>What a search looks at in a folder.</summary>
/// <param name="Path">Full path of the folder.</param>
/// <param name="Folders">Full paths of the folders in it that are searched too: no links, and none where programs put what is not the repo's own.</param>
/// <param name="YamlFiles">Full paths of the YAML files in it.</param>
internal sealed record FolderContent(string Path, IReadOnlyList<string> Folders, IReadOnlyList<string> YamlFiles)
{
    // What the default items leave out as well.
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", ".git", "node_modules" };

    /// <summary>Why the folder cannot be looked into, or null.</summary>
    public string? Fault { get; init; }

    /// <summary>What is in a folder.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be read.</exception>
    public static FolderContent Of(string folder)
    {
        var entries = new DirectoryInfo(folder).GetFileSystemInfos();
        Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        var (folders, files) = (new List<string>(), new List<string>());
        foreach (var entry in entries)
        {
            if (entry is FileInfo)
            {
                if (IsYaml(entry.Name))
                {
                    files.Add(entry.FullName);
                }
            }
            else if (!Foreign.Contains(entry.Name) && (entry.Attributes & FileAttributes.ReparsePoint) == 0)
            {
                folders.Add(entry.FullName);
            }
        }

        return new(folder, folders, files);
    }

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
