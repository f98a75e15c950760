using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Several claims about one model, task and variant: no single source of truth.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Variant">The setup.</param>
/// <param name="Values">All claims, in the order of origin, path, line and pull request.</param>
public sealed record ResultConflict(string ModelId, string DatasetId, string TaskId, string Variant, IReadOnlyList<ClaimedValue> Values);

/// <summary>A value that somebody claims, and where.</summary>
/// <param name="Value">The score.</param>
/// <param name="Origin">What kind of place.</param>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Line">The line of the value, from 1; 0 where it has none.</param>
/// <param name="PullRequest">The pull request, or null.</param>
/// <param name="Relation">Of a pull request that is not ranked, what it is to the results that are; null for every other claim.</param>
public sealed record ClaimedValue(Score Value, ResultOrigin Origin, string Path, int Line, int? PullRequest = null, ClaimRelation? Relation = null)
{
    internal static ClaimedValue Of(BoardEntry entry, ClaimRelation? relation = null) =>
        new(entry.Value, entry.Origin, entry.Path, entry.Line, entry.PullRequest, relation);
}

/// <summary>What a pull request's claim is to the results on the main branch and in other pull requests.</summary>
public enum ClaimRelation
{
    /// <summary>It says the same, and is not ranked again.</summary>
    AlreadyPresent,

    /// <summary>It would change a value of the main branch.</summary>
    Proposal,
}
