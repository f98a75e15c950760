using CommunityEvals.Documents;
using CommunityEvals.Scores;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Histories;

/// <summary>What tells a result from the others of its file, in every version of it.</summary>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Variant">The setup: see <see cref="Scores.Variant"/>.</param>
/// <param name="Repeat">How many of the same stand before it in the file.</param>
internal sealed record ResultKey(string DatasetId, string TaskId, string Variant, int Repeat);

/// <summary>The results in one version of a file.</summary>
/// <param name="IsReadable">Whether it is a list of results at all.</param>
/// <param name="Results">Those that can be read, in their order.</param>
internal sealed record FileVersion(bool IsReadable, IReadOnlyList<VersionResult> Results)
{
    private static readonly EvalFile SomeFile = new("", EvalFileKind.Results, null);

    /// <summary>The version with this content.</summary>
    public static FileVersion Read(byte[] content) => Of((ResultsDocument)EvalDocument.Read(SomeFile, FileText.Read(content)));

    /// <summary>The version that a document is.</summary>
    public static FileVersion Of(ResultsDocument document)
    {
        var results = new List<VersionResult>(document.Entries.Count);
        var seen = new Dictionary<ResultKey, int>();
        foreach (var entry in document.Entries)
        {
            if (entry is { DatasetId: not null, TaskId: not null, Value: not null } && Score.TryParse(entry.Value.Value) is { } score)
            {
                var first = new ResultKey(entry.DatasetId.Value, entry.TaskId.Value, Variant.Of(entry.Notes?.Value), 0);
                seen.TryGetValue(first, out var repeat);
                seen[first] = repeat + 1;
                results.Add(new(entry.Index, first with { Repeat = repeat }, score));
            }
        }

        return new(document.Stream.Fault is null && document.WrongRoot is null, results);
    }
}

/// <summary>A result in a version of a file.</summary>
/// <param name="Index">Its place in the file's list, from 0.</param>
/// <param name="Key">What tells it from the others.</param>
/// <param name="Value">Its score.</param>
internal sealed record VersionResult(int Index, ResultKey Key, Score Value);
