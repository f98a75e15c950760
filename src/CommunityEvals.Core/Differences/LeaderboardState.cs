using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Differences;

/// <summary>What a leaderboard says, as far as two of them are compared.</summary>
/// <param name="Results">The results of each task, in the order of their ranks.</param>
/// <param name="Conflicts">The conflicts, in any order.</param>
public sealed record LeaderboardState(IReadOnlyList<RankedResult> Results, IReadOnlyList<ClaimedSetup> Conflicts)
{
    /// <summary>The state of a leaderboard that was just made.</summary>
    public static LeaderboardState Of(Leaderboard leaderboard) => new(
        [
            .. from benchmark in leaderboard.Benchmarks
               from board in benchmark.Tasks
               from entry in board.Entries
               select new RankedResult(new(new(benchmark.DatasetId, board.Task.Id), entry.ModelId, entry.Variant), entry.Value, entry.Rank),
        ],
        [
            .. leaderboard.Conflicts.Select(conflict => new ClaimedSetup(
                new(new(conflict.DatasetId, conflict.TaskId), conflict.ModelId, conflict.Variant),
                [.. conflict.Values.Select(claim => claim.Value)])),
        ]);
}

/// <summary>A model in one setup of a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="ModelId">The model.</param>
/// <param name="Variant">The setup.</param>
public readonly record struct ModelSetup(TaskReference Task, string ModelId, string Variant);

/// <summary>A result and its rank.</summary>
/// <param name="Setup">What it is of.</param>
/// <param name="Value">The score.</param>
/// <param name="Rank">Its rank among all results of the task.</param>
public sealed record RankedResult(ModelSetup Setup, Score Value, int Rank);

/// <summary>What several places claim.</summary>
/// <param name="Setup">What it is of.</param>
/// <param name="Values">The values.</param>
public sealed record ClaimedSetup(ModelSetup Setup, IReadOnlyList<Score> Values);
