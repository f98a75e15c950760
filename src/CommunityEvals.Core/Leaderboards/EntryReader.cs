using CommunityEvals.Documents;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Turns the results of a checked file into entries.</summary>
internal static class EntryReader
{
    public static IEnumerable<BoardEntry> Read(CheckedDocument source)
    {
        if (source.Document is not ResultsDocument { File.RepoId: { } modelId } document)
        {
            yield break;
        }

        foreach (var result in document.Entries)
        {
            if (result is { DatasetId: not null, TaskId: not null, Value: not null } && Score.TryParse(result.Value.Value) is { } score)
            {
                yield return Read(source, document, result, new(modelId, result.DatasetId.Value, result.TaskId.Value, score));
            }
        }
    }

    private static BoardEntry Read(CheckedDocument source, ResultsDocument document, ResultEntry result, BoardEntry entry) => entry with
    {
        Variant = Variant.Of(result.Notes?.Value),
        Notes = result.Notes?.Value,
        HasVerifyToken = result.VerifyToken is not null,
        Date = result.Date?.Value,
        Source = result.SourceUrl is null
            ? null
            : new(result.SourceUrl.Value.Trim(), result.SourceName?.Value, result.SourceUser?.Value, result.SourceOrg?.Value),
        DatasetRevision = result.Revision?.Value,
        Path = document.File.Path,
        Line = document.Text.PositionAt(result.Value!.Span.Start).Line,
        Findings = source.Findings.Count == 0 ? [] : FindingIds.Of(source.Findings.Where(finding => result.Span.Contains(finding.Span))),
    };
}
