using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;

namespace CommunityEvals.Site.Results;

/// <summary>How far a result has come, and what speaks for it and against it.</summary>
internal sealed class ShownStatus(BoardEntry entry, bool isInConflict)
{
    /// <summary>The states by which a table is filtered, separated by blanks.</summary>
    public string States { get; } = string.Join(" ", StatesOf(entry, isInConflict));

    /// <summary>Whether there is anything to show.</summary>
    public bool HasMarks => entry.IsVerified || IsCommunity || isInConflict || entry.PullRequest is not null || entry.Findings.Count > 0;

    /// <summary>Who says that its proof holds, or null.</summary>
    public string? VerifiedBy => entry.VerifiedBy;

    public bool IsCommunity => entry.Status == ResultStatus.Community;

    public bool IsInConflict => isInConflict;

    /// <summary>The pull request that brought or brings it, or null.</summary>
    public int? PullRequest => entry.PullRequest;

    /// <summary>The page of the pull request, or null.</summary>
    public string? PullRequestHref { get; } = WebLink.Of(entry.DiscussionUrl);

    public IReadOnlyList<ShownFinding> Findings { get; } = entry.Findings.Select(ShownFinding.Of).ToList();

    private static IEnumerable<string> StatesOf(BoardEntry entry, bool isInConflict)
    {
        if (entry.IsVerified)
        {
            yield return "verified";
        }

        if (entry.Status is { } status)
        {
            yield return status == ResultStatus.Merged ? "merged" : "community";
        }

        if (isInConflict)
        {
            yield return "conflict";
        }

        if (entry.Findings.Count > 0)
        {
            yield return "findings";
        }
    }
}

/// <summary>A finding inside a result.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Title">The rule in one sentence.</param>
/// <param name="Href">The rule's page.</param>
internal sealed record ShownFinding(string Id, string? Title, string? Href)
{
    public static ShownFinding Of(string id) => RuleTable.Find(id) is { } rule ? new(rule.Id, rule.Title, rule.HelpUri) : new(id, null, null);
}
