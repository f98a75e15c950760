using System.Text;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>A git repo, and where it keeps what.</summary>
/// <param name="Folder">Full path of the folder that holds its files; of a bare one, its own.</param>
/// <param name="GitFolder">Full path of the folder with its <c>HEAD</c>.</param>
/// <param name="CommonFolder">Full path of the folder with its configuration, refs and objects, which all worktrees of a repo share.</param>
internal sealed record GitRepo(string Folder, string GitFolder, string CommonFolder)
{
    private const int MostPointerBytes = 16 * 1024;

    /// <summary>Whether there is no checkout of its files.</summary>
    public bool IsBare => Folder == GitFolder;

    /// <summary>Full path of its configuration.</summary>
    public string ConfigPath => Path.Combine(CommonFolder, "config");

    /// <summary>The repo whose <c>.git</c> is in <paramref name="folder"/>, also as a worktree or a submodule; null when nothing is there.</summary>
    public static GitRepo? At(string folder)
    {
        var git = Path.Combine(folder, ".git");
        return Disk.IsFolder(git) switch
        {
            null => null,
            true => new(folder, git, git),

            // A worktree or a submodule: a file that says where the repo is. Nothing else leads out of the tree.
            false => Pointer(git, "gitdir:") is { } gitFolder
                ? new(folder, gitFolder, Pointer(Path.Combine(gitFolder, "commondir"), "") ?? gitFolder)
                : null,
        };
    }

    /// <summary>The repo that somebody names: by its folder, a bare one's too, or by its <c>HEAD</c>, which a pattern can find. Null when none is there.</summary>
    /// <param name="path">Full path.</param>
    public static GitRepo? Named(string path)
    {
        var folder = Path.GetFileName(path) == "HEAD" && !Disk.HasFolder(path) ? Path.GetDirectoryName(path)! : path.TrimEnd(Path.DirectorySeparatorChar);
        folder = Path.GetFileName(folder) == ".git" ? Path.GetDirectoryName(folder)! : folder;
        return At(folder) ?? (Disk.HasFile(Path.Combine(folder, "HEAD")) ? new(folder, folder, folder) : null);
    }

    /// <summary>The folder that the file <paramref name="path"/> points at behind <paramref name="prefix"/>, or null.</summary>
    private static string? Pointer(string path, string prefix)
    {
        try
        {
            if (!Disk.HasFile(path))
            {
                return null;
            }

            var text = Encoding.UTF8.GetString(Disk.Read(path, MostPointerBytes)).Trim();
            if (!text.StartsWith(prefix, StringComparison.Ordinal) || text.IndexOf('\n') >= 0)
            {
                return null;
            }

            var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, text.Substring(prefix.Length).Trim()));
            return IsOnNetwork(folder) ? null : folder;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }

    private static bool IsOnNetwork(string folder) => Path.DirectorySeparatorChar == '\\' && folder.StartsWith(@"\\", StringComparison.Ordinal);
}
