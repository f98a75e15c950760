using CommunityEvals.Leaderboards;

namespace CommunityEvals.Tables;

/// <summary>A result with what it is a result of: a row of the tables.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Task">The task.</param>
/// <param name="Entry">The result.</param>
public sealed record ResultRow(BenchmarkBoard Benchmark, TaskBoard Task, BoardEntry Entry)
{
    /// <summary>A row for each result, in the order of the leaderboard.</summary>
    public static IEnumerable<ResultRow> AllOf(Leaderboard leaderboard) =>
        from benchmark in leaderboard.Benchmarks
        from task in benchmark.Tasks
        from entry in task.Entries
        select new ResultRow(benchmark, task, entry);
}
