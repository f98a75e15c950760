using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of a project, for rules that hold one against the others. Safe to ask from several threads.</summary>
/// <remarks>An editor makes it at every key that is pressed, and then asks for little of it.</remarks>
public sealed class ResultIndex
{
    private readonly Dictionary<string, ModelResults> _byModel;
    private readonly Lazy<ResultsByTask> _byTask;

    /// <summary>Indexes the results of <paramref name="documents"/> that can be read and belong to a model.</summary>
    public ResultIndex(IEnumerable<ResultsDocument> documents)
        : this(documents, byTask: null)
    {
    }

    private ResultIndex(IEnumerable<ResultsDocument> documents, Lazy<ResultsByTask>? byTask)
    {
        var ofModels = documents.Where(document => document.File.RepoId is not null).ToList();
        _byModel = GroupByModel(ofModels);
        _byTask = byTask ?? new(() => new(ofModels));
    }

    /// <summary>The results of a file that have one of the same model, task and variant before them, in the order of path and place.</summary>
    internal IReadOnlyList<RepeatedResult> RepeatedIn(ResultsDocument document) =>
        document.File.RepoId is { } modelId && _byModel.TryGetValue(modelId, out var results) ? results.RepeatedIn(document.File.ShownPath) : [];

    /// <summary>The results of a model, in the order of path and place.</summary>
    public IEnumerable<IndexedResult> OfModel(string modelId) => _byModel.TryGetValue(modelId, out var results) ? results.Results : [];

    /// <summary>The spread of a task's values; null when it has no results.</summary>
    public TaskSpread? SpreadOf(IndexedResult result) => _byTask.Value.SpreadOf(result);

    /// <summary>
    /// The index for files that a pull request proposes: they are held against each other and against the other models, but not
    /// against what their model has on the main branch. Some of it they replace, and what they are to the rest the leaderboard says.
    /// </summary>
    internal ResultIndex Proposing(IEnumerable<ResultsDocument> documents) => new(documents, _byTask);

    private static Dictionary<string, ModelResults> GroupByModel(List<ResultsDocument> documents)
    {
        var byModel = new Dictionary<string, ModelResults>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (!byModel.TryGetValue(document.File.RepoId!, out var results))
            {
                byModel.Add(document.File.RepoId!, results = new());
            }

            results.Add(document);
        }

        return byModel;
    }
}
