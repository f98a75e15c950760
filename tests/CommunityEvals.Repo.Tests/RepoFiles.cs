namespace CommunityEvals.Repo.Tests;

/// <summary>The files of the repo that the tests run in.</summary>
internal static class RepoFiles
{
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>The repo's folder.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of <paramref name="path"/>, which is relative to the repo and written with <c>/</c>.</summary>
    public static string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file, with its line ends as they are.</summary>
    public static string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>The files below a folder, relative to it and written with <c>/</c>, in ordinal order; none that a build made.</summary>
    public static IReadOnlyList<string> Below(string folder)
    {
        var full = FullPath(folder);
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(full, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(BuildFolders.Contains))
                .Order(StringComparer.Ordinal)
                .ToList()
            : [];
    }

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "CommunityEvals.Build.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No CommunityEvals.Build.sln above the tests.");
        }

        return folder;
    }
}
