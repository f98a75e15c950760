using CommunityEvals.Documents;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Turns the results of a checked file into entries.</summary>
internal static class EntryReader
{
    /// <summary>All results of a file, with what the history of its repo says of them.</summary>
    public static IEnumerable<BoardEntry> Read(CheckedDocument source, Func<ResultsDocument, ResultEntry, ResultProvenance?>? provenance)
    {
        if (source.Document is not ResultsDocument document)
        {
            yield break;
        }

        foreach (var result in document.Results)
        {
            var entry = WithFindings(source, result);
            yield return provenance?.Invoke(document, document.Entries[result.Index]) is { } known ? With(entry, known) : entry;
        }
    }

    /// <summary>One result of a file; null when it is of no model, or lacks its task or a finite value.</summary>
    public static BoardEntry? Read(CheckedDocument source, ResultsDocument document, ResultEntry result) =>
        document.File.RepoId is not null && result.IsComplete ? WithFindings(source, IndexedResult.Of(document, result)) : null;

    /// <summary>A complete result of a file that belongs to a model, without what is found in it.</summary>
    public static BoardEntry Read(EvalDocument document, ResultEntry result) => new(document.File.RepoId!, result.DatasetId!.Value, result.TaskId!.Value, result.Score!)
    {
        Variant = result.Variant,
        Notes = result.Notes?.Value,
        HasVerifyToken = result.VerifyToken is not null,
        Date = result.Date?.Value,
        DateOrigin = result.Date is null ? null : DateOrigin.Declared,
        Source = result.SourceUrl is null
            ? null
            : new(result.SourceUrl.Value.Trim(), result.SourceName?.Value, result.SourceUser?.Value, result.SourceOrg?.Value),
        DatasetRevision = result.Revision?.Value,
        Path = document.File.ShownPath,
        Filename = BoardEntry.FilenameIn(document.File.Path),
        Line = document.Text.PositionAt(result.Value!.Span.Start).Line,
    };

    private static BoardEntry WithFindings(CheckedDocument source, IndexedResult result) => source.Findings.Count == 0
        ? result.Entry
        : result.Entry with { Findings = FindingIds.Of(source.Findings.Where(finding => result.Span.Contains(finding.Span))) };

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
