using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.PullRequests;

/// <summary>A file of results as a pull request has it, held against what it was where the pull request branched off.</summary>
/// <remarks>
/// Against the tip of the main branch a stale pull request would seem to add whatever was deleted there since, and to change
/// back whatever was corrected.
/// </remarks>
public sealed class ProposedFile
{
    /// <summary>Compares two states of a file.</summary>
    /// <param name="pullRequest">The pull request.</param>
    /// <param name="document">The file on the pull request's ref.</param>
    /// <param name="before">The file at the merge base; null when it was not there.</param>
    public ProposedFile(PullRequest pullRequest, ResultsDocument document, ResultsDocument? before)
    {
        PullRequest = pullRequest;
        Document = document;
        Before = before;
        Brought = BroughtTo(before?.Entries ?? [], document.Entries);
    }

    /// <summary>The pull request.</summary>
    public PullRequest PullRequest { get; }

    /// <summary>The file on the pull request's ref.</summary>
    public ResultsDocument Document { get; }

    /// <summary>The file at the merge base; null when it was not there.</summary>
    public ResultsDocument? Before { get; }

    /// <summary>The results that are new or say something else, in their order. One that was written anew and says the same is neither.</summary>
    public IReadOnlyList<ResultEntry> Brought { get; }

    /// <summary>The results that it brings, as entries of a leaderboard; none from a file that is left out.</summary>
    /// <param name="judged">The file with its findings.</param>
    public IEnumerable<BoardEntry> Read(CheckedDocument judged) => judged.IsExcluded
        ? []
        : Brought.Select(result => EntryReader.Read(judged, Document, result)).OfType<BoardEntry>().Select(Propose);

    private BoardEntry Propose(BoardEntry entry) => entry with
    {
        Origin = ResultOrigin.PullRequest,
        Status = ResultStatus.Community,
        PullRequest = PullRequest.Number,
        DiscussionUrl = PullRequest.DiscussionUrl,
        SubmittedBy = PullRequest.Author ?? PullRequest.Head.Author,
        Date = entry.Date ?? PullRequest.Head.Date,
        DateOrigin = entry.DateOrigin ?? DateOrigin.Git,
        Commit = PullRequest.Head.Commit,
        Changed = PullRequest.Head,
    };

    private static List<ResultEntry> BroughtTo(IReadOnlyList<ResultEntry> before, IReadOnlyList<ResultEntry> after)
    {
        var kept = new Dictionary<YamlNode, int>(YamlNodeComparer.Instance);
        foreach (var entry in before)
        {
            kept[entry.Node] = kept.TryGetValue(entry.Node, out var count) ? count + 1 : 1;
        }

        return after.Where(entry => !TakeOne(kept, entry.Node)).ToList();
    }

    private static bool TakeOne(Dictionary<YamlNode, int> kept, YamlNode node)
    {
        if (!kept.TryGetValue(node, out var count) || count == 0)
        {
            return false;
        }

        kept[node] = count - 1;
        return true;
    }
}
