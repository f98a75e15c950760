using System.Globalization;
using CommunityEvals.Formats;
using CommunityEvals.Leaderboards;
using CommunityEvals.Sources;
using CommunityEvals.Tables;

namespace CommunityEvals.Cards;

/// <summary>The tables that a build writes into cards.</summary>
/// <param name="mostRows">How many rows a table has at most; what is beyond is counted below it.</param>
public sealed class CardTable(int mostRows)
{
    /// <summary>The leaderboard of a benchmark, for its dataset's card: a table for each task.</summary>
    public string Leaderboard(BenchmarkBoard benchmark) => string.Join("\n", benchmark.Tasks.Select(task => Leaderboard(benchmark, task)));

    /// <summary>The scores of a model, for its card.</summary>
    public string Scores(string modelId, IEnumerable<ResultRow> rows) => Titled(
        $"**Evaluation results of {MarkdownText.Of(modelId)}**",
        "| Benchmark | Task | Score | Setup | Status | Date | Source |\n|---|---|---:|---|---|---|---|\n",
        rows.ToList(),
        row => [Dataset(row.Benchmark.DatasetId), MarkdownText.Of(row.Task.Task.Id), Score(row.Entry) + (row.Task.Direction.LowerIsBetter ? " (lower is better)" : "")]);

    private string Leaderboard(BenchmarkBoard benchmark, TaskBoard task) => Titled(
        $"**Leaderboard of {MarkdownText.Of(task.Task.Id)}**{Measure(task)}",
        "| Rank | Model | Score | Setup | Status | Date | Source |\n|---:|---|---:|---|---|---|---|\n",
        task.Entries.Select(entry => new ResultRow(benchmark, task, entry)).ToList(),
        row => [row.Entry.Rank.ToString(CultureInfo.InvariantCulture), Model(row.Entry.ModelId), Score(row.Entry)]);

    private string Titled(string title, string head, IReadOnlyList<ResultRow> rows, Func<ResultRow, string[]> firstCells)
    {
        var table = rows.Count == 0 ? "No results.\n" : head + string.Concat(rows.Take(mostRows).Select(row => Row([.. firstCells(row), .. LastCells(row.Entry)])));
        var more = rows.Count > mostRows ? $"\n{(rows.Count - mostRows).ToString(CultureInfo.InvariantCulture)} more of {rows.Count.ToString(CultureInfo.InvariantCulture)} results are not shown.\n" : "";
        return $"{title}\n\n{table}{more}";
    }

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Measure(TaskBoard task)
    {
        var words = new[] { FormatWords.WordOf(task.Task.Unit), task.Direction.LowerIsBetter ? "lower is better" : null }.OfType<string>();
        return string.Join(", ", words) is { Length: > 0 } measure ? $" ({measure})" : "";
    }

    private static string Model(string id) => MarkdownText.Link(id, RepoId.IsModel(id) ? HubUrl.Home + id : null);

    private static string Dataset(string id) => MarkdownText.Link(id, RepoId.FindFault(id) is null ? $"{HubUrl.Home}datasets/{id}" : null);

    private static string Score(BoardEntry entry) => MarkdownText.Of(entry.Value.Json);

    private static string[] LastCells(BoardEntry entry) =>
    [
        MarkdownText.Of(entry.Notes ?? ""),
        entry.IsVerified ? "verified" : entry.Status == ResultStatus.Community ? "community" : "",
        MarkdownText.Of(entry.Day ?? entry.Date ?? ""),
        entry.Source is { } source ? MarkdownText.Link(string.IsNullOrWhiteSpace(source.Name) ? source.Kind.Word : source.Name!, source.Url) : "",
    ];
}
