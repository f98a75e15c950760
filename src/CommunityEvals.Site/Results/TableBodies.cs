namespace CommunityEvals.Site.Results;

/// <summary>Cuts a table into parts. A browser lays out only the parts that are in sight, so that a table of thousands is there at once.</summary>
internal static class TableBodies
{
    // About a screen: fewer rows are laid out at first, and each sort lays out anew what is in sight. site.css knows the height of so many rows.
    private const int Longest = 25;

    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IEnumerable<T> rows)
    {
        var bodies = new List<List<T>>();
        foreach (var row in rows)
        {
            if (bodies.Count == 0 || bodies[bodies.Count - 1].Count == Longest)
            {
                bodies.Add([]);
            }

            bodies[bodies.Count - 1].Add(row);
        }

        return bodies;
    }
}
