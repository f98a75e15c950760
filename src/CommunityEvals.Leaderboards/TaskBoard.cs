namespace CommunityEvals.Leaderboards;

/// <summary>The leaderboard of one task.</summary>
public sealed record TaskBoard
{
    /// <summary>The task's id, unique in its benchmark.</summary>
    public required string TaskId { get; init; }

    /// <summary>The dataset's configuration; null when unknown.</summary>
    public string? Config { get; init; }

    /// <summary>The dataset's split; null when unknown.</summary>
    public string? Split { get; init; }

    /// <summary>What values are measured in; null when nobody says.</summary>
    public ScoreUnit? Unit { get; init; }

    /// <summary>Whether the least value is the best.</summary>
    public required bool LowerIsBetter { get; init; }

    /// <summary>Who says so.</summary>
    public required DirectionOrigin DirectionOrigin { get; init; }

    /// <summary>Whether the benchmark's definition has the task; false also where no definition is known.</summary>
    public bool Defined { get; init; }

    /// <summary>What can be said of the results of each variant, in ordinal order of the variants.</summary>
    public IReadOnlyList<VariantStatistics> Statistics { get; init; } = [];

    /// <summary>The results, best first.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>The best results: several when equal values share the first rank, none when the task has no results.</summary>
    /// <param name="variant">Only results of this setup, such as <see cref="Variant.WithTools"/>; null for all setups together.</param>
    public IReadOnlyList<Entry> Best(string? variant = null) => variant is null
        ? [.. Entries.Where(entry => entry.Rank == 1)]
        : [.. Entries.Where(entry => entry.RankInVariant == 1 && string.Equals(entry.Variant, variant, StringComparison.Ordinal))];
}

/// <summary>What the values of a task are measured in.</summary>
public enum ScoreUnit
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>0 to 100.</summary>
    Percent,

    /// <summary>0 to 1.</summary>
    Fraction,
}

/// <summary>Who says which way a task ranks.</summary>
public enum DirectionOrigin
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>The project, with an <c>EvalMetric</c>.</summary>
    Declared,

    /// <summary>The catalog that comes with CommunityEvals.Build.</summary>
    Catalog,

    /// <summary>Nobody: higher is taken to be better.</summary>
    Assumed,

    /// <summary>A leaderboard of the Hub that was saved.</summary>
    Hub,
}
