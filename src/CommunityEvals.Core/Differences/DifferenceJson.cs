using CommunityEvals.Json;

namespace CommunityEvals.Differences;

/// <summary>Writes a difference for programs: <c>difference.json</c>, version 1.</summary>
public static class DifferenceJson
{
    /// <summary>The version of the format. Keys may be added within a version.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The same difference gives the same text, everywhere.</summary>
    public static string Write(LeaderboardDifference difference)
    {
        var json = new JsonWriter();
        json.Object(null, () => json
            .Number("schemaVersion", SchemaVersion)
            .List("tasks", difference.Tasks, task => WriteTask(json, task)));
        return json.Finish();
    }

    private static void WriteTask(JsonWriter json, TaskDifference task) => json.Object(null, () => json
        .Text("datasetId", task.Task.DatasetId)
        .Text("taskId", task.Task.TaskId)
        .List("new", task.Of(ChangeKind.New), change => WriteChange(json, change))
        .List("gone", task.Of(ChangeKind.Gone), change => WriteChange(json, change))
        .List("changed", task.Of(ChangeKind.Changed), change => WriteChange(json, change))
        .List("moved", task.Of(ChangeKind.Moved), change => WriteChange(json, change))
        .List("newConflicts", task.NewConflicts, claimed => WriteConflict(json, claimed))
        .List("resolvedConflicts", task.ResolvedConflicts, claimed => WriteConflict(json, claimed)));

    private static void WriteChange(JsonWriter json, ResultChange change) => json.Object(
        null,
        () => json
            .Text("modelId", change.Shown.Setup.ModelId)
            .Text("variant", change.Shown.Setup.Variant)
            .Score("value", change.After?.Value)
            .Number("rank", change.After?.Rank)
            .Score("previousValue", change.Before?.Value)
            .Number("previousRank", change.Before?.Rank),
        isInline: true);

    private static void WriteConflict(JsonWriter json, ClaimedSetup claimed) => json.Object(
        null,
        () => json
            .Text("modelId", claimed.Setup.ModelId)
            .Text("variant", claimed.Setup.Variant)
            .List("values", claimed.Values, value => json.Score(null, value)),
        isInline: true);
}
