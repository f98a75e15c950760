using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.PullRequests;
using CommunityEvals.Shards;

namespace CommunityEvals.Leaderboards;

/// <summary>What a leaderboard is made of.</summary>
/// <param name="Documents">The files of the tree, checked.</param>
public sealed record LeaderboardInputs(IReadOnlyList<CheckedDocument> Documents)
{
    /// <summary>What the history of its repo says of the result with that number (from 0) in a file; null when nothing, and where there is no history.</summary>
    public Func<ResultsDocument, int, ResultProvenance?>? Provenance { get; init; }

    /// <summary>What open pull requests add to or change on the main branch of their repos, from files without errors.</summary>
    public IReadOnlyList<BoardEntry> PullRequests { get; init; } = [];

    /// <summary>The files that these were read from and those that are left out, checked.</summary>
    public IReadOnlyList<CheckedDocument> Proposals { get; init; } = [];

    /// <summary>What other builds have read, in place of their files.</summary>
    public JudgedShards Shards { get; init; } = JudgedShards.None;

    /// <summary>What saved answers of the Hub's API say. A file of the tree goes first where both have a result.</summary>
    public IReadOnlyList<BoardEntry> Snapshots { get; init; } = [];

    /// <summary>The cards of the models. What their <c>model-index</c> claims is held against the results, never ranked.</summary>
    public ModelCards Cards { get; init; } = ModelCards.None;

    /// <summary>Which way the Hub ranks a task, as a saved leaderboard says; null when none does.</summary>
    public Func<string, string, bool?> LowerIsBetterOnHub { get; init; } = (_, _) => null;

    /// <summary>What a model declares that it was made from, as saved answers say; null when none does. A card that declares some goes first.</summary>
    public Func<string, IReadOnlyList<string>?> BaseModels { get; init; } = _ => null;
}

/// <summary>What the history of its repo says of a result.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="Added">The change that added it, when it is known.</param>
/// <param name="Changed">The change that gave it its present value, when it is known.</param>
/// <param name="History">Its values before, newest first; null when they were not asked for.</param>
public sealed record ResultProvenance(ResultStatus? Status, ResultChange? Added, ResultChange? Changed, IReadOnlyList<PastValue>? History)
{
    /// <summary>The pull request that brought it, when that is certain.</summary>
    public PullRequest? MergedBy { get; init; }
}
