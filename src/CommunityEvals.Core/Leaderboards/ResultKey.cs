namespace CommunityEvals.Leaderboards;

/// <summary>What a result is of. All that is said of one key should be one value.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Variant">The setup.</param>
public readonly record struct ResultKey(string ModelId, string DatasetId, string TaskId, string Variant)
{
    /// <summary>What a result is of.</summary>
    public static ResultKey Of(BoardEntry entry) => new(entry.ModelId, entry.DatasetId, entry.TaskId, entry.Variant);

    /// <summary>What a conflict is about.</summary>
    public static ResultKey Of(ResultConflict conflict) => new(conflict.ModelId, conflict.DatasetId, conflict.TaskId, conflict.Variant);
}
