namespace CommunityEvals.Differences;

/// <summary>Compares the results of one task.</summary>
/// <remarks>
/// A model may have several results in one setup: those of one value are the same result, what is left of the others is
/// paired in the order of the ranks.
/// </remarks>
internal static class ResultChanges
{
    /// <summary>The results that are not what they were, in the order of their ranks.</summary>
    public static List<ResultChange> Between(IEnumerable<RankedResult> before, IEnumerable<RankedResult> after)
    {
        var (earlier, later) = (before.ToLookup(result => result.Setup), after.ToLookup(result => result.Setup));
        return earlier.Select(group => group.Key)
            .Union(later.Select(group => group.Key))
            .SelectMany(setup => Pair(earlier[setup], later[setup]))
            .Where(change => change.Kind != ChangeKind.Moved || change.Before!.Rank != change.After!.Rank)
            .OrderBy(change => change.Shown.Rank)
            .ThenBy(change => change.Shown.Setup.ModelId, StringComparer.Ordinal)
            .ThenBy(change => change.Shown.Setup.Variant, StringComparer.Ordinal)
            .ThenBy(change => change.Kind)
            .ToList();
    }

    private static IEnumerable<ResultChange> Pair(IEnumerable<RankedResult> before, IEnumerable<RankedResult> after)
    {
        var byValue = before.GroupBy(result => result.Value).ToDictionary(group => group.Key, group => new Queue<RankedResult>(group));
        var others = new List<RankedResult>();
        foreach (var result in after)
        {
            if (byValue.TryGetValue(result.Value, out var same) && same.Count > 0)
            {
                yield return new(same.Dequeue(), result);
            }
            else
            {
                others.Add(result);
            }
        }

        var left = byValue.Values.SelectMany(same => same).OrderBy(result => result.Rank).ToList();
        for (var i = 0; i < Math.Max(left.Count, others.Count); i++)
        {
            yield return new(i < left.Count ? left[i] : null, i < others.Count ? others[i] : null);
        }
    }
}
