namespace CommunityEvals.Leaderboards;

/// <summary>Finds the models, tasks and variants that have more than one value.</summary>
internal static class Conflicts
{
    /// <summary>The conflicts, in ordinal order of model, dataset, task and variant.</summary>
    public static List<ResultConflict> Find(IEnumerable<BoardEntry> entries) =>
        entries
            .GroupBy(entry => (entry.ModelId, entry.DatasetId, entry.TaskId, entry.Variant))
            .Where(group => group.Any(entry => entry.Value != group.First().Value))
            .OrderBy(group => group.Key.ModelId, StringComparer.Ordinal)
            .ThenBy(group => group.Key.DatasetId, StringComparer.Ordinal)
            .ThenBy(group => group.Key.TaskId, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Variant, StringComparer.Ordinal)
            .Select(group => new ResultConflict(
                group.Key.ModelId,
                group.Key.DatasetId,
                group.Key.TaskId,
                group.Key.Variant,
                Sorted(group.Select(entry => new ClaimedValue(entry.Value, entry.Origin, entry.Path, entry.Line, entry.PullRequest)))))
            .ToList();

    private static List<ClaimedValue> Sorted(IEnumerable<ClaimedValue> claims) => claims
        .OrderBy(claim => claim.Origin)
        .ThenBy(claim => claim.Path, StringComparer.Ordinal)
        .ThenBy(claim => claim.Line)
        .ThenBy(claim => claim.PullRequest)
        .ToList();
}
