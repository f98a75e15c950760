namespace CommunityEvals.Scores;

/// <summary>Holds results for one that are of the same task, or also of the same model and setup.</summary>
internal sealed class SameResultComparer : IEqualityComparer<IndexedResult>
{
    private readonly bool _comparesSetup;

    private SameResultComparer(bool comparesSetup) => _comparesSetup = comparesSetup;

    /// <summary>Compares dataset and task.</summary>
    public static SameResultComparer Task { get; } = new(comparesSetup: false);

    /// <summary>Compares model and variant as well.</summary>
    public static SameResultComparer Setup { get; } = new(comparesSetup: true);

    public bool Equals(IndexedResult? x, IndexedResult? y) =>
        x is not null && y is not null
        && x.TaskId == y.TaskId
        && x.DatasetId == y.DatasetId
        && (!_comparesSetup || (x.ModelId == y.ModelId && x.Variant == y.Variant));

    public int GetHashCode(IndexedResult result) => _comparesSetup ? result.SetupHash : result.TaskHash;

    /// <summary>The hash of dataset and task.</summary>
    public static int HashOfTask(string datasetId, string taskId) => unchecked((Hash(datasetId) * 397) ^ Hash(taskId));

    /// <summary>The hash of model and variant as well.</summary>
    public static int HashOfSetup(int hashOfTask, string modelId, string variant) => unchecked((((hashOfTask * 397) ^ Hash(modelId)) * 397) ^ Hash(variant));

    private static int Hash(string text) => StringComparer.Ordinal.GetHashCode(text);
}
