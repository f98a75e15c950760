using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CommunityEvals.Yaml;

/// <summary>Turns parser events into nodes, and stops at the limits.</summary>
internal sealed class YamlTreeBuilder(YamlText text, YamlLimits limits)
{
    private readonly List<YamlNode> _documents = [];
    private readonly List<DuplicateKey> _duplicates = [];
    private readonly Stack<OpenCollection> _open = new();
    private readonly Dictionary<string, YamlNode?> _anchors = new(StringComparer.Ordinal);
    private long _weight;
    private int _aliases;

    /// <summary>Characters that stand before what the parser sees.</summary>
    public int Offset { get; set; }

    public YamlText Text => text;

    public YamlFault? Fault { get; private set; }

    /// <summary>End of what the parser has delivered so far.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Where the outermost list or mapping in brackets begins that is not closed yet.</summary>
    public int? OpenBracket
    {
        get
        {
            int? start = null;
            foreach (var collection in _open)
            {
                if (collection.IsFlow)
                {
                    start = collection.Start;
                }
            }

            return start;
        }
    }

    public void Fail(YamlFault fault) => Fault ??= fault;

    public void Add(ParsingEvent parsed)
    {
        var span = SpanOf(parsed.Start, parsed.End);
        switch (parsed)
        {
            case DocumentStart:
                _anchors.Clear();
                break;
            case SequenceStart start:
                Open(start, isMapping: false, start.Style == SequenceStyle.Flow, span);
                break;
            case MappingStart start:
                Open(start, isMapping: true, start.Style == MappingStyle.Flow, span);
                break;
            case SequenceEnd or MappingEnd:
                Close(span);
                break;
            case Scalar scalar:
                AddScalar(scalar, span);
                break;
            case AnchorAlias alias:
                AddAlias(alias.Value.Value, span);
                break;
        }

        LastEnd = Math.Max(LastEnd, span.End);
    }

    public YamlStream Finish()
    {
        while (_open.Count > 0)
        {
            // What stands before a fault is still good enough to tell what the file was meant to be.
            Place(_open.Pop().Build(LastEnd, text, out _), LastEnd);
        }

        return new(text, _documents, Fault is null ? _duplicates : [], Fault) { HasAliases = _aliases > 0 };
    }

    public CharSpan SpanOf(in Mark start, in Mark end)
    {
        var length = text.Text.Length;
        var first = Math.Min((int)start.Index + Offset, length);
        return CharSpan.FromBounds(first, Math.Min((int)end.Index + Offset, length));
    }

    private void Open(NodeEvent start, bool isMapping, bool isFlow, CharSpan span)
    {
        if (_open.Count >= limits.MaxDepth)
        {
            FailAtDepth(new(span.Start, 1));
            return;
        }

        var tag = TagOf(start);
        if (!CoreSchema.IsCollectionTag(tag, isMapping))
        {
            FailAtTag(tag!, span, isMapping ? "a mapping" : "a list");
            return;
        }

        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null)
        {
            _anchors[anchor] = null;
        }

        Count(1, span);
        _open.Push(new(isMapping, isFlow, span.Start, anchor));
    }

    private void Close(CharSpan span)
    {
        var collection = _open.Pop();
        var end = collection.IsFlow ? Math.Min(span.Start + 1, text.Text.Length) : (int?)null;
        var node = collection.Build(end, text, out var duplicates);
        _duplicates.AddRange(duplicates);
        if (collection.Anchor is not null)
        {
            _anchors[collection.Anchor] = node;
        }

        Place(node, node.Span.End);
    }

    private void AddScalar(Scalar scalar, CharSpan span)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        var kind = CoreSchema.Resolve(scalar.Value, isPlain, TagOf(scalar));
        if (kind is null)
        {
            FailAtTag(scalar.Tag.Value, span, $"'{Quoted.OneLine(scalar.Value)}'");
            return;
        }

        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            span = TrimEnd(span);
        }

        if (!scalar.Anchor.IsEmpty && scalar.Value.Length > 0)
        {
            span = BehindAnchor(span, scalar.Anchor.Value);
        }

        var node = new YamlScalar(span, scalar.Value, kind.Value, isPlain);
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors[scalar.Anchor.Value] = node;
        }

        Count(1, span);
        Place(node, span.End);
    }

    private void AddAlias(string name, CharSpan span)
    {
        if (++_aliases > limits.MaxAliases)
        {
            Fail(new(YamlFaultKind.LimitExceeded, span, $"more than {limits.MaxAliases} aliases"));
        }
        else if (!_anchors.TryGetValue(name, out var node))
        {
            Fail(new(YamlFaultKind.Malformed, span, $"'*{Quoted.OneLine(name)}' repeats something that nothing above is named: write '&{Quoted.OneLine(name)}' before it, or quote the text if the star is part of it"));
        }
        else if (node is null)
        {
            Fail(new(YamlFaultKind.LimitExceeded, span, $"'*{Quoted.OneLine(name)}' stands inside the very thing that it repeats, so it would never end"));
        }
        else if (_open.Count + node.Depth > limits.MaxDepth)
        {
            FailAtDepth(span);
        }
        else
        {
            Count(node.Weight, span);
            Place(node, span.End);
        }
    }

    private void Place(YamlNode node, int end)
    {
        if (_open.Count == 0)
        {
            _documents.Add(node);
        }
        else
        {
            _open.Peek().Add(node, end);
        }
    }

    private void Count(int weight, CharSpan span)
    {
        _weight += weight;
        if (_weight > limits.MaxNodes)
        {
            Fail(new(YamlFaultKind.LimitExceeded, span, $"more than {limits.MaxNodes} values, aliases counted as what they stand for"));
        }
    }

    private void FailAtDepth(CharSpan span) =>
        Fail(new(YamlFaultKind.LimitExceeded, span, $"nested deeper than {limits.MaxDepth} levels, aliases counted as what they stand for"));

    private void FailAtTag(string tag, CharSpan span, string tagged) =>
        Fail(new(YamlFaultKind.Malformed, span, $"the tag '{Quoted.OneLine(tag)}' does not fit {tagged}: remove it, these files need no tags"));

    private static string? TagOf(NodeEvent node) => node.Tag.IsEmpty ? null : node.Tag.Value;

    /// <summary>The scalar without its name, which other places may use: an edit of the value must not take it away.</summary>
    private CharSpan BehindAnchor(CharSpan span, string anchor)
    {
        var at = text.Text.IndexOf("&" + anchor, span.Start, span.Length, StringComparison.Ordinal);
        var start = at + anchor.Length + 1;
        while (start < span.End && char.IsWhiteSpace(text.Text[start]))
        {
            start++;
        }

        return at < 0 || start >= span.End || text.Text[start] == '#' ? span : CharSpan.FromBounds(start, span.End);
    }

    private CharSpan TrimEnd(CharSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return CharSpan.FromBounds(span.Start, end);
    }
}
