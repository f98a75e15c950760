using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site;

/// <summary>Which page is about what. Pages are named after what strangers wrote, by names that are safe and distinct on any disk.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, string> _benchmarks;
    private readonly Dictionary<string, string> _models;
    private readonly Dictionary<(string DatasetId, string TaskId), string> _anchors = [];
    private readonly List<string> _curated;

    public SiteMap(Leaderboard leaderboard)
    {
        Models = leaderboard.Entries.Select(entry => entry.ModelId).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
        _models = Name("models", Models);
        _benchmarks = Name("benchmarks", leaderboard.Benchmarks.Select(benchmark => benchmark.DatasetId));
        var names = new SafeFileNames();
        _curated = leaderboard.Curated.Select(board => $"boards/{names.NameOf("boards", board.Name)}.html").ToList();
        foreach (var benchmark in leaderboard.Benchmarks)
        {
            AddAnchors(benchmark);
        }
    }

    /// <summary>The models that have a result, in ordinal order.</summary>
    public IReadOnlyList<string> Models { get; }

    /// <summary>The pages of the tables that the project asks for, in its order.</summary>
    public IReadOnlyList<string> Curated => _curated;

    /// <summary>The page of a model, relative to the site; null of one that has no result.</summary>
    public string? Model(string modelId) => _models.TryGetValue(modelId, out var path) ? path : null;

    /// <summary>The page of a benchmark, relative to the site.</summary>
    public string Benchmark(string datasetId) => _benchmarks[datasetId];

    /// <summary>The id of a task on the page of its benchmark.</summary>
    public string Anchor(string datasetId, string taskId) => _anchors[(datasetId, taskId)];

    /// <summary>The place of a task, relative to the site; null of one that nobody defines and that has no result.</summary>
    public string? Task(string datasetId, string taskId) =>
        _anchors.TryGetValue((datasetId, taskId), out var anchor) ? $"{Benchmark(datasetId)}#{anchor}" : null;

    private static Dictionary<string, string> Name(string folder, IEnumerable<string> ids)
    {
        var names = new SafeFileNames();
        return ids.ToDictionary(id => id, id => $"{folder}/{names.PathOf(id)}.html", StringComparer.Ordinal);
    }

    private void AddAnchors(BenchmarkBoard benchmark)
    {
        const string Kind = "task";
        var names = new SafeFileNames();
        foreach (var task in benchmark.Tasks)
        {
            _anchors.Add((benchmark.DatasetId, task.Task.Id), $"{Kind}-{names.NameOf(Kind, task.Task.Id)}");
        }
    }
}
