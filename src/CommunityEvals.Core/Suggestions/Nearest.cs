namespace CommunityEvals.Suggestions;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 100;

    private static readonly char[] Separators = ['_', '-', ' ', '/', ':', '%', '.'];

    /// <summary>The one candidate that is near <paramref name="written"/>, or null when none is.</summary>
    /// <remarks>
    /// Near is what is spelled alike (see <see cref="Distance"/>); else a candidate whose words all stand in
    /// <paramref name="written"/> or the reverse (<c>gpqa_diamond</c> and <c>diamond</c>). Of two equally near the first wins.
    /// </remarks>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        var list = candidates.Where(candidate => candidate != written).ToList();
        return ByDistance(written, list) ?? ByWords(written, list);
    }

    /// <summary>How many edits lie between two texts that are spelled alike; null when they are not.</summary>
    /// <remarks>
    /// Alike is what differs only in case, <c>-</c> and <c>_</c> (0 edits); else what is at most one edit in three characters away
    /// (insertion, deletion, substitution, swap of neighbours), unless a number is another one: <c>aime_2025</c> is no slip for
    /// <c>aime_2026</c>.
    /// </remarks>
    internal static int? Distance(string written, string candidate)
    {
        if (written.Length is 0 or > LongestCompared || candidate.Length > LongestCompared)
        {
            return null;
        }

        var most = Math.Max(1, written.Length / 3);
        if (Math.Abs(written.Length - candidate.Length) > most)
        {
            return null;
        }

        var (normalized, other) = (Normalize(written), Normalize(candidate));
        if (other == normalized)
        {
            return 0;
        }

        if (NumbersIn(normalized) is { Length: > 0 } numbers && numbers != NumbersIn(other))
        {
            return null;
        }

        var distance = EditDistance.Between(normalized, other);
        return distance <= most && distance < Math.Max(normalized.Length, other.Length) ? distance : null;
    }

    /// <summary>Whether all words of <paramref name="some"/> stand in <paramref name="others"/>.</summary>
    internal static bool HasWordsOf(string others, string some)
    {
        var words = WordsOf(some);
        return words.Length > 0 && words.All(WordsOf(others).Contains);
    }

    private static string? ByDistance(string written, List<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (Distance(written, candidate) is { } distance && distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    private static string? ByWords(string written, List<string> candidates)
    {
        var matches = candidates.Where(candidate => HasWordsOf(written, candidate) || HasWordsOf(candidate, written)).ToList();
        return matches.Count == 1 ? matches[0] : null;
    }

    private static string[] WordsOf(string text) =>
        text.Length > LongestCompared ? [] : Normalize(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The numbers in a text, without leading zeros, separated by blanks.</summary>
    private static string NumbersIn(string text)
    {
        var digits = new string(text.Select(c => c is >= '0' and <= '9' ? c : ' ').ToArray());
        return string.Join(" ", digits.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(number => number.TrimStart('0')));
    }

    private static string Normalize(string text) => text.ToLowerInvariant().Replace('-', '_');
}
