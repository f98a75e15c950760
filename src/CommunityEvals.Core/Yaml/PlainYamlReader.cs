using System.Text;

namespace CommunityEvals.Yaml;

/// <summary>Reads the plain shape that nearly all real files have, many times as fast as a whole parser.</summary>
/// <remarks>
/// One document; mappings and lists in block style, or in brackets on one line; scalars on one line without escapes, or as a block
/// of even lines. No anchors, tags, tabs, duplicate keys, control characters or emoji. Of anything else, and of any fault, this
/// reader knows nothing and says so by null, and the whole parser has to read the text. What it does read has the same nodes and
/// places: tests hold the two against each other.
/// </remarks>
internal sealed class PlainYamlReader : PlainLines
{
    /// <summary>YAML lets a key before its colon be 1024 characters long (YAML 1.2.2, §7.4.2).</summary>
    private const int LongestKey = 1000;

    /// <summary>Keys are held against each other one by one; beyond this number that would cost too much.</summary>
    private const int MostKeys = 256;

    private const string MergeKey = "<<";

    /// <summary>What a plain scalar cannot begin with (YAML 1.2.2, §7.3.3), but for the dash.</summary>
    private const string Indicators = "?:,[]{}#&*!|>'\"%@`";

    private readonly YamlLimits _limits;

    // Children of all open collections, the innermost one's at the end.
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlPair> _pairs = [];
    private int _depth;
    private int _nodes;

    private PlainYamlReader(string text, YamlLimits limits)
        : base(text) => _limits = limits;

    private bool IsDash => Current == '-' && IsBlank(At + 1);

    private bool IsColon => Current == ':' && IsBlank(At + 1);

    /// <summary>The root of the text's only document, or null when the text is not of the plain shape.</summary>
    public static YamlNode? TryRead(string text, YamlLimits limits) => new PlainYamlReader(text, limits).ReadDocument();

    private YamlNode? ReadDocument()
    {
        EndLine();
        if (Column == 0 && string.CompareOrdinal(Text, At, "---", 0, 3) == 0)
        {
            At += 3;
            if (!EndLine())
            {
                return null;
            }
        }

        var root = ReadNode(parent: -1, mayBeCollection: true);
        return At == Text.Length && _nodes <= _limits.MaxNodes ? root : null;
    }

    /// <summary>A node that begins here, and the end of its line, in a collection at column <paramref name="parent"/>.</summary>
    private YamlNode? ReadNode(int parent, bool mayBeCollection)
    {
        if (mayBeCollection && IsDash)
        {
            return ReadList();
        }

        var column = Column;
        var node = Current is '|' or '>' ? ReadBlock(parent) : ReadInline(isInBrackets: false);
        if (mayBeCollection && IsColon)
        {
            return ReadMapping(column, node as YamlScalar);
        }

        return EndLine() && Column <= parent ? node : null;
    }

    private YamlSequence? ReadList()
    {
        var (column, start, first) = (Column, At, _items.Count);
        if (++_depth > _limits.MaxDepth)
        {
            return null;
        }

        do
        {
            At++;
            if (ReadValue(column, isItem: true) is not { } item)
            {
                return null;
            }

            _items.Add(item);
        }
        while (Column == column && IsDash);
        return Column > column ? null : CloseList(start, _items[_items.Count - 1].Span.End, first);
    }

    /// <summary>A mapping whose first key has been read up to its colon.</summary>
    private YamlMapping? ReadMapping(int column, YamlScalar? key)
    {
        var (start, first) = (key?.Span.Start ?? 0, _pairs.Count);
        if (++_depth > _limits.MaxDepth)
        {
            return null;
        }

        while (key is not null && IsColon && IsNewKey(key, first))
        {
            At++;
            if (ReadValue(column, isItem: false) is not { } value || Column > column)
            {
                return null;
            }

            _pairs.Add(new(key, value));
            if (Column < column)
            {
                return CloseMapping(start, value.Span.End, first, isFlow: false);
            }

            key = ReadScalar(isInBrackets: false);
        }

        return null;
    }

    /// <summary>What stands behind a dash or a colon, in a collection at <paramref name="column"/>.</summary>
    private YamlNode? ReadValue(int column, bool isItem)
    {
        var behind = At;
        SkipSpaces();
        if (Current is not ('\n' or '\r' or '#' or '\0'))
        {
            return ReadNode(column, mayBeCollection: isItem);
        }

        if (!EndLine())
        {
            return null;
        }

        // Below a key, the dashes of a list may stand in the column of the key.
        return Column > column || (Column == column && IsDash && !isItem)
            ? ReadNode(column, mayBeCollection: true)
            : NewScalar("", behind, behind, isPlain: true);
    }

    /// <summary>A scalar on one line, or a list or mapping in brackets.</summary>
    private YamlNode? ReadInline(bool isInBrackets) => Current is '{' or '[' ? ReadBrackets() : ReadScalar(isInBrackets);

    private YamlNode? ReadBrackets()
    {
        var (start, firstItem, firstPair) = (At, _items.Count, _pairs.Count);
        var isMapping = Current == '{';
        var close = isMapping ? '}' : ']';
        if (++_depth > _limits.MaxDepth)
        {
            return null;
        }

        do
        {
            At++;
            SkipSpaces();
            var isEmpty = Current == close && _items.Count == firstItem && _pairs.Count == firstPair;
            if (!isEmpty && !(isMapping ? ReadPair(firstPair) : ReadItem()))
            {
                return null;
            }

            SkipSpaces();
        }
        while (Current == ',');
        if (Current != close)
        {
            return null;
        }

        At++;
        return isMapping ? CloseMapping(start, At, firstPair, isFlow: true) : CloseList(start, At, firstItem);
    }

    private bool ReadItem()
    {
        if (ReadInline(isInBrackets: true) is not { } item)
        {
            return false;
        }

        _items.Add(item);
        return true;
    }

    private bool ReadPair(int first)
    {
        if (ReadScalar(isInBrackets: true) is not { } key || !IsColon || !IsNewKey(key, first))
        {
            return false;
        }

        At++;
        SkipSpaces();
        if (ReadInline(isInBrackets: true) is not { } value)
        {
            return false;
        }

        _pairs.Add(new(key, value));
        return true;
    }

    private YamlScalar? ReadScalar(bool isInBrackets) => Current is '"' or '\'' ? ReadQuoted() : ReadPlain(isInBrackets);

    private YamlScalar? ReadQuoted()
    {
        var start = At;
        var quote = Text[At++];
        while (Current != quote)
        {
            if (!IsOrdinary(Current) || (Current == '\\' && quote == '"'))
            {
                return null;
            }

            At++;
        }

        At++;
        return Current == quote ? null : NewScalar(TextPool.Values.Take(Text, start + 1, At - start - 2), start, At, isPlain: false);
    }

    private YamlScalar? ReadPlain(bool isInBrackets)
    {
        var (start, end) = (At, At);
        for (; At < Text.Length; At++)
        {
            var c = Text[At];
            if (c is '\n' or '\r' || (c == ':' && IsBlank(At + 1)) || (c == '#' && At > start && Text[At - 1] == ' ') || (isInBrackets && IsBracket(c)))
            {
                break;
            }

            if (!IsOrdinary(c) || (isInBrackets && c == ':' && IsBracket(Text[At + 1])))
            {
                return null;
            }

            end = c == ' ' ? end : At + 1;
        }

        At = end;
        return end > start && CanBeginPlain(start) ? NewScalar(TextPool.Values.Take(Text, start, end - start), start, end, isPlain: true) : null;
    }

    /// <summary>Text behind <c>|</c> or <c>></c> whose lines are all indented alike, without empty ones between them.</summary>
    private YamlScalar? ReadBlock(int parent)
    {
        var start = At;
        var separator = Text[At++] == '>' ? ' ' : '\n';
        var keepsBreak = Current != '-';
        At += keepsBreak ? 0 : 1;
        var indentation = IndentationBelow();
        if (parent < 0 || indentation <= parent)
        {
            return null;
        }

        var value = new StringBuilder();
        do
        {
            LineStart = NextLine(At);
            var first = LineStart + indentation;
            for (At = first; IsOrdinary(Current); At++)
            {
            }

            if (At == first || char.IsWhiteSpace(Text[At - 1]))
            {
                return null;
            }

            value.Append(separator, value.Length == 0 ? 0 : 1).Append(Text, first, At - first);
        }
        while (IndentationBelow() == indentation);

        if (keepsBreak)
        {
            value.Append('\n');
        }

        return IsBlockOver(parent) && (NextLine(At) >= 0 || !keepsBreak) ? NewScalar(value.ToString(), start, At, isPlain: false) : null;
    }

    /// <summary>Whether the text's next line that is not empty is no part of a block; comments can only begin further to the left.</summary>
    private bool IsBlockOver(int parent)
    {
        var next = At;
        while (next < Text.Length && Text[next] is '\n' or '\r')
        {
            next++;
        }

        var lineStart = next;
        while (next < Text.Length && Text[next] == ' ')
        {
            next++;
        }

        return next - lineStart <= parent && (next == Text.Length || Text[next] is not ('\n' or '\r'));
    }

    private bool CanBeginPlain(int at) => Text[at] switch
    {
        '-' => at + 1 < Text.Length && Text[at + 1] is '.' or (>= '0' and <= '9'),
        '.' => at + 1 >= Text.Length || Text[at + 1] != '.',
        var c => Indicators.IndexOf(c) < 0,
    };

    private static bool IsBracket(char c) => c is '[' or ']' or '{' or '}' or ',';

    private bool IsNewKey(YamlScalar key, int first)
    {
        for (var i = first; i < _pairs.Count; i++)
        {
            if (_pairs[i].Name == key.Value)
            {
                return false;
            }
        }

        // The whole parser takes a star in a key for an alias, even in the midst of it.
        return key.Span.Length <= LongestKey && _pairs.Count - first < MostKeys && key.Value != MergeKey && key.Value.IndexOf('*') < 0;
    }

    private YamlScalar NewScalar(string value, int start, int end, bool isPlain)
    {
        _nodes++;
        return new(CharSpan.FromBounds(start, end), value, isPlain ? CoreSchema.ResolvePlain(value) : ScalarKind.Text, isPlain);
    }

    private YamlSequence CloseList(int start, int end, int first)
    {
        var items = new YamlNode[_items.Count - first];
        _items.CopyTo(first, items, 0, items.Length);
        _items.RemoveRange(first, items.Length);
        var (weight, depth) = (1, 0);
        foreach (var item in items)
        {
            weight += item.Weight;
            depth = Math.Max(depth, item.Depth);
        }

        Close();
        return new(CharSpan.FromBounds(start, end), weight, depth + 1, items);
    }

    private YamlMapping CloseMapping(int start, int end, int first, bool isFlow)
    {
        var pairs = new YamlPair[_pairs.Count - first];
        _pairs.CopyTo(first, pairs, 0, pairs.Length);
        _pairs.RemoveRange(first, pairs.Length);
        var (weight, depth) = (1, 0);
        foreach (var pair in pairs)
        {
            weight += pair.Key.Weight + pair.Value.Weight;
            depth = Math.Max(depth, pair.Value.Depth);
        }

        Close();
        return new(CharSpan.FromBounds(start, end), weight, depth + 1, pairs, isFlow);
    }

    private void Close()
    {
        _depth--;
        _nodes++;
    }
}
