using CommunityEvals.Documents;

namespace CommunityEvals.Leaderboards;

/// <summary>Turns the results of a checked file into entries.</summary>
internal static class EntryReader
{
    public static IEnumerable<BoardEntry> Read(CheckedDocument source, Func<ResultsDocument, ResultEntry, ResultProvenance?> provenance)
    {
        if (source.Document is not ResultsDocument { File.RepoId: { } modelId } document)
        {
            yield break;
        }

        foreach (var result in document.Results)
        {
            var entry = Read(source, document, result.Entry, new(modelId, result.DatasetId, result.TaskId, result.Score));
            yield return provenance(document, result.Entry) is { } known ? With(entry, known) : entry;
        }
    }

    private static BoardEntry Read(CheckedDocument source, ResultsDocument document, ResultEntry result, BoardEntry entry) => entry with
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
        Path = document.File.Path,
        Line = document.Text.PositionAt(result.Value!.Span.Start).Line,
        Findings = source.Findings.Count == 0 ? [] : FindingIds.Of(source.Findings.Where(finding => result.Span.Contains(finding.Span))),
    };

    /// <summary>A result without a date has the one of the commit that added it, as on the Hub (hub-docs, eval-results.md).</summary>
    private static BoardEntry With(BoardEntry entry, ResultProvenance known) => entry with
    {
        Status = known.Status,
        Added = known.Added,
        Changed = known.Changed,
        History = known.History,
        Commit = known.Changed?.Commit,
        SubmittedBy = known.Added?.Author,
        Date = entry.Date ?? known.Added?.Date,
        DateOrigin = entry.DateOrigin ?? (known.Added is null ? null : DateOrigin.Git),
    };
}
