namespace CommunityEvals.Leaderboards;

/// <summary>A dataset and the leaderboards of its tasks.</summary>
public sealed record Benchmark
{
    /// <summary>The dataset repo on the Hub, <c>owner/name</c>.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The benchmark's name; null when no definition says one.</summary>
    public string? Name { get; init; }

    /// <summary>What it measures; null when no definition says.</summary>
    public string? Description { get; init; }

    /// <summary>The program that runs it, such as <c>inspect-ai</c>; null when unknown.</summary>
    public string? EvaluationFramework { get; init; }

    /// <summary>Who says what its tasks are; null when nobody does.</summary>
    public DefinitionOrigin? DefinedBy { get; init; }

    /// <summary>Its tasks in the definition's order, then those that it does not define in ordinal order.</summary>
    public required IReadOnlyList<TaskBoard> Tasks { get; init; }

    /// <summary>The leaderboard of one task, or null.</summary>
    /// <param name="taskId">The task.</param>
    public TaskBoard? FindTask(string taskId) =>
        Tasks.FirstOrDefault(task => string.Equals(task.TaskId, taskId, StringComparison.Ordinal));
}

/// <summary>Who defines a benchmark.</summary>
public enum DefinitionOrigin
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>A file of the project.</summary>
    File,

    /// <summary>The catalog that comes with CommunityEvals.Build.</summary>
    Catalog,
}
