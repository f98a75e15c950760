namespace CommunityEvals.Yaml;

/// <summary>A stretch of a text, in UTF-16 characters from its beginning.</summary>
/// <param name="Start">Offset of the first character, 0-based.</param>
/// <param name="Length">Number of characters; 0 for a place between two characters.</param>
public readonly record struct CharSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static CharSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>Whether <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(CharSpan other) => Start <= other.Start && other.End <= End;
}
