namespace CommunityEvals.Benchmarks;

/// <summary>Who says that a benchmark is as it is.</summary>
public enum DefinitionOrigin
{
    /// <summary>A file of the project.</summary>
    File,

    /// <summary>The catalog that comes with this package.</summary>
    Catalog,
}

/// <summary>A benchmark: a dataset on the Hub and its tasks.</summary>
/// <param name="DatasetId">The dataset, <c>owner/name</c>.</param>
/// <param name="Origin">Who says so.</param>
/// <param name="Tasks">Its tasks, in the definition's order.</param>
/// <param name="IsComplete">Whether these are all its tasks.</param>
public sealed record BenchmarkDefinition(string DatasetId, DefinitionOrigin Origin, IReadOnlyList<TaskDefinition> Tasks, bool IsComplete)
{
    /// <summary>Its name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Its description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The program that runs it, or null.</summary>
    public string? Framework { get; init; }

    /// <summary>The file that defines it, relative to the project; null for the catalog.</summary>
    public string? Path { get; init; }

    /// <summary>The task of that id, or null. Ids are compared to the letter, as the Hub does.</summary>
    public TaskDefinition? FindTask(string taskId)
    {
        for (var i = 0; i < Tasks.Count; i++)
        {
            if (Tasks[i].Id == taskId)
            {
                return Tasks[i];
            }
        }

        return null;
    }
}

/// <summary>One task of a benchmark: one leaderboard.</summary>
/// <param name="Id">Its id, unique in the benchmark.</param>
public sealed record TaskDefinition(string Id)
{
    /// <summary>The dataset's configuration, or null when not said.</summary>
    public string? Config { get; init; }

    /// <summary>The dataset's split, or null when not said.</summary>
    public string? Split { get; init; }

    /// <summary>What its values are measured in, or null when nobody says.</summary>
    public ScoreUnit? Unit { get; init; }

    /// <summary>Whether a lower value is better, or null when nobody says.</summary>
    public bool? LowerIsBetter { get; init; }
}

/// <summary>What a score is measured in.</summary>
public enum ScoreUnit
{
    /// <summary>0 to 100.</summary>
    Percent,

    /// <summary>0 to 1.</summary>
    Fraction,
}
