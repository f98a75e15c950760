using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Site.Pages;

namespace CommunityEvals.Site.Results;

/// <summary>A result in a table.</summary>
/// <param name="entry">The result.</param>
/// <param name="page">The page that the table is on.</param>
/// <param name="isInConflict">Whether other values are claimed for the same.</param>
internal class ResultRow(BoardEntry entry, Page page, bool isInConflict)
{
    public int Rank => entry.Rank;

    public PageLink Model { get; } = page.ToModel(entry.ModelId);

    /// <summary>The digits of the file.</summary>
    public string Value => entry.Value.Json;

    public bool IsDefault => entry.Variant == Variant.Default;

    /// <summary>The setup; in the words of the notes where it is neither of the usual ones.</summary>
    public ShownText Setup { get; } = ShownSetup.Of(entry.Variant, entry.Notes);

    public ShownStatus Status { get; } = new(entry, isInConflict);

    public ShownSource? Source { get; } = ShownSource.Of(entry.Source);

    public ShownDay? Date { get; } = ShownDay.Of(entry);

    /// <summary>The file that it stands in, and the line.</summary>
    public ShownText Place { get; } = PlaceOf(entry.Line == 0 ? entry.Path : $"{entry.Path}:{entry.Line}");

    private static ShownText PlaceOf(string location) => new(ShownText.Of(location.Substring(location.LastIndexOf('/') + 1)).Text, ShownText.Of(location).Text);
}
