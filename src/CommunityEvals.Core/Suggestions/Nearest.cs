namespace CommunityEvals.Suggestions;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 100;

    private static readonly char[] Separators = ['_', '-', ' ', '/', ':', '%', '.'];

    /// <summary>The one candidate that is near <paramref name="written"/>, or null when none is.</summary>
    /// <remarks>
    /// Near is what differs only in case, <c>-</c> and <c>_</c>; else what is at most one edit in three characters away
    /// (insertion, deletion, substitution, swap of neighbours); else a candidate whose words all stand in
    /// <paramref name="written"/> or the reverse (<c>gpqa_diamond</c> and <c>diamond</c>). Of two equally near the first wins.
    /// </remarks>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var list = candidates.Where(candidate => candidate.Length <= LongestCompared && candidate != written).ToList();
        return ByDistance(written, list) ?? ByWords(written, list);
    }

    private static string? ByDistance(string written, List<string> candidates)
    {
        var normalized = Normalize(written);
        string? best = null;
        var bestDistance = Math.Max(1, normalized.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var other = Normalize(candidate);
            var distance = other == normalized ? 0 : EditDistance.Between(normalized, other);
            if (distance < bestDistance && distance < Math.Max(normalized.Length, other.Length))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    private static string? ByWords(string written, List<string> candidates)
    {
        var words = WordsOf(written);
        var matches = candidates.Where(candidate => IsPartOf(WordsOf(candidate), words)).ToList();
        return matches.Count == 1 ? matches[0] : null;
    }

    private static bool IsPartOf(string[] some, string[] others) =>
        some.Length > 0 && others.Length > 0 && (some.All(others.Contains) || others.All(some.Contains));

    private static string[] WordsOf(string text) =>
        Normalize(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static string Normalize(string text) => text.ToLowerInvariant().Replace('-', '_');
}
