using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of one model. They are brought in order and held against each other when one of them is asked for: an edit of a file is no reason to look at all other models.</summary>
internal sealed class ModelResults
{
    private readonly List<ResultsDocument> _documents = [];
    private Dictionary<string, List<RepeatedResult>>? _repeatedByPath;

    /// <summary>The results, in the order of path and place.</summary>
    public IEnumerable<IndexedResult> Results => _documents.OrderBy(document => document.File.Path, StringComparer.Ordinal).SelectMany(document => document.Results);

    /// <summary>Adds a file of the model, before anything is asked.</summary>
    public void Add(ResultsDocument document) => _documents.Add(document);

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
