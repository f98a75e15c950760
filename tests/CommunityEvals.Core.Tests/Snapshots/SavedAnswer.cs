using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Json;
using CommunityEvals.Snapshots;

namespace CommunityEvals.Core.Tests.Snapshots;

/// <summary>Reads answers as a build does that has one definition, of <c>acme/logic</c> with the tasks <c>puzzles</c> and <c>riddles</c>, and the catalog.</summary>
internal static class SavedAnswer
{
    private const string Definition = "name: Logic\nevaluation_framework: mteb\ntasks:\n  - id: puzzles\n  - id: riddles\n";

    public static Snapshot Read(string json, string path = "hub/answer.json", string? modelId = null, string? datasetId = null, string? taskId = null)
    {
        var stream = JsonReader.Read(new(json));
        Assert.Null(stream.Fault);
        return SnapshotReader.Read(
            new(path, stream.Text, stream.Documents[0]) { ModelId = modelId, DatasetId = datasetId, TaskId = taskId },
            new([Benchmark()], Catalog.Bundled));
    }

    /// <summary>An answer about the model <c>o/m</c> with these rows.</summary>
    public static string Model(params string[] rows) => $$"""{ "id": "o/m", "evalResults": [{{string.Join(", ", rows)}}] }""";

    /// <summary>A row of a model's answer.</summary>
    /// <param name="data">What stands in <c>data</c> besides the dataset.</param>
    /// <param name="rest">What stands beside <c>data</c>.</param>
    public static string Row(string data, string rest = "") =>
        $$$"""{ "filename": ".eval_results/x.yaml", "verified": false, {{{rest}}} "data": { "dataset": { "id": "acme/logic", "task_id": "puzzles" }, {{{data}}} } }""";

    private static BenchmarkDocument Benchmark() =>
        (BenchmarkDocument)EvalDocument.Read(FileClassifier.Benchmark("benchmarks/acme/logic/eval.yaml", null, new()), new(Definition));
}
