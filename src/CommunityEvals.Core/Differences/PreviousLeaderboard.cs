using CommunityEvals.Json;
using CommunityEvals.Leaderboards;
using CommunityEvals.Snapshots;
using CommunityEvals.Yaml;

namespace CommunityEvals.Differences;

/// <summary>Reads what is compared of an earlier <c>leaderboard.json</c>.</summary>
/// <remarks>What is not compared may be anything: a later build may have added or changed it.</remarks>
public static class PreviousLeaderboard
{
    /// <summary>Reads a leaderboard. Never throws for what the text holds.</summary>
    /// <param name="text">The file.</param>
    /// <param name="state">What it says; null when it is none.</param>
    /// <returns>What is wrong with it first, and where; null when nothing is.</returns>
    public static (CharSpan Span, string Message)? Read(YamlText text, out LeaderboardState? state)
    {
        state = null;
        if (LargeJson.Read(text, out var root) is { } fault)
        {
            return fault;
        }

        var faults = new List<SnapshotFault>();
        var read = Read(new AnswerObject(root!, "", faults));
        state = faults.Count == 0 ? read : null;
        return state is null ? (faults[0].Node.Span, faults[0].Message) : null;
    }

    private static LeaderboardState? Read(AnswerObject root)
    {
        // The version first: of a later one, anything else may be different.
        var version = root.NeededCount("schemaVersion");
        if (version > LeaderboardJson.SchemaVersion)
        {
            root.Tell(root.Find("schemaVersion")!, "schemaVersion", $"is {version}, and this build reads up to {LeaderboardJson.SchemaVersion}: update CommunityEvals.Build");
        }

        return version is null or > LeaderboardJson.SchemaVersion
            ? null
            : new([.. root.NeededObjects("benchmarks").SelectMany(ReadBenchmark)], [.. root.NeededObjects("conflicts").Select(ReadConflict).OfType<ClaimedSetup>()]);
    }

    private static IEnumerable<RankedResult> ReadBenchmark(AnswerObject benchmark) =>
        benchmark.NeededText("datasetId") is { } dataset
            ? benchmark.NeededObjects("tasks").SelectMany(task => ReadTask(dataset.Value, task))
            : [];

    private static IEnumerable<RankedResult> ReadTask(string datasetId, AnswerObject task) =>
        task.NeededText("taskId") is { } taskId
            ? task.NeededObjects("entries").Select(entry => ReadEntry(new(datasetId, taskId.Value), entry)).OfType<RankedResult>()
            : [];

    private static RankedResult? ReadEntry(TaskReference task, AnswerObject entry) =>
        entry.NeededText("modelId") is { } model && entry.NeededText("variant") is { } variant && entry.NeededScore("value") is { } value && entry.NeededCount("rank") is { } rank
            ? new(new(task, model.Value, variant.Value), value.Score, rank)
            : null;

    private static ClaimedSetup? ReadConflict(AnswerObject conflict) =>
        conflict.NeededText("datasetId") is { } dataset
        && conflict.NeededText("taskId") is { } task
        && conflict.NeededText("modelId") is { } model
        && conflict.NeededText("variant") is { } variant
            ? new(
                new(new(dataset.Value, task.Value), model.Value, variant.Value),
                [.. conflict.NeededObjects("values").Select(claim => claim.NeededScore("value")?.Score).OfType<Scores.Score>()])
            : null;
}
