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
            yield return Read(source, result, provenance?.Invoke(document, result.Index));
        }
    }

    /// <summary>One result of a file; null when it is of no model, or lacks its task or a finite value.</summary>
    public static BoardEntry? Read(CheckedDocument source, ResultsDocument document, ResultEntry result) =>
        document.File.RepoId is not null && result.IsComplete ? Read(source, new IndexedResult(document, result), null) : null;

    private static BoardEntry Read(CheckedDocument source, IndexedResult result, ResultProvenance? known) =>
        result.ToEntry(FindingIds.Within(result.Span, source.Findings), known);
}
