namespace CommunityEvals.Scores;

/// <summary>How the values of a task are spread over models, so that one model's can be held against the others' without looking at them all.</summary>
public sealed class TaskSpread
{
    private readonly IEnumerable<IndexedResult> _results;
    private readonly HashSet<string> _models = new(StringComparer.Ordinal);
    private readonly Extreme _least = new(sign: 1);
    private readonly Extreme _greatest = new(sign: -1);
    private List<IndexedResult>? _sorted;

    internal TaskSpread(IEnumerable<IndexedResult> results)
    {
        _results = results;
        foreach (var result in results)
        {
            var value = result.Score.ToDouble();
            _models.Add(result.ModelId);
            _least.Add(result.ModelId, value);
            _greatest.Add(result.ModelId, value);
        }
    }

    /// <summary>Number of models besides this one.</summary>
    public int CountOthers(string modelId) => _models.Count - (_models.Contains(modelId) ? 1 : 0);

    /// <summary>The least value of the other models; there must be one.</summary>
    public double LeastOfOthers(string modelId) => _least.Without(modelId);

    /// <summary>The greatest value of the other models; there must be one.</summary>
    public double GreatestOfOthers(string modelId) => _greatest.Without(modelId);

    /// <summary>The values of the other models in ascending order.</summary>
    public IEnumerable<double> ValuesOfOthers(string modelId)
    {
        _sorted ??= [.. _results.OrderBy(result => result.Score)];
        return _sorted.Where(result => result.ModelId != modelId).Select(result => result.Score.ToDouble());
    }

    /// <summary>The least value (or with the sign -1 the greatest), and the next one that is of another model.</summary>
    private sealed class Extreme(int sign)
    {
        private string? _modelId;
        private double _value = double.PositiveInfinity;
        private double _next = double.PositiveInfinity;

        public void Add(string modelId, double value)
        {
            var signed = sign * value;
            if (modelId == _modelId)
            {
                _value = Math.Min(_value, signed);
            }
            else if (signed < _value)
            {
                (_next, _modelId, _value) = (_value, modelId, signed);
            }
            else
            {
                _next = Math.Min(_next, signed);
            }
        }

        public double Without(string modelId) => sign * (modelId == _modelId ? _next : _value);
    }
}
