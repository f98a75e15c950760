using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>The git repos that hold files.</summary>
/// <param name="files">Full paths of the files.</param>
internal sealed class GitRepos(IReadOnlyList<string> files)
{
    private readonly Dictionary<string, GitRepo?> _inFolder = EnclosingFolders.Look(files, GitRepo.At, repo => repo is not null);
    private readonly Dictionary<string, GitRepo?> _around = new(StringComparer.Ordinal);

    /// <summary>The innermost repos around the files, each once.</summary>
    public IEnumerable<GitRepo> All => files.Select(Around).OfType<GitRepo>().Distinct();

    /// <summary>The innermost repo around one of the files, or null.</summary>
    /// <param name="file">Its full path.</param>
    public GitRepo? Around(string file)
    {
        var folder = Path.GetDirectoryName(file);
        if (folder is null)
        {
            return null;
        }

        if (!_around.TryGetValue(folder, out var repo))
        {
            repo = _inFolder[folder] ?? Around(folder);
            _around.Add(folder, repo);
        }

        return repo;
    }
}
