using CommunityEvals.Leaderboards;

const string Usage = """
    Prints the best model of a task.

    usage: CSharpApp <owner/name#task>
           CSharpApp --list

    example: CSharpApp openai/gsm8k#gsm8k
    """;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(Usage);
    return 0;
}

if (args is not [var asked])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

if (!Leaderboard.TryLoad(Path.Combine(AppContext.BaseDirectory, "leaderboard.json"), out var leaderboard, out var error))
{
    Console.Error.WriteLine($"The leaderboard cannot be read: {error} Build the project to write it.");
    return 1;
}

return asked == "--list" ? List(leaderboard) : PrintBest(leaderboard, asked);

static int List(Leaderboard leaderboard)
{
    foreach (var benchmark in leaderboard.Benchmarks)
    {
        foreach (var task in benchmark.Tasks)
        {
            Console.WriteLine($"{benchmark.DatasetId}#{task.TaskId}, results: {task.Entries.Count}");
        }
    }

    return 0;
}

static int PrintBest(Leaderboard leaderboard, string asked)
{
    var task = asked.Split('#', 2) is [var datasetId, var taskId] ? leaderboard.FindTask(datasetId, taskId) : null;
    if (task is null)
    {
        Console.Error.WriteLine($"The leaderboard has no task '{asked}'; --list names those that it has.");
        return 1;
    }

    // Equal values share a rank, so there may be several best ones.
    var best = task.Best();
    if (best.Count == 0)
    {
        Console.Error.WriteLine($"The task '{asked}' has no results.");
        return 1;
    }

    foreach (var entry in best)
    {
        Console.WriteLine($"{entry.ModelId}: {entry.Value} ({entry.Variant})");
    }

    return 0;
}
