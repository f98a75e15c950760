using CommunityEvals.Cards;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tables;

namespace CommunityEvals.Tasks.Cards;

/// <summary>What the results say in each card.</summary>
internal sealed class CardContents(Leaderboard leaderboard, int mostRows)
{
    private readonly CardTable _table = new(mostRows);
    private readonly Dictionary<string, BenchmarkBoard> _benchmarks = leaderboard.Benchmarks.ToDictionary(benchmark => benchmark.DatasetId, StringComparer.Ordinal);
    private readonly ILookup<string, ResultRow> _results = ResultRow.AllOf(leaderboard).ToLookup(row => row.Entry.ModelId, StringComparer.Ordinal);

    /// <summary>The Markdown of a repo's block. A benchmark that is nowhere on the leaderboard has no tasks to show.</summary>
    public string Of(CardTarget target) => string.Join("\n", LeaderboardsOf(target).Concat(target.Models.Select(model => _table.Scores(model, _results[model]))));

    private IEnumerable<string> LeaderboardsOf(CardTarget target) =>
        target.Datasets.Where(_benchmarks.ContainsKey).Select(dataset => _table.Leaderboard(_benchmarks[dataset]));
}
