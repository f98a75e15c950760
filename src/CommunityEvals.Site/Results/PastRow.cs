using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Pages;

namespace CommunityEvals.Site.Results;

/// <summary>A value that a result had before.</summary>
/// <param name="entry">The result.</param>
/// <param name="past">The value, and the commit that gave it.</param>
/// <param name="page">The page that it is on.</param>
internal sealed class PastRow(BoardEntry entry, PastValue past, Page page)
{
    public PageLink Model => page.ToModel(entry.ModelId);

    public string Value => past.Value.Json;

    public string Day => ShownDay.DayOf(past.Change.Date);

    public ShownText Author => ShownText.Of(past.Change.Author);

    public string Commit => past.Change.Commit.Substring(0, Math.Min(10, past.Change.Commit.Length));

    public static IReadOnlyList<PastRow> Of(IEnumerable<BoardEntry> entries, Page page) =>
        entries.SelectMany(entry => (entry.History ?? []).Select(past => new PastRow(entry, past, page))).ToList();
}
