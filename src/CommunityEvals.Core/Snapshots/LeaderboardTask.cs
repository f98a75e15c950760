using CommunityEvals.Benchmarks;
using CommunityEvals.Rules;
using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>The task that a saved leaderboard is of.</summary>
/// <param name="Id">The task; null when nothing tells.</param>
/// <param name="Fault">What the item has to say when nothing tells.</param>
internal sealed record LeaderboardTask(string? Id, string? Fault)
{
    /// <summary>What the item says; else the benchmark's first task, which is the one that its page shows by default; else the only one that is known.</summary>
    public static LeaderboardTask Choose(string? written, string datasetId, BenchmarkDefinition? definition)
    {
        var tasks = definition?.Tasks.Select(task => task.Id).ToList() ?? [];
        if (written is not null)
        {
            return definition is { IsComplete: true } && !tasks.Contains(written) ? Unknown(written, datasetId, tasks) : new(written, null);
        }

        return tasks.Count == 1 || (tasks.Count > 0 && definition!.IsComplete)
            ? new(tasks[0], null)
            : new(null, $"is a leaderboard, whose rows do not say of which task of {Quoted.OneLine(datasetId)}: write TaskId=\"{(tasks.Count == 0 ? "…" : tasks[0])}\"{Others(tasks)}");
    }

    private static LeaderboardTask Unknown(string written, string datasetId, List<string> tasks)
    {
        var near = Nearest.Find(written, tasks) is { } nearest ? $"did you mean '{nearest}'?" : $"write one of {TaskNames.List(tasks)}";
        return new(null, $"has TaskId '{Quoted.OneLine(written)}', which is no task of {Quoted.OneLine(datasetId)}: {near}");
    }

    private static string Others(List<string> tasks) => tasks.Count == 0 ? "" : $", or another task of the benchmark: {TaskNames.List(tasks.Skip(1))}";
}
