using CommunityEvals.Documents;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Turns the results of a checked file into entries.</summary>
internal static class EntryReader
{
    /// <summary>All results of a file, with what the history of its repo says of them.</summary>
    public static IEnumerable<BoardEntry> Read(CheckedDocument source, Func<ResultsDocument, int, ResultProvenance?>? provenance)
    {
        if (source.Document is not ResultsDocument document)
        {
            yield break;
        }

        foreach (var result in document.Results)
        {
            var entry = Read(source, result);
            yield return provenance?.Invoke(document, result.Index) is { } known ? With(entry, known) : entry;
        }
    }

    /// <summary>One result of a file; null when it is of no model, or lacks its task or a finite value.</summary>
    public static BoardEntry? Read(CheckedDocument source, ResultsDocument document, ResultEntry result) =>
        document.File.RepoId is not null && result.IsComplete ? Read(source, new IndexedResult(document, result)) : null;

    private static BoardEntry Read(CheckedDocument source, IndexedResult result) => result.ToEntry(FindingIds.Within(result.Span, source.Findings));

    /// <summary>A result without a date has the one of the commit that added it, as on the Hub (hub-docs, eval-results.md).</summary>
    private static BoardEntry With(BoardEntry entry, ResultProvenance known) => entry with
    {
        Status = known.Status,
        Added = known.Added,
        Changed = known.Changed,
        History = known.History,
        Commit = known.Changed?.Commit,
        PullRequest = known.MergedBy?.Number,
        DiscussionUrl = known.MergedBy?.DiscussionUrl,
        SubmittedBy = known.MergedBy?.Author ?? known.Added?.Author,
        Date = entry.Date ?? known.Added?.Date,
        DateOrigin = entry.DateOrigin ?? (known.Added is null ? null : DateOrigin.Git),
    };
}
