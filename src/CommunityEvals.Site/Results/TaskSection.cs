using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Site.Pages;
using CommunityEvals.Site.Plots;

namespace CommunityEvals.Site.Results;

/// <summary>The leaderboard of a task on the page of its benchmark.</summary>
/// <param name="board">The leaderboard.</param>
/// <param name="datasetId">The dataset.</param>
/// <param name="anchor">Its id on the page.</param>
/// <param name="page">The page.</param>
/// <param name="conflicts">The conflicts of all tasks.</param>
internal sealed class TaskSection(TaskBoard board, string datasetId, string anchor, Page page, ConflictIndex conflicts)
{
    private const int MostSetups = 4;

    public string Anchor => anchor;

    public ShownText Task { get; } = ShownText.Of(board.Task.Id);

    /// <summary>What its numbers mean.</summary>
    public string Facts { get; } = string.Join(" · ", FactsOf(board));

    /// <summary>The order in which a first click on the scores sorts: the best on top.</summary>
    public string BestFirst => board.Direction.LowerIsBetter ? "ascending" : "descending";

    public IReadOnlyList<IReadOnlyList<ResultRow>> Bodies { get; } =
        TableBodies.Of(board.Entries.Select(entry => new ResultRow(entry, page, conflicts.Contests(entry))));

    public IReadOnlyList<ClaimRow> Claims { get; } = ClaimRow.Of(conflicts.OfTask(datasetId, board.Task.Id), page);

    public IReadOnlyList<PastRow> Past { get; } = PastRow.Of(board.Entries, page);

    /// <summary>What can be said of the results in each setup, the usual one first.</summary>
    public IReadOnlyList<StatisticsRow> Statistics { get; } =
        board.Statistics.OrderBy(statistics => statistics.Variant != Variant.Default).Select(statistics => new StatisticsRow(statistics)).ToList();

    /// <summary>Whether it is known how far the best could still go.</summary>
    public bool HasHeadroom => board.Statistics.Any(statistics => statistics.Headroom is not null);

    /// <summary>Whether there are so many setups that their numbers would push the table out of sight.</summary>
    public bool HasManySetups => board.Statistics.Count > MostSetups;

    public bool HasFewSetups => board.Statistics.Count is > 0 and <= MostSetups;

    public SpreadPlot? Spread { get; } = SpreadPlot.Of(board);

    public ProgressPlot? Progress { get; } = ProgressPlot.Of(board);

    private static IEnumerable<string> FactsOf(TaskBoard board)
    {
        yield return Count.Of(board.Entries.Count, "result");
        yield return $"{(board.Direction.LowerIsBetter ? "lower" : "higher")} is better{TellerOf(board.Direction)}";
        if (board.Task.Unit is { } unit)
        {
            yield return unit == ScoreUnit.Percent ? "in percent" : "from 0 to 1";
        }

        if (board.Task.Config is { } config)
        {
            yield return $"config {ShownText.Of(config).Text}";
        }

        if (board.Task.Split is { } split)
        {
            yield return $"split {ShownText.Of(split).Text}";
        }
    }

    private static string TellerOf(Direction direction) => direction.Origin switch
    {
        "declared" => ", as the project declares",
        "hub" => ", as the Hub ranks",
        "catalog" => ", as the catalog says",
        _ => ", as assumed",
    };
}
