using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>All results of a project, for rules that hold one against the others.</summary>
public sealed class ResultIndex
{
    private readonly ILookup<(string Model, string Dataset, string Task, string Variant), IndexedResult> _bySetup;
    private readonly Lazy<ILookup<string, IndexedResult>> _byModel;
    private readonly Dictionary<(string Dataset, string Task), TaskSpread> _byTask;

    /// <summary>Indexes the results of <paramref name="documents"/> that can be read and belong to a model.</summary>
    public ResultIndex(IEnumerable<ResultsDocument> documents)
        : this(ResultsOf(documents), byTask: null)
    {
    }

    private ResultIndex(List<IndexedResult> results, Dictionary<(string, string), TaskSpread>? byTask)
    {
        _bySetup = results.Where(result => result.Entry.IsSetupKnown).ToLookup(KeyOf);
        _byModel = new(() => results.ToLookup(result => result.ModelId, StringComparer.Ordinal));
        _byTask = byTask ?? results
            .GroupBy(result => (result.DatasetId, result.TaskId))
            .ToDictionary(group => group.Key, group => new TaskSpread(group));
    }

    /// <summary>The results of the same model, task and variant, the given one among them, in the order of path and place; none when its setup is not known.</summary>
    public IEnumerable<IndexedResult> OfSameSetup(IndexedResult result) => result.Entry.IsSetupKnown ? _bySetup[KeyOf(result)] : [];

    /// <summary>The results of a model, in the order of path and place.</summary>
    public IEnumerable<IndexedResult> OfModel(string modelId) => _byModel.Value[modelId];

    /// <summary>The spread of a task's values; null when it has no results.</summary>
    public TaskSpread? SpreadOf(IndexedResult result) =>
        _byTask.TryGetValue((result.DatasetId, result.TaskId), out var spread) ? spread : null;

    /// <summary>
    /// The index for files that a pull request proposes: they are held against each other and against the other models, but not
    /// against what their model has on the main branch. Some of it they replace, and what they are to the rest the leaderboard says.
    /// </summary>
    internal ResultIndex Proposing(IEnumerable<ResultsDocument> documents) => new(ResultsOf(documents), _byTask);

    private static List<IndexedResult> ResultsOf(IEnumerable<ResultsDocument> documents) => documents
        .Where(document => document.File.RepoId is not null)
        .OrderBy(document => document.File.Path, StringComparer.Ordinal)
        .SelectMany(document => document.Entries.Select(entry => IndexedResult.TryCreate(document, entry)))
        .OfType<IndexedResult>()
        .ToList();

    private static (string Model, string Dataset, string Task, string Variant) KeyOf(IndexedResult result) =>
        (result.ModelId, result.DatasetId, result.TaskId, result.Variant);
}

/// <summary>A result and where it stands.</summary>
/// <param name="Document">Its file.</param>
/// <param name="Entry">Its place there.</param>
/// <param name="Score">Its value.</param>
public sealed record IndexedResult(ResultsDocument Document, ResultEntry Entry, Score Score)
{
    /// <summary>The model.</summary>
    public string ModelId => Document.File.RepoId!;

    /// <summary>The dataset.</summary>
    public string DatasetId => Entry.DatasetId!.Value;

    /// <summary>The task.</summary>
    public string TaskId => Entry.TaskId!.Value;

    /// <summary>The setup: see <see cref="Scores.Variant"/>.</summary>
    public string Variant { get; } = Scores.Variant.Of(Entry.Notes?.Value);

    /// <summary>The result at <paramref name="entry"/>, or null when it is of no model, or lacks its task or a finite value.</summary>
    public static IndexedResult? TryCreate(ResultsDocument document, ResultEntry entry) =>
        document.File.RepoId is not null
        && entry is { DatasetId: not null, TaskId: not null, Value: not null }
        && Score.TryParse(entry.Value.Value) is { } score
            ? new(document, entry, score)
            : null;
}
