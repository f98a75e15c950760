using CommunityEvals.Documents;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Finds the repos to ask.</summary>
internal static class RepoQuestions
{
    /// <summary>What to ask of a repo that the project lists.</summary>
    public static RepoQuestion About(Mirror mirror) => new(mirror.Repo, mirror.Folder) { ModelId = mirror.ModelId };

    /// <summary>What to ask of the repos that hold files of results, of the one of which the project's folder is the root, and of the clones that it lists.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="mirrors">The repos that it lists.</param>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <param name="repos">The repos that hold files of the project.</param>
    public static IReadOnlyList<RepoQuestion> About(IReadOnlyList<ReadFile> files, IReadOnlyList<Mirror> mirrors, string projectFolder, GitRepos repos)
    {
        var root = new ProjectFolder(projectFolder);
        var documents = files
            .Where(file => file.Document is ResultsDocument { File.Kind: EvalFileKind.Results } && !file.Listed.IsMirrored)
            .Where(file => repos.Holding(file.Listed.FullPath) is not null)
            .ToLookup(file => repos.Holding(file.Listed.FullPath)!);

        // Worktrees of one repo have their pull requests in common.
        var shared = new HashSet<string>(StringComparer.Ordinal);
        var clones = mirrors.Where(mirror => !mirror.Repo.IsBare).ToDictionary(mirror => mirror.Repo);
        return documents.Select(found => found.Key)
            .Concat(GitRepo.At(projectFolder) is { } own ? [own] : [])
            .Concat(clones.Keys)
            .Distinct()
            .OrderBy(repo => repo.Folder, StringComparer.Ordinal)
            .Select(repo => new RepoQuestion(repo, root.RelativeFolder(repo.Folder))
            {
                Documents = ByPath(repo, documents[repo]),
                AsksForPullRequests = shared.Add(repo.CommonFolder),
                ModelId = clones.TryGetValue(repo, out var clone) ? clone.ModelId : null,
            })
            .ToList();
    }

    private static Dictionary<string, ResultsDocument> ByPath(GitRepo repo, IEnumerable<ReadFile> files) =>
        files.ToDictionary(file => PathIn(repo.Folder, file.Listed.FullPath), file => (ResultsDocument)file.Document, StringComparer.Ordinal);

    private static string PathIn(string folder, string fullPath) =>
        fullPath.Substring(folder.TrimEnd(Path.DirectorySeparatorChar).Length + 1).Replace(Path.DirectorySeparatorChar, '/');
}
