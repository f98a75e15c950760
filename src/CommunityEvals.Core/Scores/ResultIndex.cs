using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of a project, for rules that hold one against the others.</summary>
public sealed class ResultIndex
{
    private readonly Dictionary<string, List<RepeatedResult>> _repeatedByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<IndexedResult, Lazy<TaskSpread>> _spreads = new(SameResultComparer.Task);

    /// <summary>Indexes the results of <paramref name="documents"/> that can be read and belong to a model.</summary>
    public ResultIndex(IEnumerable<ResultsDocument> documents)
    {
        var sorted = documents.ToList();
        sorted.Sort((one, other) => string.CompareOrdinal(one.File.Path, other.File.Path));
        var firsts = new Dictionary<IndexedResult, IndexedResult>(SameResultComparer.Setup);
        var byTask = new Dictionary<IndexedResult, List<IndexedResult>>(SameResultComparer.Task);
        foreach (var document in sorted)
        {
            foreach (var result in document.Results)
            {
                AddToTask(result, byTask);
                AddToSetup(result, firsts);
            }
        }

        foreach (var results in byTask.Values)
        {
            _spreads.Add(results[0], new(() => new(results)));
        }
    }

    /// <summary>The results of a file that have one of the same model, task and variant before them, in the order of path and place.</summary>
    internal IReadOnlyList<RepeatedResult> RepeatedIn(ResultsDocument document) =>
        _repeatedByPath.TryGetValue(document.File.Path, out var repeated) ? repeated : [];

    /// <summary>The spread of a task's values; null when it has no results.</summary>
    public TaskSpread? SpreadOf(IndexedResult result) => _spreads.TryGetValue(result, out var spread) ? spread.Value : null;

    private static void AddToTask(IndexedResult result, Dictionary<IndexedResult, List<IndexedResult>> byTask)
    {
        if (!byTask.TryGetValue(result, out var results))
        {
            byTask.Add(result, results = []);
        }

        results.Add(result);
    }

    /// <summary>Only a result whose setup is known can be held for another of the same.</summary>
    private void AddToSetup(IndexedResult result, Dictionary<IndexedResult, IndexedResult> firsts)
    {
        if (!result.IsSetupKnown)
        {
            return;
        }

        if (!firsts.TryGetValue(result, out var first))
        {
            firsts.Add(result, result);
            return;
        }

        if (!_repeatedByPath.TryGetValue(result.Entry.Path, out var repeated))
        {
            _repeatedByPath.Add(result.Entry.Path, repeated = []);
        }

        repeated.Add(new(first, result));
    }
}
