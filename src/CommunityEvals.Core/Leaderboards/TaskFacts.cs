using CommunityEvals.Benchmarks;

namespace CommunityEvals.Leaderboards;

/// <summary>What is known of tasks: what the project declares, then what the Hub says, then the definition and the catalog.</summary>
/// <param name="benchmarks">The benchmarks that are known.</param>
/// <param name="options">What the project declares.</param>
/// <param name="lowerIsBetterOnHub">Which way the Hub ranks a task; null when nothing tells.</param>
internal sealed class TaskFacts(BenchmarkIndex benchmarks, EvalOptions options, Func<string, string, bool?> lowerIsBetterOnHub)
{
    /// <summary>The benchmarks that are known.</summary>
    public BenchmarkIndex Benchmarks => benchmarks;

    /// <summary>A task, whether or not a definition has it.</summary>
    public RankedTask Find(TaskReference reference) =>
        Describe(reference.DatasetId, benchmarks.Find(reference.DatasetId)?.FindTask(reference.TaskId) ?? new(reference.TaskId));

    /// <summary>A task of a dataset with its unit and its direction.</summary>
    public RankedTask Describe(string datasetId, TaskDefinition task)
    {
        var declared = options.FindMetric(datasetId, task.Id);
        var direction = declared?.LowerIsBetter is { } asDeclared ? new Direction(asDeclared, "declared")
            : lowerIsBetterOnHub(datasetId, task.Id) is { } onHub ? new(onHub, "hub")
            : task.LowerIsBetter is { } asKnown ? new(asKnown, "catalog")
            : new(false, "assumed");
        return new(declared?.Unit is { } unit ? task with { Unit = unit } : task, direction);
    }
}

/// <summary>A task and how it ranks.</summary>
/// <param name="Task">The task with its unit.</param>
/// <param name="Direction">Which way it ranks.</param>
internal sealed record RankedTask(TaskDefinition Task, Direction Direction);
