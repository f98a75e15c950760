using CommunityEvals.Benchmarks;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>A table of models by tasks that a project asks for (item <c>EvalLeaderboard</c>).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tasks">Its columns.</param>
public sealed record CuratedBoardRequest(string Name, IReadOnlyList<TaskReference> Tasks)
{
    /// <summary>The setup of all its values.</summary>
    public string Variant { get; init; } = Scores.Variant.Default;

    /// <summary>The models that it is of, whether they have results or not; null for all that have one.</summary>
    public IReadOnlyList<string>? Models { get; init; }
}

/// <summary>A table of models by tasks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Variant">The setup of all its values.</param>
/// <param name="Unit">The unit of the means; null when there are none, because the tasks have no unit, or not one, or rank in two directions.</param>
/// <param name="Tasks">Its columns, as asked for.</param>
/// <param name="Rows">Its rows: first those with a mean, best first, then by the number of values, then in ordinal order of the models.</param>
public sealed record CuratedBoard(string Name, string Variant, ScoreUnit? Unit, IReadOnlyList<CuratedTask> Tasks, IReadOnlyList<CuratedRow> Rows);

/// <summary>A column of a <see cref="CuratedBoard"/>.</summary>
/// <param name="Task">The task.</param>
/// <param name="Unit">Its unit; null when nobody says.</param>
/// <param name="LowerIsBetter">Whether the least value is the best.</param>
public sealed record CuratedTask(TaskReference Task, ScoreUnit? Unit, bool LowerIsBetter);

/// <summary>A row of a <see cref="CuratedBoard"/>.</summary>
/// <param name="Rank">Its rank by the mean, from 1, equal ones sharing it; null without a mean.</param>
/// <param name="ModelId">The model.</param>
/// <param name="Mean">The mean of its values; null when the board has no unit or a value is missing.</param>
/// <param name="Values">Its values in the order of the columns; null where it has none.</param>
public sealed record CuratedRow(int? Rank, string ModelId, Score? Mean, IReadOnlyList<Score?> Values)
{
    /// <summary>How many values it lacks.</summary>
    public int Missing => Values.Count(value => value is null);
}
