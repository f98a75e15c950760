using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityEvals.Formats;

/// <summary>Dates and datetimes as the results format asks for them: ISO 8601, extended form.</summary>
/// <remarks>The spec says "ISO-8601 date or datetime" (<c>docs/hub/eval-results.md</c> in huggingface/hub-docs).</remarks>
public static class IsoDate
{
    private static readonly Regex Form = new(
        @"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})(\.[0-9]+)?)?(?<zone>Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Loose = new(
        @"^(?<year>[0-9]{4})(?<mark>[-/.]?)(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>A datetime of the basic form, without marks.</summary>
    private static readonly Regex Basic = new(
        "^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})",
        RegexOptions.CultureInvariant);

    /// <summary>What YAML 1.1's readers take for a date and not for text (yaml.org/type/timestamp.html).</summary>
    private static readonly Regex Timestamp = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const int Longest = 64;

    /// <summary>The day of a date or datetime as written (no zone is applied), or null when the text is neither or names no real day.</summary>
    public static DateTime? TryParse(string text)
    {
        var match = text.Length <= Longest ? Form.Match(text) : Match.Empty;
        return match.Success
            && IsBelow(match, "hour", 24) && IsBelow(match, "minute", 60) && IsBelow(match, "second", 60) && IsZone(match.Groups["zone"].Value)
            && DateTime.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : null;
    }

    /// <summary>Whether the text is written as a date or datetime, though perhaps of no real day or time.</summary>
    public static bool HasForm(string text) => text.Length <= Longest && Form.IsMatch(text);

    /// <summary>Whether a reader of YAML 1.1 takes the unquoted text for a date.</summary>
    public static bool IsTimestamp(string text) => text.Length <= Longest && Timestamp.IsMatch(text);

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

    private static bool IsBelow(Match match, string group, int limit) =>
        !match.Groups[group].Success || int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) < limit;

    private static bool IsZone(string zone) =>
        zone is "" or "Z"
        || (int.Parse(zone.Substring(1, 2), CultureInfo.InvariantCulture) < 24
            && (zone.Length == 3 || int.Parse(zone.Substring(zone.Length - 2), CultureInfo.InvariantCulture) < 60));
}
