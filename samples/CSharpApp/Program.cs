using System.Text.Json;
using BestModel;

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

try
{
    var boards = TaskBoard.Load(Path.Combine(AppContext.BaseDirectory, "leaderboard.json"));
    return asked == "--list" ? List(boards) : PrintBest(boards, asked);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
{
    Console.Error.WriteLine($"The leaderboard cannot be read: {exception.Message} Build the project to write it.");
    return 1;
}

static int List(IReadOnlyList<TaskBoard> boards)
{
    foreach (var board in boards)
    {
        Console.WriteLine($"{board.Name}, results: {board.Entries.Count}");
    }

    return 0;
}

static int PrintBest(IReadOnlyList<TaskBoard> boards, string asked)
{
    var board = boards.FirstOrDefault(board => board.Name == asked);
    if (board is null)
    {
        Console.Error.WriteLine($"The leaderboard has no task '{asked}'; --list names those that it has.");
        return 1;
    }

    // Equal values share a rank, so there may be several best ones.
    var best = board.Entries.Where(entry => entry.Rank == 1).ToList();
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
