using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>The git repos that hold folders.</summary>
/// <param name="folders">Full paths of the folders.</param>
internal sealed class GitRepos(IReadOnlyList<string> folders)
{
    private readonly Dictionary<string, GitRepo?> _inFolder = EnclosingFolders.Look(folders, GitRepo.At, repo => repo is not null);
    private readonly Dictionary<string, GitRepo?> _around = new(StringComparer.Ordinal);

    /// <summary>The innermost repos around the folders, each once.</summary>
    public IEnumerable<GitRepo> All => folders.Select(Around).OfType<GitRepo>().Distinct();

    /// <summary>The innermost repo around a file in one of the folders, or null.</summary>
    /// <param name="file">Its full path.</param>
    public GitRepo? Holding(string file) => Around(Path.GetDirectoryName(file));

    private GitRepo? Around(string? folder)
    {
        if (folder is null)
        {
            return null;
        }

        if (!_around.TryGetValue(folder, out var repo))
        {
            repo = _inFolder[folder] ?? Around(Path.GetDirectoryName(folder));
            _around.Add(folder, repo);
        }

        return repo;
    }
}
