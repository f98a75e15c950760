using CommunityEvals.Tasks.Caching;

namespace CommunityEvals.Tasks.Files;

/// <summary>Tells links from files and folders.</summary>
internal static class SymbolicLink
{
    // Not in .NET Standard; a runtime without it (.NET Framework) runs on Windows, where git makes no links unless asked to.
    private static readonly Func<string, bool, FileSystemInfo?>? ResolveTarget =
        (Func<string, bool, FileSystemInfo?>?)typeof(File)
            .GetMethod("ResolveLinkTarget", [typeof(string), typeof(bool)])?
            .CreateDelegate(typeof(Func<string, bool, FileSystemInfo?>));

    /// <summary>What a file links to in the end; null when it is no link.</summary>
    /// <exception cref="IOException">The file is not there, or the link leads round in a circle.</exception>
    public static string? TargetOf(string path) => IsLink(path) ? ResolveTarget?.Invoke(path, true)?.FullName : null;

    /// <summary>The same of a folder.</summary>
    /// <exception cref="IOException">The link leads round in a circle.</exception>
    public static string? TargetOfFolder(string path) => Disk.IsLinkedFolder(path) ? ResolveTarget?.Invoke(path, true)?.FullName : null;

    /// <summary>The first folder on the way up from a file to the project's folder that is a link; null when there is none. What is written there lands elsewhere.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <exception cref="IOException">A folder is not there.</exception>
    public static string? LinkedFolder(string path, string projectFolder)
    {
        var folder = Path.GetDirectoryName(path);
        while (IsBelow(folder ?? "", projectFolder) && !IsLink(folder!))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return IsBelow(folder ?? "", projectFolder) ? folder : null;
    }

    /// <summary>Whether a link has that name. Of what is not there the file system says why, by an exception.</summary>
    private static bool IsLink(string path) =>
        FileStamp.Of(path, out var isLink) is null && !isLink ? (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0 : isLink;

    /// <summary>The folder of the innermost git repo that holds a file or folder; null when none does.</summary>
    public static string? RepoAround(string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !Directory.Exists(Path.Combine(folder, ".git")) && !File.Exists(Path.Combine(folder, ".git")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }

    /// <summary>Whether a path lies in a folder.</summary>
    public static bool IsBelow(string path, string? folder) =>
        folder is not null && path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
