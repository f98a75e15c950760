using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Results;

namespace CommunityEvals.Site.Pages;

/// <summary>The first page: all benchmarks, and the files that are left out.</summary>
internal sealed class IndexPage(Leaderboard leaderboard, SiteMap map) : Page(map, "index.html", "Leaderboards")
{
    private readonly IReadOnlyList<string> _curatedPaths = map.Curated;

    public override string Template => "index";

    public string Totals { get; } = string.Join(
        " · ",
        Count.Of(leaderboard.Benchmarks.Count, "benchmark"),
        Count.Of(map.Models.Count, "model"),
        Count.Of(leaderboard.Entries.Count(), "result"));

    public IReadOnlyList<IReadOnlyList<BenchmarkRow>> Bodies => TableBodies.Of(leaderboard.Benchmarks.Select(board => new BenchmarkRow(board, this)));

    /// <summary>The tables that the project asks for.</summary>
    public IReadOnlyList<PageLink> Curated => leaderboard.Curated.Zip(_curatedPaths, (board, path) => To(path, board.Name)).ToList();

    public IReadOnlyList<ExcludedRow> Excluded => leaderboard.Excluded.Select(file => new ExcludedRow(file)).ToList();
}

/// <summary>A benchmark in the overview.</summary>
internal sealed class BenchmarkRow(BenchmarkBoard board, Page page)
{
    private readonly List<BoardEntry> _entries = board.Tasks.SelectMany(task => task.Entries).ToList();

    /// <summary>The task that stands for the benchmark: the first one that has results.</summary>
    private readonly TaskBoard? _main = board.Tasks.FirstOrDefault(task => task.Entries.Count > 0);

    public PageLink Benchmark => page.ToBenchmark(board);

    public ShownText? Dataset => board.Definition?.Name is null ? null : ShownText.Of(board.DatasetId);

    public int Tasks => board.Tasks.Count;

    public int Models => _entries.Select(entry => entry.ModelId).Distinct(StringComparer.Ordinal).Count();

    public int Results => _entries.Count;

    public string? Best => _main?.Entries[0].Value.Json;

    public PageLink? BestModel => _main is null ? null : page.ToModel(_main.Entries[0].ModelId);

    public PageLink? BestTask => _main is null || board.Tasks.Count == 1 ? null : page.ToTask(board.DatasetId, _main.Task.Id);

    /// <summary>Whether it no longer tells the best models apart.</summary>
    public bool IsSaturated => _main?.Statistics.Any(statistics => statistics.IsSaturated == true) == true;

    public string? Newest => ShownDay.Newest(_entries);
}

/// <summary>A file that takes no part.</summary>
internal sealed class ExcludedRow(ExcludedFile file)
{
    public ShownText Path => ShownText.Of(file.Path);

    public IReadOnlyList<ShownFinding> Findings => file.Findings.Select(ShownFinding.Of).ToList();
}
