namespace CommunityEvals.Leaderboards;

/// <summary>Ranks the results of a task: 1, 2, 2, 4 where two are equal.</summary>
internal static class Ranking
{
    public static IReadOnlyList<BoardEntry> Rank(IEnumerable<BoardEntry> entries, Direction direction)
    {
        var sorted = entries.ToList();
        sorted.Sort((a, b) => Compare(a, b, direction));
        var inVariants = new Dictionary<string, (int Count, int Rank, BoardEntry Last)>(StringComparer.Ordinal);
        var rank = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var entry = sorted[i];
            rank = i > 0 && entry.Value == sorted[i - 1].Value ? rank : i + 1;
            sorted[i] = entry with { Rank = rank, RankInVariant = RankInVariant(entry, inVariants) };
        }

        return sorted;
    }

    private static int RankInVariant(BoardEntry entry, Dictionary<string, (int Count, int Rank, BoardEntry Last)> inVariants)
    {
        var isFirst = !inVariants.TryGetValue(entry.Variant, out var before);
        var rank = !isFirst && before.Last.Value == entry.Value ? before.Rank : before.Count + 1;
        inVariants[entry.Variant] = (before.Count + 1, rank, entry);
        return rank;
    }

    private static int Compare(BoardEntry a, BoardEntry b, Direction direction)
    {
        var byValue = direction.LowerIsBetter ? a.Value.CompareTo(b.Value) : b.Value.CompareTo(a.Value);
        if (byValue != 0)
        {
            return byValue;
        }

        var byModel = string.CompareOrdinal(a.ModelId, b.ModelId);
        var byNotes = byModel != 0 ? byModel : string.CompareOrdinal(a.Notes, b.Notes);
        var byPath = byNotes != 0 ? byNotes : string.CompareOrdinal(a.Path, b.Path);
        return byPath != 0 ? byPath : a.Line.CompareTo(b.Line);
    }
}
