namespace CommunityEvals.PullRequests;

/// <summary>What somebody says of a pull request that its ref does not tell.</summary>
/// <param name="ModelId">The model whose repo it is of.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Author">The Hub's name of who opened it; null when not said.</param>
public sealed record KnownPullRequest(string ModelId, int Number, PullRequestState State, string? Author)
{
    /// <summary>The Hub's words for the states (<c>DiscussionStatus</c> in <c>src/huggingface_hub/community.py</c> of huggingface/huggingface_hub).</summary>
    public static IReadOnlyList<string> StateWords { get; } = ["open", "closed", "merged", "draft"];

    /// <summary>The state that a word of the Hub names, or null.</summary>
    public static PullRequestState? StateOf(string word) => word switch
    {
        "open" => PullRequestState.Open,
        "draft" => PullRequestState.Draft,
        "merged" => PullRequestState.Merged,
        "closed" => PullRequestState.Closed,
        _ => null,
    };
}

/// <summary>How far a pull request has come.</summary>
public enum PullRequestState
{
    /// <summary>The Hub lists what it brings as results of the community.</summary>
    Open,

    /// <summary>Its author still works on it.</summary>
    Draft,

    /// <summary>What it brought is on the main branch.</summary>
    Merged,

    /// <summary>The model's owner refused it, which is how a disputed result is hidden.</summary>
    Closed,
}
