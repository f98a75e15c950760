namespace CommunityEvals.Differences;

/// <summary>What is different in a leaderboard since an earlier one.</summary>
/// <param name="Tasks">The tasks in which something is, in ordinal order of datasets and tasks.</param>
public sealed record LeaderboardDifference(IReadOnlyList<TaskDifference> Tasks)
{
    /// <summary>Compares two leaderboards.</summary>
    public static LeaderboardDifference Between(LeaderboardState before, LeaderboardState after)
    {
        var (resultsBefore, resultsAfter) = (before.Results.ToLookup(result => result.Setup.Task), after.Results.ToLookup(result => result.Setup.Task));
        var (conflictsBefore, conflictsAfter) = (before.Conflicts.ToLookup(claimed => claimed.Setup.Task), after.Conflicts.ToLookup(claimed => claimed.Setup.Task));
        return new(before.Results.Concat(after.Results).Select(result => result.Setup.Task)
            .Concat(before.Conflicts.Concat(after.Conflicts).Select(claimed => claimed.Setup.Task))
            .Distinct()
            .OrderBy(task => task.DatasetId, StringComparer.Ordinal)
            .ThenBy(task => task.TaskId, StringComparer.Ordinal)
            .Select(task => new TaskDifference(task, ResultChanges.Between(resultsBefore[task], resultsAfter[task]))
            {
                NewConflicts = Without(conflictsAfter[task], conflictsBefore[task]),
                ResolvedConflicts = Without(conflictsBefore[task], conflictsAfter[task]),
            })
            .Where(task => !task.IsEmpty)
            .ToList());
    }

    private static List<ClaimedSetup> Without(IEnumerable<ClaimedSetup> some, IEnumerable<ClaimedSetup> others)
    {
        var known = new HashSet<ModelSetup>(others.Select(claimed => claimed.Setup));
        return some
            .Where(claimed => !known.Contains(claimed.Setup))
            .OrderBy(claimed => claimed.Setup.ModelId, StringComparer.Ordinal)
            .ThenBy(claimed => claimed.Setup.Variant, StringComparer.Ordinal)
            .ToList();
    }
}

/// <summary>What is different in a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Changes">What is different in its results, in the order of their ranks: those that are gone by the rank that they had.</param>
public sealed record TaskDifference(TaskReference Task, IReadOnlyList<ResultChange> Changes)
{
    /// <summary>What several places claim, and did not before.</summary>
    public IReadOnlyList<ClaimedSetup> NewConflicts { get; init; } = [];

    /// <summary>What several places claimed, and do no longer.</summary>
    public IReadOnlyList<ClaimedSetup> ResolvedConflicts { get; init; } = [];

    internal bool IsEmpty => Changes.Count == 0 && NewConflicts.Count == 0 && ResolvedConflicts.Count == 0;

    /// <summary>The changes of one kind.</summary>
    public IEnumerable<ResultChange> Of(ChangeKind kind) => Changes.Where(change => change.Kind == kind);
}

/// <summary>What is different in a result.</summary>
/// <param name="Before">The result before; null when it is new.</param>
/// <param name="After">The result now; null when it is gone.</param>
public sealed record ResultChange(RankedResult? Before, RankedResult? After)
{
    /// <summary>The result now, else as it was.</summary>
    public RankedResult Shown => (After ?? Before)!;

    /// <summary>In what way it is different.</summary>
    public ChangeKind Kind =>
        Before is null ? ChangeKind.New
        : After is null ? ChangeKind.Gone
        : Before.Value != After.Value ? ChangeKind.Changed
        : ChangeKind.Moved;
}

/// <summary>In what way a result is different.</summary>
public enum ChangeKind
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>It is no longer there.</summary>
    Gone,

    /// <summary>It has another value.</summary>
    Changed,

    /// <summary>It has the same value and another rank.</summary>
    Moved,
}
