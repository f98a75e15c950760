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

    /// <summary>The version that a document is. The results of a model, which stay when all else is released, are enough to tell.</summary>
    public static FileVersion Of(ResultsDocument document) => document.Results.Count > 0
        ? new(true, Numbered(document.Results.Select(result => new VersionResult(result.Index, new(result.DatasetId, result.TaskId, result.Variant, 0), result.Score))))
        : new(document.Stream.Fault is null && document.WrongRoot is null, Numbered(document.Entries.Where(entry => entry.IsComplete).Select(Read)));

    private static VersionResult Read(ResultEntry entry) =>
        new(entry.Index, new(entry.DatasetId!.Value, entry.TaskId!.Value, entry.Variant, 0), entry.Score!);

    /// <summary>The results with their numbers among those of the same key.</summary>
    private static List<VersionResult> Numbered(IEnumerable<VersionResult> results)
    {
        var numbered = new List<VersionResult>();
        var seen = new Dictionary<ResultKey, int>();
        foreach (var result in results)
        {
            seen.TryGetValue(result.Key, out var repeat);
            seen[result.Key] = repeat + 1;
            numbered.Add(repeat == 0 ? result : result with { Key = result.Key with { Repeat = repeat } });
        }

        return numbered;
    }
}

/// <summary>A result in a version of a file.</summary>
/// <param name="Index">Its place in the file's list, from 0.</param>
/// <param name="Key">What tells it from the others.</param>
/// <param name="Value">Its score.</param>
internal sealed record VersionResult(int Index, ResultKey Key, Score Value);
