namespace CommunityEvals.Leaderboards;

/// <summary>What a result is of. All that is said of one key should be one value.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Variant">The setup.</param>
internal readonly record struct ResultKey(string ModelId, string DatasetId, string TaskId, string Variant)
{
    public static ResultKey Of(BoardEntry entry) => new(entry.ModelId, entry.DatasetId, entry.TaskId, entry.Variant);
}
