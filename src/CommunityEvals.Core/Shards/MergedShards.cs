using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Snapshots;
using CommunityEvals.Yaml;

namespace CommunityEvals.Shards;

/// <summary>What many builds have read, put together. What two of them have read of one file is there once.</summary>
public sealed class MergedShards
{
    private readonly IReadOnlyList<NamedShard> _shards;
    private readonly List<ShardContradiction> _fileContradictions = [];
    private readonly Dictionary<string, CardFacts> _cards;

    /// <summary>Puts shards together. What is not found to contradict counts as the first of them has it.</summary>
    public MergedShards(IReadOnlyList<NamedShard> shards)
    {
        _shards = shards;
        _cards = CardsOf(shards);
        if (shards.Count == 0)
        {
            return;
        }

        var parts = EachOnce().ToLookup(file => file.PullRequest is not null || file.Results.Count == 0);
        Files = [.. parts[false].GroupBy(file => file.Key).Select(same => new ShardedFile([.. same])).OrderBy(file => file.Document.File.Path, StringComparer.Ordinal)];
        PullRequests = [.. parts[true].SelectMany(file => file.Results).Select(result => result.Entry)];
        OtherExcluded = [.. parts[true].Where(file => file.IsExcluded).Select(file => new ExcludedFile(file.Path, file.ModelId, file.Findings, file.PullRequest))];
    }

    /// <summary>Nothing.</summary>
    public static MergedShards None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _shards.Count;

    /// <summary>The definitions that results are held against, one for a dataset.</summary>
    public IReadOnlyList<BenchmarkDefinition> CheckedDefinitions => FirstOfEach(_ => true);

    /// <summary>Those that are ranked by.</summary>
    public IReadOnlyList<BenchmarkDefinition> RankedDefinitions => FirstOfEach(definition => !definition.IsExcluded);

    /// <summary>Datasets that have a definition which cannot be used.</summary>
    public IEnumerable<string> UnreadableDatasets =>
        _shards.Where(each => each.Shard is { IsDefinitionUnreadable: true, DatasetId: not null }).Select(each => each.Shard.DatasetId!);

    /// <summary>The files with results that are not of pull requests.</summary>
    public IEnumerable<ResultsDocument> Documents => Files.Select(file => file.Document);

    /// <summary>What saved answers of the Hub say.</summary>
    public IEnumerable<Snapshot> Saved => _shards.SelectMany(each => each.Shard.Saved);

    internal IReadOnlyList<ShardedFile> Files { get; } = [];

    internal IReadOnlyList<BoardEntry> PullRequests { get; } = [];

    internal IReadOnlyList<ExcludedFile> OtherExcluded { get; } = [];

    internal IReadOnlyList<TaskReference> Tasks =>
        [.. Files.SelectMany(file => file.Results).Select(result => result.Entry).Concat(PullRequests).Select(entry => new TaskReference(entry.DatasetId, entry.TaskId)).Distinct()];

    /// <summary>The metrics that a project declares, and those that only other builds were told of.</summary>
    public IReadOnlyList<MetricDeclaration> MetricsBeside(IReadOnlyList<MetricDeclaration> own)
    {
        var known = new HashSet<(string, string)>(own.Select(TaskOf));
        return [.. own, .. _shards.SelectMany(each => each.Shard.Metrics).Where(metric => known.Add(TaskOf(metric)))];
    }

    /// <summary>What two builds were told of metrics that cannot both be, where the project says nothing of them.</summary>
    public IEnumerable<ShardContradiction> ContradictionsInMetrics(IReadOnlyList<MetricDeclaration> own)
    {
        var declared = new HashSet<(string, string)>(own.Select(TaskOf));
        var metrics = from each in _shards
                      from metric in each.Shard.Metrics
                      where !declared.Contains(TaskOf(metric))
                      select new Said(each.Name, $"the EvalMetric of {Quoted.OneLine($"{metric.DatasetId}#{metric.TaskId}")}", false, MetricList.Write([metric]));
        return Differences(metrics, "declare it in this project");
    }

    /// <summary>What else two builds have read that cannot both be.</summary>
    /// <param name="isDefined">Whether the project itself defines a dataset: then nothing else counts.</param>
    public IEnumerable<ShardContradiction> Contradictions(Func<string, bool> isDefined)
    {
        if (Count == 0)
        {
            return [];
        }

        var definitions = from each in _shards
                          from definition in each.Shard.Definitions
                          where !isDefined(definition.Definition.DatasetId)
                          select new Said(each.Name, $"the definition of {Quoted.OneLine(definition.Definition.DatasetId)}", definition.IsExcluded, ShardJson.WriteDefinition(definition with { Definition = definition.Definition with { Path = "" } }));
        return _fileContradictions.Concat(Differences(definitions, "list the right one in this project as EvalBenchmark"));
    }

    internal CardFacts? CardOf(string modelId) => _cards.TryGetValue(modelId, out var card) ? card : null;

    private static (string, string) TaskOf(MetricDeclaration metric) => (metric.DatasetId, metric.TaskId);

    private static IEnumerable<ShardContradiction> Differences(IEnumerable<Said> said, string advice) =>
        from same in said.GroupBy(each => (each.What, each.IsExcluded))
        let first = same.First()
        let other = same.FirstOrDefault(each => each.Text != first.Text)
        where other is not null
        select new ShardContradiction(other.Name, $"{first.What} is not the one in '{Quoted.OneLine(first.Name)}': build the older one again, or {advice}");

    private IEnumerable<ShardFile> EachOnce()
    {
        var seen = new Dictionary<(object Key, string? DatasetId), (string Name, ShardFile File)>();
        foreach (var (name, shard) in _shards)
        {
            foreach (var file in shard.Files)
            {
                if (!seen.TryGetValue((file.Key, shard.DatasetId), out var first))
                {
                    seen.Add((file.Key, shard.DatasetId), (name, file));
                    yield return file;
                }
                else if (ShardJson.WriteFile(file) != ShardJson.WriteFile(first.File))
                {
                    _fileContradictions.Add(new(name, $"'{Quoted.OneLine(file.Path)}' of {Quoted.OneLine(file.ModelId ?? "no model")} says something else in '{Quoted.OneLine(first.Name)}': keep the shard of the newer build, or give each its own Root"));
                }
            }
        }
    }

    private IReadOnlyList<BenchmarkDefinition> FirstOfEach(Func<ShardDefinition, bool> isMeant) =>
    [
        .. _shards.SelectMany(each => each.Shard.Definitions)
            .Where(isMeant)
            .Select(each => each.Definition)
            .OrderBy(definition => definition.Path, StringComparer.Ordinal)
            .GroupBy(definition => definition.DatasetId, StringComparer.Ordinal)
            .Select(same => same.First()),
    ];

    /// <summary>Of two cards of one model the one whose path comes first counts; what it claims stands in the shards of several datasets.</summary>
    private static Dictionary<string, CardFacts> CardsOf(IReadOnlyList<NamedShard> shards) =>
        shards.SelectMany(each => each.Shard.Cards)
            .GroupBy(card => card.ModelId, StringComparer.Ordinal)
            .ToDictionary(
                ofModel => ofModel.Key,
                ofModel => ofModel
                    .GroupBy(card => card.Facts.Path, (path, same) => same.ToList(), StringComparer.Ordinal)
                    .OrderBy(same => same[0].Facts.Path, StringComparer.Ordinal)
                    .Select(same => same[0].Facts with { Scores = [.. same.SelectMany(card => card.Facts.Scores).Distinct()] })
                    .First(),
                StringComparer.Ordinal);

    /// <summary>Something that a shard says.</summary>
    private sealed record Said(string Name, string What, bool IsExcluded, string Text);
}

/// <summary>A shard and what people call it.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Shard">The shard.</param>
public sealed record NamedShard(string Name, Shard Shard);

/// <summary>Something that a shard says, and another one says otherwise.</summary>
/// <param name="Name">The path of the shard.</param>
/// <param name="Message">What, and what to do.</param>
public sealed record ShardContradiction(string Name, string Message);
