using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>What one branch of a model's repo, the main one or that of an open pull request, says of one <see cref="ResultKey"/>.</summary>
/// <remarks>
/// The clone knows the branch itself, a saved answer of the Hub only what it was once: where both have it the clone counts, and of
/// several answers the last one in the order of their paths, so that names with a date do what one expects.
/// </remarks>
internal sealed class BranchResults
{
    /// <summary>The number of the main branch.</summary>
    public const int Main = 0;

    /// <summary>The number of a pull request of which only the Hub knows it.</summary>
    private const int UnknownPullRequest = int.MaxValue;

    public BranchResults(int number, IEnumerable<BoardEntry> places)
    {
        var sorted = places.ToList();
        sorted.Sort(ByPrecedence);
        Results = sorted.FindAll(entry => IsOfSamePlace(entry, sorted[0]));
        Number = number;
        if (Results.Count < sorted.Count)
        {
            var values = new HashSet<Score>(Results.Select(entry => entry.Value));
            var others = sorted.FindAll(entry => !IsOfSamePlace(entry, sorted[0]));
            Outdated = others.FindAll(entry => entry.Origin == ResultOrigin.Snapshot && !values.Contains(entry.Value));
            Complete(Results, others);
        }
    }

    /// <summary>The number of the pull request, or <see cref="Main"/>.</summary>
    public int Number { get; }

    /// <summary>What it says.</summary>
    public List<BoardEntry> Results { get; }

    /// <summary>What saved answers say that is no longer so.</summary>
    public IReadOnlyList<BoardEntry> Outdated { get; } = [];

    /// <summary>The number of the branch that a result is on.</summary>
    public static int NumberOf(BoardEntry entry)
    {
        var isOpen = entry.Status switch
        {
            ResultStatus.Community => true,
            ResultStatus.Merged => false,
            _ => entry.PullRequest is not null,
        };
        return entry.Origin == ResultOrigin.File || !isOpen ? Main : entry.PullRequest ?? UnknownPullRequest;
    }

    private static bool IsOfSamePlace(BoardEntry entry, BoardEntry other) =>
        entry.Origin == other.Origin && (entry.Origin != ResultOrigin.Snapshot || entry.Path == other.Path);

    private static int ByPrecedence(BoardEntry a, BoardEntry b)
    {
        var byOrigin = a.Origin.CompareTo(b.Origin);
        var byPath = byOrigin != 0 ? byOrigin : string.CompareOrdinal(a.Path, b.Path) * (a.Origin == ResultOrigin.Snapshot ? -1 : 1);
        var byLine = byPath != 0 ? byPath : a.Line.CompareTo(b.Line);
        var byFile = byLine != 0 ? byLine : string.CompareOrdinal(a.Filename, b.Filename);
        return byFile != 0 ? byFile : string.CompareOrdinal(a.Value.Json, b.Value.Json);
    }

    /// <summary>Lets the results have what other places tell of the same value.</summary>
    private static void Complete(List<BoardEntry> results, List<BoardEntry> others)
    {
        var known = new Dictionary<Score, BoardEntry>();
        foreach (var other in others)
        {
            known[other.Value] = known.TryGetValue(other.Value, out var before) ? Complete(before, other) : other;
        }

        for (var i = 0; i < results.Count; i++)
        {
            results[i] = known.TryGetValue(results[i].Value, out var other) ? Complete(results[i], other) : results[i];
        }
    }

    /// <summary>What a file holds is known from the file; an answer may tell less of it than another one.</summary>
    private static BoardEntry Complete(BoardEntry entry, BoardEntry other)
    {
        var isSaved = entry.Origin == ResultOrigin.Snapshot;
        return entry with
        {
            Status = entry.Status ?? other.Status,
            VerifiedBy = entry.VerifiedBy ?? other.VerifiedBy,
            PullRequest = entry.PullRequest ?? other.PullRequest,
            DiscussionUrl = entry.DiscussionUrl ?? other.DiscussionUrl,
            SubmittedBy = entry.SubmittedBy ?? other.SubmittedBy,
            Author = entry.Author ?? other.Author,
            Date = entry.Date ?? other.Date,
            DateOrigin = entry.Date is null ? other.DateOrigin : entry.DateOrigin,
            Source = isSaved ? entry.Source ?? other.Source : entry.Source,
            DatasetRevision = isSaved ? entry.DatasetRevision ?? other.DatasetRevision : entry.DatasetRevision,
        };
    }
}
