using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Leaderboards;

/// <summary>Finds tasks that a project asks for in its tables, and that neither a definition nor any result has, also one that is left out.</summary>
public static class UnknownCuratedTasks
{
    /// <summary>What is wrong, and what was probably meant, in the order of the tables and their tasks.</summary>
    public static IEnumerable<string> Find(EvalProject project, LeaderboardInputs inputs)
    {
        if (project.Options.CuratedBoards.Count == 0)
        {
            return [];
        }

        var asked = project.Options.CuratedBoards.SelectMany(board => board.Tasks.Select(task => (board.Name, Task: task)));
        var undefined = asked.Where(pair => !IsDefined(pair.Task, project.Benchmarks)).ToList();
        if (undefined.Count == 0)
        {
            return [];
        }

        var named = new HashSet<TaskReference>(NamedIn(inputs));
        return undefined.Where(pair => !named.Contains(pair.Task)).Select(pair => Message(pair.Name, pair.Task, project.Benchmarks, named));
    }

    private static bool IsDefined(TaskReference task, BenchmarkIndex benchmarks) => benchmarks.Find(task.DatasetId)?.FindTask(task.TaskId) is not null;

    private static IEnumerable<TaskReference> NamedIn(LeaderboardInputs inputs)
    {
        var inFiles = inputs.Documents
            .Select(document => document.Document)
            .OfType<ResultsDocument>()
            .SelectMany(document => document.Entries)
            .Where(entry => entry is { DatasetId: not null, TaskId: not null })
            .Select(entry => new TaskReference(entry.DatasetId!.Value, entry.TaskId!.Value));
        return inFiles.Concat(inputs.PullRequests.Concat(inputs.Snapshots).Select(entry => new TaskReference(entry.DatasetId, entry.TaskId))).Concat(inputs.Shards.Tasks);
    }

    private static string Message(string board, TaskReference task, BenchmarkIndex benchmarks, HashSet<TaskReference> named)
    {
        var defined = benchmarks.KnownDatasets
            .Distinct(StringComparer.Ordinal)
            .SelectMany(id => benchmarks.Find(id)!.Tasks.Select(known => new TaskReference(id, known.Id)));
        var known = defined.Concat(named).Distinct().OrderBy(other => other.ToString(), StringComparer.Ordinal).ToList();
        var near = Nearest.Find(task.TaskId, known.Where(other => other.DatasetId == task.DatasetId).Select(other => other.TaskId)) is { } taskId
            ? new TaskReference(task.DatasetId, taskId).ToString()
            : Nearest.Find(task.ToString(), known.Select(other => other.ToString()));
        var advice = near is null ? "write a task that eval.yaml or a result has" : $"did you mean '{Quoted.OneLine(near)}'?";
        return $"EvalLeaderboard '{Quoted.OneLine(board)}' asks for '{Quoted.OneLine(task.ToString())}', which neither a definition nor a result has: {advice}";
    }
}
