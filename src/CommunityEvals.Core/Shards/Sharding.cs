using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Snapshots;

namespace CommunityEvals.Shards;

/// <summary>Puts what a build has read into shards, one for each dataset and one for what is of none.</summary>
public sealed class Sharding
{
    /// <summary>The name of the file for what is of no dataset.</summary>
    private const string ProjectName = "project";

    private readonly EvalProject _project;
    private readonly LeaderboardInputs _inputs;
    private readonly BenchmarkIndex _ranked;
    private readonly ILookup<string, ShardFile> _files;
    private readonly IReadOnlyList<ShardFile> _filesOfNone;
    private readonly IReadOnlyList<Snapshot> _saved;
    private readonly ILookup<string, Snapshot> _savedByDataset;
    private readonly HashSet<(string ModelId, string DatasetId)> _withResults;

    private Sharding(EvalProject project, LeaderboardInputs inputs, IReadOnlyList<Snapshot> saved, SeveritySettings settings)
    {
        _project = project;
        _inputs = inputs;
        _saved = saved;
        _savedByDataset = saved
            .SelectMany(answer => answer.Entries.GroupBy(entry => entry.DatasetId, StringComparer.Ordinal).Select(same => (DatasetId: same.Key, Part: answer.With(same))))
            .ToLookup(part => part.DatasetId, part => part.Part, StringComparer.Ordinal);
        var included = inputs.Documents.Where(document => !document.IsExcluded).Select(document => document.Document);
        _ranked = new(included.OfType<BenchmarkDocument>(), catalog: null);
        var files = new ShardFiles(inputs, settings);
        _files = files.ByDataset;
        _filesOfNone = files.OfNone;
        _withResults = [.. _files.SelectMany(dataset => dataset.Where(file => file.ModelId is not null).Select(file => (file.ModelId!, dataset.Key)))];
        _withResults.UnionWith(saved.SelectMany(answer => answer.Entries).Select(entry => (entry.ModelId, entry.DatasetId)));
    }

    private BenchmarkIndex Checked => _project.Benchmarks;

    /// <summary>The shards, with their paths relative to the folder of shards, with <c>/</c>.</summary>
    /// <param name="project">The project.</param>
    /// <param name="inputs">What its leaderboard is made of.</param>
    /// <param name="saved">What each saved answer of the Hub says.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="root">The folder that the project is in the tree that the merge is of; empty for that tree's own.</param>
    public static IEnumerable<NamedShard> Make(EvalProject project, LeaderboardInputs inputs, IReadOnlyList<Snapshot> saved, SeveritySettings settings, string root)
    {
        var sharding = new Sharding(project, inputs, saved, settings);
        var names = new SafeFileNames();
        var prefix = ShardPaths.Normalize(root);
        yield return new($"{names.PathOf(ProjectName)}.json", sharding.OfNone() with { Root = prefix });
        foreach (var datasetId in sharding.Datasets())
        {
            yield return new($"{names.PathOf(datasetId)}.json", sharding.Of(datasetId) with { Root = prefix });
        }
    }

    private IEnumerable<string> Datasets() =>
        Checked.Own.Select(definition => definition.DatasetId)
            .Concat(Checked.UnreadableDatasets)
            .Concat(_files.Select(dataset => dataset.Key))
            .Concat(_savedByDataset.Select(dataset => dataset.Key))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal);

    private Shard Of(string datasetId) => new(datasetId)
    {
        Definitions = [.. DefinitionsOf(datasetId)],
        IsDefinitionUnreadable = Checked.IsUnreadable(datasetId),
        Metrics = [.. _project.Options.Metrics.Where(metric => metric.DatasetId == datasetId)],
        Cards = [.. CardsOf(datasetId)],
        Files = [.. _files[datasetId]],
        Saved = [.. _savedByDataset[datasetId]],
    };

    private Shard OfNone() => new((string?)null)
    {
        Cards = [.. CardsOfNone()],
        Files = _filesOfNone,
        Saved = [.. _saved.Where(answer => answer.Entries.Count == 0 && answer.BaseModels is not null)],
    };

    private IEnumerable<ShardDefinition> DefinitionsOf(string datasetId)
    {
        var (held, ranked) = (OwnIn(Checked, datasetId), OwnIn(_ranked, datasetId));
        if (held is not null && held.Path != ranked?.Path)
        {
            yield return new(held, IsExcluded: true);
        }

        if (ranked is not null)
        {
            yield return new(ranked, IsExcluded: false);
        }
    }

    private static BenchmarkDefinition? OwnIn(BenchmarkIndex index, string datasetId) =>
        index.Find(datasetId) is { Origin: DefinitionOrigin.File } definition ? definition : null;

    private IEnumerable<ShardCard> CardsOf(string datasetId) =>
        from modelId in _inputs.Cards.ModelIds
        where _withResults.Contains((modelId, datasetId))
        select CardWith(modelId, score => DatasetOf(score) == datasetId);

    /// <summary>What a card says of datasets that its model has no results of: another build may have them.</summary>
    private IEnumerable<ShardCard> CardsOfNone()
    {
        var models = new HashSet<string>(_withResults.Select(pair => pair.ModelId), StringComparer.Ordinal);
        return _inputs.Cards.ModelIds
            .Select(modelId => CardWith(modelId, score => !_withResults.Contains((modelId, DatasetOf(score)))))
            .Where(card => card.Facts.Scores.Count > 0 || !models.Contains(card.ModelId));
    }

    private ShardCard CardWith(string modelId, Func<CardScore, bool> isMeant)
    {
        var facts = _inputs.Cards.FactsOf(modelId)!;
        return new(modelId, facts with { Scores = [.. facts.Scores.Where(isMeant)] });
    }

    private string DatasetOf(CardScore score) => Checked.Catalog?.FindMoved(score.DatasetId) ?? score.DatasetId;
}
