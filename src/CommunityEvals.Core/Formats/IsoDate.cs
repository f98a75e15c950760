using System.Text.RegularExpressions;

namespace CommunityEvals.Formats;

/// <summary>Dates and datetimes as the results format asks for them: ISO 8601, extended form.</summary>
/// <remarks>The spec says "ISO-8601 date or datetime" (<c>docs/hub/eval-results.md</c> in huggingface/hub-docs).</remarks>
public static class IsoDate
{
    private const int DateLength = 10;

    private static readonly Regex Loose = new(
        @"^(?<year>[0-9]{4})(?<mark>[-/.]?)(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>A datetime of the basic form, without marks.</summary>
    private static readonly Regex Basic = new(
        "^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})",
        RegexOptions.CultureInvariant);

    /// <summary>What YAML 1.1's readers take for a datetime and not for text (yaml.org/type/timestamp.html).</summary>
    private static readonly Regex Timestamp = new(
        @"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const int Longest = 64;

    /// <summary>The day of a date or datetime as written (no zone is applied), or null when the text is neither or names no real day.</summary>
    public static DateTime? TryParse(string text) => IsoDateReader.TryRead(text, out var day) ? day : null;

    /// <summary>Whether the text is written as a date or datetime, though perhaps of no real day or time.</summary>
    public static bool HasForm(string text) => IsoDateReader.TryRead(text, out _);

    /// <summary>Whether a reader of YAML 1.1 takes the unquoted text for a date.</summary>
    public static bool IsTimestamp(string text) =>
        text.Length == DateLength ? HasForm(text) : text.Length <= Longest && Timestamp.IsMatch(text);

    /// <summary>
    /// The date that was meant by <c>2025-1-5</c>, <c>20250115</c> or <c>2025/01/15</c>, year, month and day in that order, or by
    /// <c>2025-01-15 10:30:00</c> and <c>20250115T103000Z</c>, datetimes in other marks; else null.
    /// </summary>
    public static string? Normalize(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var joined = Basic.Replace(text.Trim().ToUpperInvariant().Replace(' ', 'T').Replace(',', '.'), "$1-$2-$3T$4:$5:$6");
        if (TryParse(joined) is not null)
        {
            return joined;
        }

        var match = Loose.Match(text.Trim());
        if (!match.Success || (match.Groups["mark"].Length == 0 && text.Trim().Length != 8))
        {
            return null;
        }

        var date = $"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}";
        return TryParse(date) is null ? null : date;
    }
}
