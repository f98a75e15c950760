using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>Finds the git program.</summary>
/// <remarks>
/// A bare <c>git</c> would be looked for in the current folder too, before the PATH: a stranger's repo could bring a program of
/// that name.
/// </remarks>
internal static class GitProgram
{
    private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';

    /// <summary>Its full path.</summary>
    /// <param name="searchPath">The folders to look in, as in the environment variable <c>PATH</c>; relative ones are passed over.</param>
    /// <exception cref="GitFault">It is in none of the folders.</exception>
    public static string Find(string? searchPath) =>
        (searchPath ?? "").Split(Path.PathSeparator)
            .Select(folder => folder.Trim().Trim('"'))
            .Where(IsFull)
            .Select(folder => Path.Combine(folder, IsWindows ? "git.exe" : "git"))
            .FirstOrDefault(Disk.HasFile)
        ?? throw new GitFault("there is no 'git' on the PATH, so install it or set CommunityEvalsGit to false", concernsAll: true);

    private static bool IsFull(string folder) =>
        folder.IndexOfAny(Path.GetInvalidPathChars()) < 0
        && (IsWindows ? folder.Length > 2 && folder[1] == ':' && folder[2] is '\\' or '/' : folder.StartsWith("/", StringComparison.Ordinal));
}
