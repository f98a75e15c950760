using CommunityEvals.Documents;

namespace CommunityEvals.Leaderboards;

/// <summary>What a leaderboard is made of.</summary>
/// <param name="Documents">The files of the tree, checked.</param>
public sealed record LeaderboardInputs(IReadOnlyList<CheckedDocument> Documents)
{
    /// <summary>What the history of its repo says of a result in a file; null when nothing.</summary>
    public Func<ResultsDocument, ResultEntry, ResultProvenance?> Provenance { get; init; } = (_, _) => null;
}

/// <summary>What the history of its repo says of a result.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="Added">The change that added it, when it is known.</param>
/// <param name="Changed">The change that gave it its present value, when it is known.</param>
/// <param name="History">Its values before, newest first; null when they were not asked for.</param>
public sealed record ResultProvenance(ResultStatus? Status, ResultChange? Added, ResultChange? Changed, IReadOnlyList<PastValue>? History);
