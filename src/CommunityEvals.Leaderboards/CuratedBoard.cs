namespace CommunityEvals.Leaderboards;

/// <summary>A table of models by tasks that the project asked for, with an <c>EvalLeaderboard</c>.</summary>
public sealed record CuratedBoard
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The setup of all its values.</summary>
    public required string Variant { get; init; }

    /// <summary>The unit of the means; null when there are none, because the tasks have no unit, or not one, or rank in two directions.</summary>
    public ScoreUnit? Unit { get; init; }

    /// <summary>Its columns, as asked for.</summary>
    public required IReadOnlyList<CuratedTask> Tasks { get; init; }

    /// <summary>Its rows: first those with a mean, best first, then by the number of values, then in ordinal order of the models.</summary>
    public required IReadOnlyList<CuratedRow> Rows { get; init; }
}

/// <summary>A column of a <see cref="CuratedBoard"/>.</summary>
public sealed record CuratedTask
{
    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The task.</summary>
    public required string TaskId { get; init; }

    /// <summary>Its unit; null when nobody says.</summary>
    public ScoreUnit? Unit { get; init; }

    /// <summary>Whether the least value is the best.</summary>
    public required bool LowerIsBetter { get; init; }
}

/// <summary>A row of a <see cref="CuratedBoard"/>.</summary>
public sealed record CuratedRow
{
    /// <summary>Its rank by the mean, from 1, equal ones sharing it; null without a mean.</summary>
    public int? Rank { get; init; }

    /// <summary>The model.</summary>
    public required string ModelId { get; init; }

    /// <summary>The mean of its values; null when the board has no unit or a value is missing.</summary>
    public Score? Mean { get; init; }

    /// <summary>Its values in the order of the columns; null where it has none.</summary>
    public required IReadOnlyList<Score?> Values { get; init; }

    /// <summary>How many values it lacks.</summary>
    public required int Missing { get; init; }
}
