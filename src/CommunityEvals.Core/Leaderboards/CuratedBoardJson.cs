using CommunityEvals.Json;

namespace CommunityEvals.Leaderboards;

/// <summary>Writes the tables of <c>leaderboard.json</c>.</summary>
internal static class CuratedBoardJson
{
    public static void Write(JsonWriter json, CuratedBoard board) => json.Object(null, () => json
        .Text("name", board.Name)
        .Text("variant", board.Variant)
        .Unit("unit", board.Unit)
        .List("tasks", board.Tasks, task => WriteTask(json, task))
        .List("rows", board.Rows, row => WriteRow(json, row)));

    private static void WriteTask(JsonWriter json, CuratedTask column) => json.Object(
        null,
        () => json
            .Text("datasetId", column.Task.DatasetId)
            .Text("taskId", column.Task.TaskId)
            .Unit("unit", column.Unit)
            .Boolean("lowerIsBetter", column.LowerIsBetter),
        isInline: true);

    private static void WriteRow(JsonWriter json, CuratedRow row) => json.Object(
        null,
        () => json
            .Number("rank", row.Rank)
            .Text("modelId", row.ModelId)
            .Score("mean", row.Mean)
            .List("values", row.Values, value => json.Score(null, value))
            .Number("missing", row.Missing),
        isInline: true);
}
