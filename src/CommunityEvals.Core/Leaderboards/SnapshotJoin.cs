namespace CommunityEvals.Leaderboards;

/// <summary>Joins what saved answers of the Hub's API say to what the tree says.</summary>
public static class SnapshotJoin
{
    /// <summary>
    /// The results that are ranked: those of the tree, with what only the Hub can tell of them, and of the saved ones those that
    /// the tree lacks. The order of either does not matter.
    /// </summary>
    /// <param name="own">What files and pull requests in the tree say.</param>
    /// <param name="saved">What saved answers say.</param>
    public static IReadOnlyList<BoardEntry> Join(IReadOnlyList<BoardEntry> own, IReadOnlyList<BoardEntry> saved)
    {
        if (saved.Count == 0)
        {
            return own;
        }

        var savedByResult = saved.ToLookup(ResultOf);
        var results = new HashSet<(string, string, string, string)>(own.Select(ResultOf));
        return
        [
            .. own.Select(entry => Complete(entry, savedByResult[ResultOf(entry)].Where(other => other.Value == entry.Value))),
            .. saved.Where(entry => !results.Contains(ResultOf(entry))),
        ];
    }

    private static (string ModelId, string DatasetId, string TaskId, string Variant) ResultOf(BoardEntry entry) =>
        (entry.ModelId, entry.DatasetId, entry.TaskId, entry.Variant);

    /// <summary>What the tree does not tell, from saved results of the same value: a merged one goes first, then the oldest pull request's.</summary>
    private static BoardEntry Complete(BoardEntry entry, IEnumerable<BoardEntry> same)
    {
        var saved = same.OrderBy(other => other.Status).ThenBy(other => other.PullRequest).ToList();
        return saved.Count == 0 ? entry : WithDate(WithStatus(entry, saved[0]), saved[0]) with
        {
            VerifiedBy = entry.VerifiedBy ?? saved.Select(other => other.VerifiedBy).FirstOrDefault(by => by is not null),
        };
    }

    private static BoardEntry WithStatus(BoardEntry entry, BoardEntry saved) => entry.Status is not null ? entry : entry with
    {
        Status = saved.Status,
        PullRequest = entry.PullRequest ?? saved.PullRequest,
        DiscussionUrl = entry.DiscussionUrl ?? saved.DiscussionUrl,
    };

    private static BoardEntry WithDate(BoardEntry entry, BoardEntry saved) => entry.Date is not null || saved.Date is null ? entry : entry with
    {
        Date = saved.Date,
        DateOrigin = DateOrigin.Hub,
    };
}
