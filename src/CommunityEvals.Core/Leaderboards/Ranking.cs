namespace CommunityEvals.Leaderboards;

/// <summary>Ranks the results of a task: 1, 2, 2, 4 where two are equal.</summary>
internal static class Ranking
{
    /// <summary>The results in the order of their ranks.</summary>
    /// <param name="entries">The results.</param>
    /// <param name="lowerIsBetter">Which way they rank.</param>
    /// <param name="onePerModel">The variant of which each model keeps its best result alone; null to rank them all.</param>
    /// <param name="baseModels">What a model was made from.</param>
    public static IReadOnlyList<BoardEntry> Rank(
        IEnumerable<BoardEntry> entries,
        bool lowerIsBetter,
        string? onePerModel,
        Func<string, IReadOnlyList<string>?> baseModels)
    {
        var sorted = entries.Where(entry => onePerModel is null || entry.Variant == onePerModel).ToList();
        sorted.Sort((a, b) => Compare(a, b, lowerIsBetter));
        if (onePerModel is not null)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            sorted.RemoveAll(entry => !seen.Add(entry.ModelId));
        }

        var inVariants = new Dictionary<string, (int Count, int Rank, BoardEntry Last)>(StringComparer.Ordinal);
        var rank = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var entry = sorted[i];
            rank = i > 0 && entry.Value == sorted[i - 1].Value ? rank : i + 1;
            sorted[i] = entry with { Rank = rank, RankInVariant = RankInVariant(entry, inVariants), BaseModels = baseModels(entry.ModelId) };
        }

        return sorted;
    }

    /// <summary>Better ones first, equal ones by model, notes and place.</summary>
    public static int Compare(BoardEntry a, BoardEntry b, bool lowerIsBetter)
    {
        var byValue = lowerIsBetter ? a.Value.CompareTo(b.Value) : b.Value.CompareTo(a.Value);
        if (byValue != 0)
        {
            return byValue;
        }

        var byModel = string.CompareOrdinal(a.ModelId, b.ModelId);
        var byNotes = byModel != 0 ? byModel : string.CompareOrdinal(a.Notes, b.Notes);
        var byPath = byNotes != 0 ? byNotes : string.CompareOrdinal(a.Path, b.Path);
        var byLine = byPath != 0 ? byPath : a.Line.CompareTo(b.Line);
        var byPullRequest = byLine != 0 ? byLine : Nullable.Compare(a.PullRequest, b.PullRequest);
        return byPullRequest != 0 ? byPullRequest : string.CompareOrdinal(a.Filename, b.Filename);
    }

    private static int RankInVariant(BoardEntry entry, Dictionary<string, (int Count, int Rank, BoardEntry Last)> inVariants)
    {
        var isFirst = !inVariants.TryGetValue(entry.Variant, out var before);
        var rank = !isFirst && before.Last.Value == entry.Value ? before.Rank : before.Count + 1;
        inVariants[entry.Variant] = (before.Count + 1, rank, entry);
        return rank;
    }
}
