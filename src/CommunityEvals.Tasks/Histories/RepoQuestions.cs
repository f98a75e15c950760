using CommunityEvals.Documents;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Finds the repos to ask.</summary>
internal static class RepoQuestions
{
    /// <summary>The repos that hold files of results, and the one of which the project's folder is the root, in ordinal order of their folders.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    public static IReadOnlyList<RepoQuestion> About(IReadOnlyList<ReadFile> files, string projectFolder)
    {
        var root = new ProjectFolder(projectFolder);
        var repos = new GitRepos();
        var documents = files
            .Where(file => file.Document is ResultsDocument { File.Kind: EvalFileKind.Results })
            .Select(file => (Repo: repos.Around(Path.GetDirectoryName(file.Listed.FullPath)), File: file))
            .Where(found => found.Repo is not null)
            .ToLookup(found => found.Repo!, found => found.File);

        // Worktrees of one repo have their pull requests in common.
        var shared = new HashSet<string>(StringComparer.Ordinal);
        return documents.Select(found => found.Key)
            .Concat(GitRepo.At(projectFolder) is { } own ? [own] : [])
            .Distinct()
            .OrderBy(repo => repo.Folder, StringComparer.Ordinal)
            .Select(repo => new RepoQuestion(repo, NameOf(root.RelativeFolder(repo.Folder)), ByPath(repo, documents[repo]), shared.Add(repo.CommonFolder)))
            .ToList();
    }

    private static string NameOf(string folder) => folder.Length == 0 ? "." : folder;

    private static Dictionary<string, ResultsDocument> ByPath(GitRepo repo, IEnumerable<ReadFile> files) =>
        files.ToDictionary(file => PathIn(repo.Folder, file.Listed.FullPath), file => (ResultsDocument)file.Document, StringComparer.Ordinal);

    private static string PathIn(string folder, string fullPath) =>
        fullPath.Substring(folder.TrimEnd(Path.DirectorySeparatorChar).Length + 1).Replace(Path.DirectorySeparatorChar, '/');
}
