namespace CommunityEvals.Yaml;

/// <summary>A node of a YAML document and the exact place where it is written.</summary>
public abstract class YamlNode
{
    private protected YamlNode(CharSpan span) => Span = span;

    /// <summary>From the node's first character to just behind its last one, quotes and brackets included.</summary>
    public CharSpan Span { get; }

    /// <summary>Number of nodes below and including this one, with every alias counted as what it stands for.</summary>
    public virtual int Weight => 1;

    /// <summary>Number of lists and mappings inside each other, this one included, with every alias counted as what it stands for; 0 for a scalar.</summary>
    public virtual int Depth => 0;

    /// <summary>What to call this node in a message: "a mapping", "a list", "a number"…</summary>
    public abstract string Describe();
}

/// <summary>How YAML 1.2's core schema reads a scalar (yaml.org/spec/1.2.2, §10.3).</summary>
public enum ScalarKind : byte
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number without fraction and exponent; also <c>0x1F</c> and <c>0o17</c>.</summary>
    Integer,

    /// <summary>A number with fraction or exponent; also <c>.inf</c> and <c>.nan</c>.</summary>
    Float,
}

/// <summary>A single value.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(CharSpan span, string value, ScalarKind kind, bool isPlain)
        : base(span)
    {
        Value = value;
        Kind = kind;
        IsPlain = isPlain;
    }

    /// <summary>The value after unquoting and folding; of a number the digits as written.</summary>
    public string Value { get; }

    /// <summary>What the core schema takes it for.</summary>
    public ScalarKind Kind { get; }

    /// <summary>Whether it is written without quotes and not as a block.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether it is a number of either kind.</summary>
    public bool IsNumber => Kind is ScalarKind.Integer or ScalarKind.Float;

    /// <inheritdoc/>
    public override string Describe() => Kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.Boolean => "a boolean",
        ScalarKind.Integer or ScalarKind.Float => "a number",
        _ => "text",
    };
}

/// <summary>A list.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(CharSpan span, int weight, int depth, IReadOnlyList<YamlNode> items)
        : base(span)
    {
        Weight = weight;
        Depth = depth;
        Items = items;
    }

    /// <inheritdoc/>
    public override int Weight { get; }

    /// <inheritdoc/>
    public override int Depth { get; }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<YamlNode> Items { get; }

    /// <inheritdoc/>
    public override string Describe() => "a list";
}

/// <summary>A mapping; of a duplicate key only the first one counts.</summary>
public sealed class YamlMapping : YamlNode
{
    private readonly YamlPair[] _pairs;

    internal YamlMapping(CharSpan span, int weight, int depth, YamlPair[] pairs, bool isFlow)
        : base(span)
    {
        _pairs = pairs;
        Weight = weight;
        Depth = depth;
        IsFlow = isFlow;
    }

    /// <inheritdoc/>
    public override int Weight { get; }

    /// <inheritdoc/>
    public override int Depth { get; }

    /// <summary>The pairs in order, those that <c>&lt;&lt;</c> merges in at the end.</summary>
    public IReadOnlyList<YamlPair> Pairs => _pairs;

    /// <summary>Where to report what the mapping as a whole lacks: at its first key.</summary>
    public CharSpan Head => Pairs.Count > 0 ? Pairs[0].Key.Span : Span;

    /// <summary>Whether it is written in braces.</summary>
    public bool IsFlow { get; }

    /// <summary>The pair whose key is the text <paramref name="key"/>, or null.</summary>
    public YamlPair? Find(string key)
    {
        foreach (var pair in _pairs)
        {
            if (pair.Name == key)
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>Whether key and value of one of the pairs stand in the mapping itself: what is merged in stands elsewhere, and so does what an alias repeats.</summary>
    public bool Holds(YamlPair pair) =>
        pair.Key.Span.Start >= Span.Start && pair.Value.Span.Start >= pair.Key.Span.End && pair.Value.Span.End <= Span.End;

    /// <summary>The values by their keys that are scalars; quicker than <see cref="Find"/> for many keys.</summary>
    internal Dictionary<string, YamlNode> ByName()
    {
        var values = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var pair in _pairs)
        {
            if (pair.Name is { } name && !values.ContainsKey(name))
            {
                values.Add(name, pair.Value);
            }
        }

        return values;
    }

    /// <inheritdoc/>
    public override string Describe() => "a mapping";
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key, any node.</param>
/// <param name="Value">The value; an empty null scalar when nothing is written.</param>
public sealed record YamlPair(YamlNode Key, YamlNode Value)
{
    /// <summary>The key's text, or null when the key is a list or a mapping.</summary>
    public string? Name => (Key as YamlScalar)?.Value;
}
