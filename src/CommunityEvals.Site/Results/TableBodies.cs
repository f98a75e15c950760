namespace CommunityEvals.Site.Results;

/// <summary>Cuts a table into parts. A browser lays out only the parts that are in sight, so that a table of thousands is there at once.</summary>
internal static class TableBodies
{
    private const int Longest = 100;

    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IEnumerable<T> rows) => rows
        .Select((row, index) => (row, index))
        .GroupBy(each => each.index / Longest, each => each.row)
        .Select(part => (IReadOnlyList<T>)part.ToList())
        .ToList();
}
