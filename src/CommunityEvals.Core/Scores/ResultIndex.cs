using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of a project, for rules that hold one against the others. Safe to ask from several threads.</summary>
public sealed class ResultIndex
{
    private readonly Dictionary<string, ModelResults> _byModel = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<IndexedResult, Lazy<TaskSpread>>> _byTask;

    /// <summary>Indexes the results of <paramref name="documents"/> that can be read and belong to a model.</summary>
    public ResultIndex(IEnumerable<ResultsDocument> documents)
        : this(documents, byTask: null)
    {
    }

    private ResultIndex(IEnumerable<ResultsDocument> documents, Lazy<Dictionary<IndexedResult, Lazy<TaskSpread>>>? byTask)
    {
        var sorted = documents.Where(document => document.File.RepoId is not null).ToList();
        sorted.Sort((one, other) => string.CompareOrdinal(one.File.Path, other.File.Path));
        foreach (var document in sorted)
        {
            Add(document, document.File.RepoId!);
        }

        _byTask = byTask ?? new(() => SpreadsOf(sorted.SelectMany(document => document.Results)));
    }

    /// <summary>The results of a file that have one of the same model, task and variant before them, in the order of path and place.</summary>
    internal IReadOnlyList<RepeatedResult> RepeatedIn(ResultsDocument document) =>
        document.File.RepoId is { } modelId && _byModel.TryGetValue(modelId, out var results) ? results.RepeatedIn(document.File.ShownPath) : [];

    /// <summary>The results of a model, in the order of path and place.</summary>
    public IEnumerable<IndexedResult> OfModel(string modelId) => _byModel.TryGetValue(modelId, out var results) ? results.Results : [];

    /// <summary>The spread of a task's values; null when it has no results.</summary>
    public TaskSpread? SpreadOf(IndexedResult result) => _byTask.Value.TryGetValue(result, out var spread) ? spread.Value : null;

    /// <summary>
    /// The index for files that a pull request proposes: they are held against each other and against the other models, but not
    /// against what their model has on the main branch. Some of it they replace, and what they are to the rest the leaderboard says.
    /// </summary>
    internal ResultIndex Proposing(IEnumerable<ResultsDocument> documents) => new(documents, _byTask);

    private void Add(ResultsDocument document, string modelId)
    {
        if (!_byModel.TryGetValue(modelId, out var results))
        {
            _byModel.Add(modelId, results = new());
        }

        results.Add(document);
    }

    private static Dictionary<IndexedResult, Lazy<TaskSpread>> SpreadsOf(IEnumerable<IndexedResult> results)
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
}
