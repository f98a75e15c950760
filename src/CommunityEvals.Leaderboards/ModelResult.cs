namespace CommunityEvals.Leaderboards;

/// <summary>A result of a model, with the task that it is a result of.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Task">The task.</param>
/// <param name="Entry">The result.</param>
public sealed record ModelResult(Benchmark Benchmark, TaskBoard Task, Entry Entry);
