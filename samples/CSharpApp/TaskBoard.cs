using System.Text.Json;
using System.Text.Json.Nodes;

namespace BestModel;

/// <summary>The results of one task, best first.</summary>
/// <param name="Name">Dataset and task: <c>owner/name#task</c>.</param>
/// <param name="Entries">Its results.</param>
internal sealed record TaskBoard(string Name, IReadOnlyList<Entry> Entries)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the boards of all tasks.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="JsonException">The file is no leaderboard.</exception>
    public static IReadOnlyList<TaskBoard> Load(string path)
    {
        using var stream = File.OpenRead(path);
        var leaderboard = JsonSerializer.Deserialize<Leaderboard>(stream, Strict);
        return leaderboard is { SchemaVersion: 1, Benchmarks: not null }
            ? [.. leaderboard.Benchmarks.SelectMany(BoardsOf)]
            : throw new JsonException($"{path} is no leaderboard of version 1.");
    }

    private static IEnumerable<TaskBoard> BoardsOf(Benchmark benchmark) =>
        benchmark.Tasks.Select(task => new TaskBoard($"{benchmark.DatasetId}#{task.TaskId}", task.Entries));

    private sealed record Leaderboard(int SchemaVersion, List<Benchmark>? Benchmarks);

    private sealed record Benchmark(string DatasetId, List<BenchmarkTask> Tasks);

    private sealed record BenchmarkTask(string TaskId, List<Entry> Entries);
}

/// <summary>One result.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="Value">Its score, with the digits of the file.</param>
/// <param name="Rank">Its rank, from 1.</param>
/// <param name="Variant">The setup: <c>default</c>, <c>with-tools</c> or <c>other: …</c>.</param>
internal sealed record Entry(string ModelId, JsonNode Value, int Rank, string Variant);
