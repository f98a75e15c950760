using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of one model. They are held against each other when one of them is asked for: an edit of a file is no reason to look at all other models.</summary>
/// <param name="documents">Its files, in the order of their paths.</param>
internal sealed class ModelResults(ArraySegment<ResultsDocument> documents)
{
    private Dictionary<string, List<RepeatedResult>>? _repeatedByPath;

    /// <summary>The results, in the order of path and place.</summary>
    public IEnumerable<IndexedResult> Results => documents.SelectMany(document => document.Results);

    /// <summary>The results of a file that have one of the same task and variant before them.</summary>
    public IReadOnlyList<RepeatedResult> RepeatedIn(string path)
    {
        // Found by two threads at once it is the same, and none waits for the other.
        _repeatedByPath ??= FindRepeated();
        return _repeatedByPath.TryGetValue(path, out var repeated) ? repeated : [];
    }

    /// <summary>Only a result whose setup is known can be held for another of the same.</summary>
    private Dictionary<string, List<RepeatedResult>> FindRepeated()
    {
        var repeatedByPath = new Dictionary<string, List<RepeatedResult>>(StringComparer.Ordinal);
        var firsts = new Dictionary<IndexedResult, IndexedResult>(SameResultComparer.Setup);
        foreach (var result in Results.Where(result => result.IsSetupKnown))
        {
            if (!firsts.TryGetValue(result, out var first))
            {
                firsts.Add(result, result);
                continue;
            }

            if (!repeatedByPath.TryGetValue(result.Path, out var repeated))
            {
                repeatedByPath.Add(result.Path, repeated = []);
            }

            repeated.Add(new(first, result));
        }

        return repeatedByPath;
    }
}
