using CommunityEvals.Formats;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site.Results;

/// <summary>When a result is from.</summary>
/// <param name="Text">The day; what a stranger wrote that is no date.</param>
/// <param name="Title">The whole as written, and who says so; null when a file says just the day.</param>
internal sealed record ShownDay(string Text, string? Title)
{
    public static ShownDay? Of(BoardEntry entry) => entry.Date is null ? null : Of(entry.Date, DayOf(entry.Date), entry.DateOrigin);

    /// <summary>The day of a date or datetime; other text as it is.</summary>
    public static string DayOf(string date) => IsoDate.TryParse(date) is null ? Yaml.Quoted.OneLine(date, 20) : date.Substring(0, "yyyy-MM-dd".Length);

    /// <summary>The last day on which one of the results is from; null when none tells.</summary>
    public static string? Newest(IEnumerable<BoardEntry> entries) => entries
        .Select(entry => entry.Date)
        .OfType<string>()
        .Where(date => IsoDate.TryParse(date) is not null)
        .Select(DayOf)
        .OrderByDescending(day => day, StringComparer.Ordinal)
        .FirstOrDefault();

    private static ShownDay Of(string written, string day, DateOrigin? origin) =>
        new(day, written == day && origin == DateOrigin.Declared ? null : $"{Yaml.Quoted.OneLine(written)}, {Teller(origin)}");

    private static string Teller(DateOrigin? origin) => origin switch
    {
        DateOrigin.Git => "when it was committed",
        DateOrigin.Hub => "as the Hub says",
        _ => "as its file says",
    };
}
