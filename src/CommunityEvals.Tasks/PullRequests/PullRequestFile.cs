using CommunityEvals.Leaderboards;

namespace CommunityEvals.Tasks.PullRequests;

/// <summary>A file of results that a pull request adds or changes against its merge base with the main branch.</summary>
/// <param name="Head">The pull request.</param>
/// <param name="Path">The file inside the repo, with <c>/</c>: <c>.eval_results/hle.yaml</c>.</param>
/// <param name="Content">What it holds there; null when it is larger than is read.</param>
/// <param name="Size">Bytes of it.</param>
/// <param name="Base">What it held at the merge base; null when it was not there.</param>
internal sealed record PullRequestFile(PullRequestHead Head, string Path, byte[]? Content, long Size, byte[]? Base);

/// <summary>A pull request as its ref has it.</summary>
/// <param name="RepoFolder">Full path of the folder that holds the repo's files; of a bare mirror, its own.</param>
/// <param name="Number">N in <c>refs/pr/N</c>.</param>
/// <param name="Change">The last commit.</param>
internal sealed record PullRequestHead(string RepoFolder, int Number, ResultChange Change)
{
    /// <summary>The model, when the project lists the repo and says so.</summary>
    public string? ModelId { get; init; }
}
