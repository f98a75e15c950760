namespace CommunityEvals.Scores;

/// <summary>How the values of a task are spread over models, so that one model's can be held against the others' without looking at them all.</summary>
public sealed class TaskSpread
{
    private readonly Dictionary<string, (double Least, double Greatest)> _models = new(StringComparer.Ordinal);
    private readonly List<(string ModelId, double Value)> _sorted;
    private readonly Extremes _least;
    private readonly Extremes _greatest;

    internal TaskSpread(IEnumerable<IndexedResult> results)
    {
        _sorted = results.Select(result => (result.ModelId, result.Score.ToDouble())).OrderBy(pair => pair.Item2).ToList();
        foreach (var (modelId, value) in _sorted)
        {
            _models[modelId] = _models.TryGetValue(modelId, out var known) ? (known.Least, value) : (value, value);
        }

        _least = Extremes.Of(_models.OrderBy(model => model.Value.Least).Select(model => (model.Key, model.Value.Least)));
        _greatest = Extremes.Of(_models.OrderByDescending(model => model.Value.Greatest).Select(model => (model.Key, model.Value.Greatest)));
    }

    /// <summary>Number of models besides this one.</summary>
    public int CountOthers(string modelId) => _models.Count - (_models.ContainsKey(modelId) ? 1 : 0);

    /// <summary>The least value of the other models; there must be one.</summary>
    public double LeastOfOthers(string modelId) => _least.Without(modelId);

    /// <summary>The greatest value of the other models; there must be one.</summary>
    public double GreatestOfOthers(string modelId) => _greatest.Without(modelId);

    /// <summary>The values of the other models in ascending order.</summary>
    public IEnumerable<double> ValuesOfOthers(string modelId) => _sorted.Where(pair => pair.ModelId != modelId).Select(pair => pair.Value);

    /// <summary>An extreme value, and the next one that is of another model.</summary>
    private readonly record struct Extremes(string ModelId, double Value, double Next)
    {
        public static Extremes Of(IEnumerable<(string ModelId, double Value)> byExtremity)
        {
            var first = byExtremity.Take(2).ToList();
            return new(first[0].ModelId, first[0].Value, first[first.Count - 1].Value);
        }

        public double Without(string modelId) => modelId == ModelId ? Next : Value;
    }
}
