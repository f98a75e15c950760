namespace CommunityEvals.Tasks.Git;

/// <summary>Finds the git repos that hold files.</summary>
internal sealed class GitRepos
{
    private readonly Dictionary<string, GitRepo?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The innermost repos around files, each once.</summary>
    /// <param name="files">Full paths.</param>
    public IEnumerable<GitRepo> Around(IEnumerable<string> files) =>
        files.Select(file => Around(Path.GetDirectoryName(file))).OfType<GitRepo>().Distinct();

    /// <summary>The innermost repo around a folder, or null.</summary>
    public GitRepo? Around(string? folder)
    {
        var visited = new List<string>();
        GitRepo? repo = null;
        while (folder is not null && !_byFolder.TryGetValue(folder, out repo))
        {
            visited.Add(folder);
            repo = GitRepo.At(folder);
            folder = repo is null ? Path.GetDirectoryName(folder) : null;
        }

        visited.ForEach(seen => _byFolder[seen] = repo);
        return repo;
    }
}
