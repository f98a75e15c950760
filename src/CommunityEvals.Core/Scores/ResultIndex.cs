using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of a project, for rules that hold one against the others.</summary>
public sealed class ResultIndex
{
    private readonly Dictionary<string, List<RepeatedResult>> _repeatedByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Dataset, string Task), Lazy<TaskSpread>> _spreads = [];

    /// <summary>Indexes the results of <paramref name="documents"/> that can be read and belong to a model.</summary>
    public ResultIndex(IEnumerable<ResultsDocument> documents)
    {
        var sorted = documents.ToList();
        sorted.Sort((one, other) => string.CompareOrdinal(one.File.Path, other.File.Path));
        var firsts = new Dictionary<(string Model, string Dataset, string Task, string Variant), IndexedResult>();
        var byTask = new Dictionary<(string Dataset, string Task), List<IndexedResult>>();
        foreach (var result in sorted.SelectMany(document => document.Results))
        {
            AddToTask(result, byTask);
            AddToSetup(result, firsts);
        }

        foreach (var task in byTask)
        {
            _spreads.Add(task.Key, new(() => new(task.Value)));
        }
    }

    /// <summary>The results of a file that have one of the same model, task and variant before them, in the order of path and place.</summary>
    internal IReadOnlyList<RepeatedResult> RepeatedIn(ResultsDocument document) =>
        _repeatedByPath.TryGetValue(document.File.Path, out var repeated) ? repeated : [];

    /// <summary>The spread of a task's values; null when it has no results.</summary>
    public TaskSpread? SpreadOf(IndexedResult result) =>
        _spreads.TryGetValue((result.DatasetId, result.TaskId), out var spread) ? spread.Value : null;

    private static void AddToTask(IndexedResult result, Dictionary<(string Dataset, string Task), List<IndexedResult>> byTask)
    {
        var key = (result.DatasetId, result.TaskId);
        if (!byTask.TryGetValue(key, out var results))
        {
            byTask.Add(key, results = []);
        }

        results.Add(result);
    }

    /// <summary>Only a result whose setup is known can be held for another of the same.</summary>
    private void AddToSetup(IndexedResult result, Dictionary<(string Model, string Dataset, string Task, string Variant), IndexedResult> firsts)
    {
        if (!result.IsSetupKnown)
        {
            return;
        }

        var key = (result.ModelId, result.DatasetId, result.TaskId, result.Variant);
        if (!firsts.TryGetValue(key, out var first))
        {
            firsts.Add(key, result);
            return;
        }

        var path = result.Entry.Path;
        if (!_repeatedByPath.TryGetValue(path, out var repeated))
        {
            _repeatedByPath.Add(path, repeated = []);
        }

        repeated.Add(new(first, result));
    }
}
