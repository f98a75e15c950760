using CommunityEvals.Cards;
using CommunityEvals.Json;
using CommunityEvals.Snapshots;

namespace CommunityEvals.Shards;

/// <summary>Writes shards, version 1; their JSON Schema ships as <c>schemas/shard.schema.json</c>. What is not said is left out.</summary>
public static class ShardJson
{
    /// <summary>The version of the format. Keys may be added within a version.</summary>
    public const int ShardVersion = 1;

    /// <summary>The same shard gives the same text, everywhere.</summary>
    public static string Write(Shard shard) => Write(shard, new JsonWriter());

    /// <summary>Writes the same text to <paramref name="output"/> bit by bit.</summary>
    public static void Write(Shard shard, TextWriter output) => Write(shard, new JsonWriter(output));

    private static string Write(Shard shard, JsonWriter json)
    {
        json.Object(null, () => json
            .Number("shardVersion", ShardVersion)
            .Text("root", shard.Root)
            .Text("datasetId", shard.DatasetId)
            .List("definitions", shard.Definitions, definition => WriteDefinition(json, definition))
            .Boolean("definitionIsUnreadable", shard.IsDefinitionUnreadable)
            .List("metrics", shard.Metrics, metric => WriteMetric(json, metric))
            .List("cards", shard.Cards, card => WriteCard(json, card))
            .List("files", shard.Files, file => WriteFile(json, file))
            .List("saved", shard.Saved, answer => WriteSaved(json, answer)));
        return json.Finish();
    }

    /// <summary>A definition alone, to tell whether two are one.</summary>
    internal static string WriteDefinition(ShardDefinition definition) => Alone(json => WriteDefinition(json, definition));

    /// <summary>A file alone, to tell whether two are one.</summary>
    internal static string WriteFile(ShardFile file) => Alone(json => WriteFile(json, file));

    private static string Alone(Action<JsonWriter> write)
    {
        var json = new JsonWriter();
        write(json);
        return json.Finish();
    }

    private static void WriteDefinition(JsonWriter json, ShardDefinition definition) => json.Object(null, () => json
        .Text("path", definition.Definition.Path)
        .Boolean("isExcluded", definition.IsExcluded)
        .Boolean("isComplete", definition.Definition.IsComplete)
        .IfSaid("name", definition.Definition.Name)
        .IfSaid("description", definition.Definition.Description)
        .IfSaid("evaluationFramework", definition.Definition.Framework)
        .List("tasks", definition.Definition.Tasks, task => json.Object(
            null,
            () => json.Text("taskId", task.Id).IfSaid("config", task.Config).IfSaid("split", task.Split),
            isInline: true)));

    private static void WriteMetric(JsonWriter json, MetricDeclaration metric) => json.Object(
        null,
        () => json
            .Text("taskId", metric.TaskId)
            .Boolean("lowerIsBetter", metric.LowerIsBetter)
            .Unit("unit", metric.Unit)
            .Apply(() => WriteBound(json, "minimum", metric.Minimum))
            .Apply(() => WriteBound(json, "maximum", metric.Maximum)),
        isInline: true);

    private static void WriteBound(JsonWriter json, string key, string? number)
    {
        if (number is not null)
        {
            json.Raw(key, number);
        }
    }

    private static void WriteCard(JsonWriter json, ShardCard card) => json.Object(
        null,
        () => json
            .Text("modelId", card.ModelId)
            .Text("path", card.Facts.Path)
            .Apply(() => WriteBaseModels(json, card.Facts.BaseModels))
            .List("scores", card.Facts.Scores, score => WriteScore(json, score)),
        isInline: true);

    private static void WriteScore(JsonWriter json, CardScore score) => json.Object(null, () => json
        .Text("datasetId", score.DatasetId)
        .Text("metric", score.Metric)
        .Score("value", score.Value)
        .Number("line", score.Line)
        .IfSaid("config", score.Config)
        .IfSaid("split", score.Split));

    private static void WriteFile(JsonWriter json, ShardFile file) => json.Object(null, () => json
        .Text("path", file.Path)
        .IfSaid("modelId", file.ModelId)
        .IfSaid("pullRequest", file.PullRequest)
        .Boolean("isExcluded", file.IsExcluded)
        .TextsIfAny("findings", file.Findings)
        .Items("results", file.Results, ShardResultJson.Write));

    private static void WriteSaved(JsonWriter json, Snapshot answer) => json.Object(null, () => json
        .Text("path", answer.Path)
        .Boolean("isLeaderboard", answer.IsLeaderboard)
        .Apply(() => WriteDirection(json, answer.Direction))
        .Apply(() => WriteDeclared(json, answer.BaseModels))
        .Items("results", answer.Entries, ShardResultJson.WriteSaved));

    private static void WriteDirection(JsonWriter json, HubDirection? direction)
    {
        if (direction is not null)
        {
            json.Object("direction", () => json.Text("taskId", direction.TaskId).Boolean("lowerIsBetter", direction.LowerIsBetter), isInline: true);
        }
    }

    private static void WriteDeclared(JsonWriter json, DeclaredBaseModels? declared)
    {
        if (declared is not null)
        {
            json.Object("declared", () => WriteBaseModels(json.Text("modelId", declared.ModelId), declared.Ids), isInline: true);
        }
    }

    /// <summary>None is something else than nothing that tells.</summary>
    private static void WriteBaseModels(JsonWriter json, IReadOnlyList<string>? ids)
    {
        if (ids is not null)
        {
            json.Texts("baseModels", ids);
        }
    }
}
