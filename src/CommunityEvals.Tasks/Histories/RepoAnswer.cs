using CommunityEvals.Documents;
using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>A repo, and the files of results in it.</summary>
/// <param name="Repo">The repo.</param>
/// <param name="Name">How its folder is called.</param>
/// <param name="Documents">The files by their paths in it.</param>
/// <param name="AsksForPullRequests">Whether what its pull requests propose is asked.</param>
internal sealed record RepoQuestion(GitRepo Repo, string Name, IReadOnlyDictionary<string, ResultsDocument> Documents, bool AsksForPullRequests);

/// <summary>What git says of a repo.</summary>
/// <param name="Problems">What could not be read.</param>
internal sealed record RepoAnswer(RepoProblems Problems)
{
    /// <summary>The histories of no files.</summary>
    public static readonly IReadOnlyDictionary<string, FileHistory> NoResults = new Dictionary<string, FileHistory>();

    /// <summary>The histories of its files, by their paths in it.</summary>
    public IReadOnlyDictionary<string, FileHistory> Results { get; init; } = NoResults;

    /// <summary>What its pull requests propose.</summary>
    public IReadOnlyList<PullRequestFile> PullRequestFiles { get; init; } = [];
}
