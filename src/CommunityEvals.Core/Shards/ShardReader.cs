using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
using CommunityEvals.Json;
using CommunityEvals.Leaderboards;
using CommunityEvals.Snapshots;
using CommunityEvals.Yaml;

namespace CommunityEvals.Shards;

/// <summary>Reads shards.</summary>
public sealed class ShardReader
{
    private readonly string _root;
    private readonly string? _datasetId;

    private ShardReader(string root, string? datasetId) => (_root, _datasetId) = (root, datasetId);

    /// <summary>Reads a shard. Never throws for what the text holds.</summary>
    /// <param name="text">The file.</param>
    /// <param name="root">The folder that its paths are relative to; null for the one that it says.</param>
    /// <param name="shard">What it says, with all paths as they are in the whole tree; null when it is none.</param>
    /// <returns>What is wrong with it first, and where; null when nothing is.</returns>
    public static (CharSpan Span, string Message)? Read(YamlText text, string? root, out Shard? shard)
    {
        shard = null;
        if (LargeJson.Read(text, out var node) is { } fault)
        {
            return fault;
        }

        var faults = new List<SnapshotFault>();
        var read = Read(new AnswerObject(node!, "", faults), root);
        shard = faults.Count == 0 ? read : null;
        return shard is null ? (faults[0].Node.Span, faults[0].Message) : null;
    }

    private static Shard? Read(AnswerObject shard, string? root)
    {
        // The version first: of a later one, anything else may be different.
        var version = shard.NeededCount("shardVersion");
        if (version > ShardJson.ShardVersion)
        {
            shard.Tell(shard.Find("shardVersion")!, "shardVersion", $"is {version}, and this build reads up to {ShardJson.ShardVersion}: update CommunityEvals.Build");
        }

        return version is null or > ShardJson.ShardVersion
            ? null
            : new ShardReader(ShardPaths.Normalize(root ?? shard.Text("root")?.Value ?? ""), shard.Text("datasetId")?.Value).ReadAll(shard);
    }

    private Shard ReadAll(AnswerObject shard) => new(_datasetId)
    {
        Root = _root,
        Definitions = [.. OfDataset(shard, "definitions").Select(ReadDefinition).OfType<ShardDefinition>()],
        IsDefinitionUnreadable = shard.Flag("definitionIsUnreadable"),
        Metrics = [.. OfDataset(shard, "metrics").Select(ReadMetric).OfType<MetricDeclaration>()],
        Cards = [.. shard.Objects("cards").Select(ReadCard).OfType<ShardCard>()],
        Files = [.. shard.Objects("files").Select(ReadFile).OfType<ShardFile>()],
        Saved = [.. shard.Objects("saved").Select(ReadSaved).OfType<Snapshot>()],
    };

    /// <summary>The objects in a list of what there is of datasets alone.</summary>
    private IEnumerable<AnswerObject> OfDataset(AnswerObject holder, string key)
    {
        if (_datasetId is null && holder.Find(key) is YamlSequence { Items.Count: > 0 } list)
        {
            holder.Tell(list, key, "is of no dataset, because 'datasetId' is missing");
            return [];
        }

        return holder.Objects(key);
    }

    private ShardDefinition? ReadDefinition(AnswerObject definition)
    {
        var (path, tasks) = (definition.NeededText("path"), definition.NeededObjects("tasks").Select(ReadTask).OfType<TaskDefinition>().ToList());
        return path is null ? null : new(
            new(_datasetId!, DefinitionOrigin.File, tasks, definition.Flag("isComplete"))
            {
                Name = definition.Text("name")?.Value,
                Description = definition.Text("description")?.Value,
                Framework = definition.Text("evaluationFramework")?.Value,
                Path = ShardPaths.Join(_root, path.Value),
            },
            definition.Flag("isExcluded"));
    }

    private static TaskDefinition? ReadTask(AnswerObject task) =>
        task.NeededText("taskId") is { } id ? new(id.Value) { Config = task.Text("config")?.Value, Split = task.Text("split")?.Value } : null;

    private MetricDeclaration? ReadMetric(AnswerObject metric) => metric.NeededText("taskId") is { } id
        ? new(_datasetId!, id.Value)
        {
            LowerIsBetter = metric.Has("lowerIsBetter") ? metric.Flag("lowerIsBetter") : null,
            Unit = metric.Word("unit", FormatWords.Units),
            Minimum = metric.Score("minimum")?.Score.Json,
            Maximum = metric.Score("maximum")?.Score.Json,
        }
        : null;

    private ShardCard? ReadCard(AnswerObject card) =>
        card.NeededText("modelId") is { } modelId && card.NeededText("path") is { } path
            ? new(modelId.Value, new(ShardPaths.Join(_root, path.Value))
            {
                BaseModels = card.Has("baseModels") ? card.Texts("baseModels") : null,
                Scores = [.. card.Objects("scores").Select(ReadScore).OfType<CardScore>()],
            })
            : null;

    private static CardScore? ReadScore(AnswerObject score) =>
        score.NeededText("datasetId") is { } datasetId && score.NeededText("metric") is { } metric && score.NeededScore("value") is { } value && score.NeededCount("line") is { } line
            ? new(datasetId.Value, metric.Value, value.Score, line) { Config = score.Text("config")?.Value, Split = score.Text("split")?.Value }
            : null;

    private ShardFile? ReadFile(AnswerObject file)
    {
        if (file.NeededText("path") is not { } written)
        {
            return null;
        }

        var path = ShardPaths.Join(_root, written.Value);
        var modelId = OfDataset(file, "results").Any() ? file.NeededText("modelId") : file.Text("modelId");
        var number = file.Count("pullRequest");
        var reader = new ShardResultReader(path, _datasetId ?? "", number is null ? ResultOrigin.File : ResultOrigin.PullRequest);
        return new(path, modelId?.Value)
        {
            PullRequest = number,
            IsExcluded = file.Flag("isExcluded"),
            Findings = file.RuleIds("findings"),
            Results = modelId is null ? [] : [.. file.Objects("results").Select(result => reader.Read(modelId.Value, result)).OfType<ShardResult>()],
        };
    }

    private Snapshot? ReadSaved(AnswerObject answer)
    {
        if (answer.NeededText("path") is not { } written)
        {
            return null;
        }

        var path = ShardPaths.Join(_root, written.Value);
        var snapshot = new Snapshot
        {
            Path = path,
            IsLeaderboard = answer.Flag("isLeaderboard"),
            Direction = answer.Object("direction") is { } direction && direction.NeededText("taskId") is { } task ? new(_datasetId ?? "", task.Value, direction.Flag("lowerIsBetter")) : null,
            BaseModels = answer.Object("declared") is { } declared && declared.NeededText("modelId") is { } modelId ? new(modelId.Value, declared.Texts("baseModels")) : null,
        };
        var reader = new ShardResultReader(path, _datasetId ?? "", ResultOrigin.Snapshot);
        snapshot.Entries.AddRange(OfDataset(answer, "results").Select(reader.ReadSaved).OfType<ShardResult>().Select(result => result.Entry));
        return snapshot;
    }
}
