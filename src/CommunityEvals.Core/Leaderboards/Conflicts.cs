using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Finds the models, tasks and variants of which several places say something that is not one value.</summary>
internal static class Conflicts
{
    /// <summary>The conflicts, in ordinal order of model, dataset, task and variant.</summary>
    public static List<ResultConflict> Find(MergedResults results) =>
        results.Ranked
            .GroupBy(ResultKey.Of)
            .Where(group => IsConflict(group, results.Others[group.Key]))
            .OrderBy(group => group.Key.ModelId, StringComparer.Ordinal)
            .ThenBy(group => group.Key.DatasetId, StringComparer.Ordinal)
            .ThenBy(group => group.Key.TaskId, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Variant, StringComparer.Ordinal)
            .Select(group => new ResultConflict(
                group.Key.ModelId,
                group.Key.DatasetId,
                group.Key.TaskId,
                group.Key.Variant,
                Sorted(group.Select(entry => ClaimedValue.Of(entry)).Concat(results.Others[group.Key]))))
            .ToList();

    private static bool IsConflict(IEnumerable<BoardEntry> ranked, IEnumerable<ClaimedValue> others)
    {
        Score? first = null;
        foreach (var entry in ranked)
        {
            first ??= entry.Value;
            if (entry.Value != first)
            {
                return true;
            }
        }

        return others.Any();
    }

    private static List<ClaimedValue> Sorted(IEnumerable<ClaimedValue> claims) => claims
        .OrderBy(claim => claim.Origin)
        .ThenBy(claim => claim.Path, StringComparer.Ordinal)
        .ThenBy(claim => claim.Line)
        .ThenBy(claim => claim.PullRequest)
        .ThenBy(claim => claim.Value.Json, StringComparer.Ordinal)
        .ToList();
}
