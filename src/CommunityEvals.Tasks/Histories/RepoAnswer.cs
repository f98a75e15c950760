using CommunityEvals.Documents;
using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>A repo, and what is known of it.</summary>
/// <param name="Repo">The repo.</param>
/// <param name="Folder">Its folder relative to the project, with <c>/</c>.</param>
internal sealed record RepoQuestion(GitRepo Repo, string Folder)
{
    /// <summary>The files of results in it, by their paths there.</summary>
    public IReadOnlyDictionary<string, ResultsDocument> Documents { get; init; } = new Dictionary<string, ResultsDocument>();

    /// <summary>Whether what its pull requests propose is asked.</summary>
    public bool AsksForPullRequests { get; init; } = true;

    /// <summary>The model, when the project lists the repo and says so.</summary>
    public string? ModelId { get; init; }
}

/// <summary>What git says of a repo.</summary>
/// <param name="Problems">What could not be read.</param>
internal sealed record RepoAnswer(RepoProblems Problems)
{
    /// <summary>The histories of no files.</summary>
    public static readonly IReadOnlyDictionary<string, FileHistory> NoResults = new Dictionary<string, FileHistory>();

    /// <summary>The histories of its files, by their paths in it.</summary>
    public IReadOnlyDictionary<string, FileHistory> Results { get; init; } = NoResults;

    /// <summary>The files of results in a bare repo, by their paths: what they hold, or null when it is larger than is read.</summary>
    public IReadOnlyDictionary<string, byte[]?> Files { get; init; } = new Dictionary<string, byte[]?>();

    /// <summary>What its pull requests propose.</summary>
    public IReadOnlyList<PullRequestFile> PullRequestFiles { get; init; } = [];
}
