using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Core.Tests.Leaderboards;

/// <summary>Leaderboards to write, made without files.</summary>
internal static class Board
{
    /// <summary>A result of the task <c>acme/bench</c>, <c>a</c>.</summary>
    public static BoardEntry Entry(string modelId = "o/m", string value = "1") => new(modelId, "acme/bench", "a", Score.TryParse(value)!);

    /// <summary>A benchmark with one task and these results in their order.</summary>
    public static BenchmarkBoard Benchmark(string datasetId, TaskDefinition task, params BoardEntry[] entries) =>
        new(datasetId, null, [new(task, new(LowerIsBetter: false, "assumed"), entries)]);

    /// <summary>A leaderboard of one task with these results in their order.</summary>
    public static Leaderboard Of(params BoardEntry[] entries) => Of(Benchmark("acme/bench", new("a"), entries));

    /// <summary>A leaderboard of these benchmarks.</summary>
    public static Leaderboard Of(params BenchmarkBoard[] benchmarks) => new(benchmarks, [], [], new(0, 0, 0));
}
