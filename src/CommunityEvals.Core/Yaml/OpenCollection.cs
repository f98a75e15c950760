namespace CommunityEvals.Yaml;

/// <summary>A list or mapping whose end the parser has not reached.</summary>
internal sealed class OpenCollection(bool isMapping, bool isFlow, int start, string? anchor)
{
    private const string MergeKey = "<<";

    private readonly List<YamlNode> _items = [];
    private readonly List<YamlPair> _pairs = [];
    private YamlNode? _key;
    private int _end;
    private long _weight = 1;
    private int _depth;

    public bool IsFlow => isFlow;

    public int Start => start;

    public string? Anchor => anchor;

    public void Add(YamlNode node, int end)
    {
        _end = Math.Max(_end, end);
        _weight += node.Weight;
        _depth = Math.Max(_depth, node.Depth);
        if (!isMapping)
        {
            _items.Add(node);
        }
        else if (_key is null)
        {
            _key = node;
        }
        else
        {
            _pairs.Add(new(_key, node));
            _key = null;
        }
    }

    /// <summary>The finished node; <paramref name="end"/> is null for a block, which ends with its last child.</summary>
    public YamlNode Build(int? end, YamlText text, out IReadOnlyList<DuplicateKey> duplicates)
    {
        duplicates = [];
        var span = CharSpan.FromBounds(start, Math.Min(Math.Max(end ?? _end, start), text.Text.Length));
        var weight = (int)Math.Min(_weight, int.MaxValue);
        if (!isMapping)
        {
            return new YamlSequence(span, weight, _depth + 1, _items);
        }

        if (_key is not null)
        {
            _pairs.Add(new(_key, new YamlScalar(new(_key.Span.End, 0), "", ScalarKind.Null, isPlain: true)));
        }

        var pairs = WithoutDuplicates(out duplicates);
        return new YamlMapping(span, weight, _depth + 1, Merged(pairs).ToArray(), isFlow);
    }

    private List<YamlPair> WithoutDuplicates(out IReadOnlyList<DuplicateKey> duplicates)
    {
        var found = new List<DuplicateKey>();
        var kept = new List<YamlPair>(_pairs.Count);
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var pair in _pairs)
        {
            if (pair.Key is not YamlScalar key || key.Value == MergeKey)
            {
                kept.Add(pair);
            }
            else if (seen.TryGetValue(key.Value, out var first))
            {
                found.Add(new(first, key));
            }
            else
            {
                seen.Add(key.Value, key);
                kept.Add(pair);
            }
        }

        duplicates = found;
        return kept;
    }

    /// <summary>Replaces <c>&lt;&lt;: *base</c> by the pairs of the base that the mapping does not have, as the Hub's and Inspect's readers do.</summary>
    private static List<YamlPair> Merged(List<YamlPair> pairs)
    {
        var at = pairs.FindIndex(IsMerge);
        if (at < 0)
        {
            return pairs;
        }

        var merged = pairs.Where(pair => !IsMerge(pair)).ToList();
        var names = new HashSet<string?>(merged.Select(pair => pair.Name), StringComparer.Ordinal);
        foreach (var source in pairs.Where(IsMerge).SelectMany(pair => SourcesOf(pair.Value)))
        {
            merged.AddRange(source.Pairs.Where(pair => pair.Name is not null && names.Add(pair.Name)));
        }

        return merged;
    }

    private static bool IsMerge(YamlPair pair) =>
        pair is { Key: YamlScalar { IsPlain: true, Value: MergeKey } } && SourcesOf(pair.Value).Any();

    private static IEnumerable<YamlMapping> SourcesOf(YamlNode value) => value switch
    {
        YamlMapping mapping => [mapping],
        YamlSequence { Items.Count: > 0 } sequence when sequence.Items.All(item => item is YamlMapping) => sequence.Items.Cast<YamlMapping>(),
        _ => [],
    };
}
