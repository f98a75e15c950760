using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of a project, for rules that hold one against the others.</summary>
public sealed class ResultIndex
{
    // The path alone does not tell: files of several trees may have one.
    private readonly Dictionary<(string Path, string? ModelId), List<RepeatedResult>> _repeatedByFile = [];
    private readonly Lazy<ILookup<string, IndexedResult>> _byModel;
    private readonly Dictionary<IndexedResult, Lazy<TaskSpread>> _byTask;

    /// <summary>Indexes the results of <paramref name="documents"/> that can be read and belong to a model.</summary>
    public ResultIndex(IEnumerable<ResultsDocument> documents)
        : this(ResultsOf(documents), byTask: null)
    {
    }

    private ResultIndex(List<IndexedResult> results, Dictionary<IndexedResult, Lazy<TaskSpread>>? byTask)
    {
        FindRepeated(results);
        _byModel = new(() => results.ToLookup(result => result.ModelId, StringComparer.Ordinal));
        _byTask = byTask ?? SpreadsOf(results);
    }

    /// <summary>The results of a file that have one of the same model, task and variant before them, in the order of path and place.</summary>
    internal IReadOnlyList<RepeatedResult> RepeatedIn(ResultsDocument document) =>
        _repeatedByFile.TryGetValue((document.File.ShownPath, document.File.RepoId), out var repeated) ? repeated : [];

    /// <summary>The results of a model, in the order of path and place.</summary>
    public IEnumerable<IndexedResult> OfModel(string modelId) => _byModel.Value[modelId];

    /// <summary>The spread of a task's values; null when it has no results.</summary>
    public TaskSpread? SpreadOf(IndexedResult result) => _byTask.TryGetValue(result, out var spread) ? spread.Value : null;

    /// <summary>
    /// The index for files that a pull request proposes: they are held against each other and against the other models, but not
    /// against what their model has on the main branch. Some of it they replace, and what they are to the rest the leaderboard says.
    /// </summary>
    internal ResultIndex Proposing(IEnumerable<ResultsDocument> documents) => new(ResultsOf(documents), _byTask);

    private static List<IndexedResult> ResultsOf(IEnumerable<ResultsDocument> documents)
    {
        var sorted = documents.ToList();
        sorted.Sort((one, other) => string.CompareOrdinal(one.File.Path, other.File.Path));
        return [.. sorted.SelectMany(document => document.Results)];
    }

    private static Dictionary<IndexedResult, Lazy<TaskSpread>> SpreadsOf(List<IndexedResult> results)
    {
        var byTask = new Dictionary<IndexedResult, List<IndexedResult>>(SameResultComparer.Task);
        foreach (var result in results)
        {
            if (!byTask.TryGetValue(result, out var ofTask))
            {
                byTask.Add(result, ofTask = []);
            }

            ofTask.Add(result);
        }

        var spreads = new Dictionary<IndexedResult, Lazy<TaskSpread>>(byTask.Count, SameResultComparer.Task);
        foreach (var task in byTask)
        {
            var ofTask = task.Value;
            spreads.Add(task.Key, new(() => new(ofTask)));
        }

        return spreads;
    }

    /// <summary>Only a result whose setup is known can be held for another of the same.</summary>
    private void FindRepeated(List<IndexedResult> results)
    {
        var firsts = new Dictionary<IndexedResult, IndexedResult>(results.Count, SameResultComparer.Setup);
        foreach (var result in results.Where(result => result.IsSetupKnown))
        {
            if (!firsts.TryGetValue(result, out var first))
            {
                firsts.Add(result, result);
                continue;
            }

            if (!_repeatedByFile.TryGetValue((result.Path, result.ModelId), out var repeated))
            {
                _repeatedByFile.Add((result.Path, result.ModelId), repeated = []);
            }

            repeated.Add(new(first, result));
        }
    }
}
