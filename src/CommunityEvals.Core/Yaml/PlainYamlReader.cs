using System.Text;

namespace CommunityEvals.Yaml;

/// <summary>Reads the plain shape that nearly all real files have, many times as fast as a whole parser.</summary>
/// <remarks>
/// One document; mappings and lists in block style, or in brackets on one line; scalars on one line without escapes, or as a block
/// of even lines. No anchors, tags, tabs, duplicate keys, control characters or emoji. Of anything else, and of any fault, this
/// reader knows nothing and says so by null, and the whole parser has to read the text. What it does read has the same nodes and
/// places: tests hold the two against each other.
/// </remarks>
internal sealed class PlainYamlReader
{
    /// <summary>YAML lets a key before its colon be 1024 characters long (YAML 1.2.2, §7.4.2).</summary>
    private const int LongestKey = 1000;

    /// <summary>Keys are held against each other one by one; beyond this number that would cost too much.</summary>
    private const int MostKeys = 256;

    private const string MergeKey = "<<";

    /// <summary>What a plain scalar cannot begin with (YAML 1.2.2, §7.3.3), but for the dash.</summary>
    private const string Indicators = "?:,[]{}#&*!|>'\"%@`";

    private readonly string _text;
    private readonly YamlLimits _limits;

    // Children of all open collections, the innermost one's at the end.
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlPair> _pairs = [];
    private int _depth;
    private int _nodes;
    private int _at;
    private int _lineStart;

    private PlainYamlReader(string text, YamlLimits limits)
    {
        _text = text;
        _limits = limits;
    }

    /// <summary>The character that is read next; NUL at the end of the text.</summary>
    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The column of what is read next, from 0; -1 at the end of the text.</summary>
    private int Column => _at < _text.Length ? _at - _lineStart : -1;

    private bool IsDash => Current == '-' && IsBlank(_at + 1);

    private bool IsColon => Current == ':' && IsBlank(_at + 1);

    /// <summary>The root of the text's only document, or null when the text is not of the plain shape.</summary>
    public static YamlNode? TryRead(string text, YamlLimits limits) => new PlainYamlReader(text, limits).ReadDocument();

    private YamlNode? ReadDocument()
    {
        EndLine();
        if (Column == 0 && string.CompareOrdinal(_text, _at, "---", 0, 3) == 0)
        {
            _at += 3;
            if (!EndLine())
            {
                return null;
            }
        }

        var root = ReadNode(parent: -1, mayBeCollection: true);
        return _at == _text.Length && _nodes <= _limits.MaxNodes ? root : null;
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
        var (column, start, first) = (Column, _at, _items.Count);
        if (++_depth > _limits.MaxDepth)
        {
            return null;
        }

        do
        {
            _at++;
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
            _at++;
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
        var behind = _at;
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
        var (start, firstItem, firstPair) = (_at, _items.Count, _pairs.Count);
        var isMapping = Current == '{';
        var close = isMapping ? '}' : ']';
        if (++_depth > _limits.MaxDepth)
        {
            return null;
        }

        do
        {
            _at++;
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

        _at++;
        return isMapping ? CloseMapping(start, _at, firstPair, isFlow: true) : CloseList(start, _at, firstItem);
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

        _at++;
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
        var start = _at;
        var quote = _text[_at++];
        while (Current != quote)
        {
            if (!IsOrdinary(Current) || (Current == '\\' && quote == '"'))
            {
                return null;
            }

            _at++;
        }

        _at++;
        return Current == quote ? null : NewScalar(TextPool.Values.Take(_text, start + 1, _at - start - 2), start, _at, isPlain: false);
    }

    private YamlScalar? ReadPlain(bool isInBrackets)
    {
        var (start, end) = (_at, _at);
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c is '\n' or '\r' || (c == ':' && IsBlank(_at + 1)) || (c == '#' && _at > start && _text[_at - 1] == ' ') || (isInBrackets && IsBracket(c)))
            {
                break;
            }

            if (!IsOrdinary(c) || (isInBrackets && c == ':' && IsBracket(_text[_at + 1])))
            {
                return null;
            }

            end = c == ' ' ? end : _at + 1;
        }

        _at = end;
        return end > start && CanBeginPlain(start) ? NewScalar(TextPool.Values.Take(_text, start, end - start), start, end, isPlain: true) : null;
    }

    /// <summary>Text behind <c>|</c> or <c>></c> whose lines are all indented alike, without empty ones between them.</summary>
    private YamlScalar? ReadBlock(int parent)
    {
        var start = _at;
        var separator = _text[_at++] == '>' ? ' ' : '\n';
        var keepsBreak = Current != '-';
        _at += keepsBreak ? 0 : 1;
        var indentation = IndentationBelow();
        if (parent < 0 || indentation <= parent)
        {
            return null;
        }

        var value = new StringBuilder();
        do
        {
            _lineStart = NextLine(_at);
            var first = _lineStart + indentation;
            for (_at = first; IsOrdinary(Current); _at++)
            {
            }

            if (_at == first || char.IsWhiteSpace(_text[_at - 1]))
            {
                return null;
            }

            value.Append(separator, value.Length == 0 ? 0 : 1).Append(_text, first, _at - first);
        }
        while (IndentationBelow() == indentation);

        if (keepsBreak)
        {
            value.Append('\n');
        }

        return IsBlockOver(parent) && (NextLine(_at) >= 0 || !keepsBreak) ? NewScalar(value.ToString(), start, _at, isPlain: false) : null;
    }

    /// <summary>Whether the text's next line that is not empty is no part of a block; comments can only begin further to the left.</summary>
    private bool IsBlockOver(int parent)
    {
        var next = _at;
        while (next < _text.Length && _text[next] is '\n' or '\r')
        {
            next++;
        }

        var lineStart = next;
        while (next < _text.Length && _text[next] == ' ')
        {
            next++;
        }

        return next - lineStart <= parent && (next == _text.Length || _text[next] is not ('\n' or '\r'));
    }

    /// <summary>Number of spaces that the next line begins with; -1 when this line does not end here.</summary>
    private int IndentationBelow()
    {
        var start = NextLine(_at);
        var at = start;
        while (start >= 0 && at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        return start < 0 ? -1 : at - start;
    }

    /// <summary>Goes on to what stands on the next lines, past comments. False when more than a comment stands on this one.</summary>
    private bool EndLine()
    {
        var line = _lineStart;
        while (true)
        {
            SkipSpaces();
            if (Current == '#' && (_at == _lineStart || _text[_at - 1] == ' '))
            {
                while (IsOrdinary(Current))
                {
                    _at++;
                }
            }

            var next = NextLine(_at);
            if (next < 0)
            {
                return _lineStart > line || _at == _text.Length;
            }

            _at = _lineStart = next;
        }
    }

    private void SkipSpaces()
    {
        while (Current == ' ')
        {
            _at++;
        }
    }

    /// <summary>Where the line behind a line break begins; -1 when there is no line break at <paramref name="at"/>.</summary>
    private int NextLine(int at)
    {
        if (at < _text.Length && _text[at] == '\n')
        {
            return at + 1;
        }

        return at + 1 < _text.Length && _text[at] == '\r' && _text[at + 1] == '\n' ? at + 2 : -1;
    }

    private bool IsBlank(int at) => at >= _text.Length || _text[at] is ' ' or '\n' or '\r';

    private bool CanBeginPlain(int at) => _text[at] switch
    {
        '-' => at + 1 < _text.Length && _text[at + 1] is '.' or (>= '0' and <= '9'),
        '.' => at + 1 >= _text.Length || _text[at + 1] != '.',
        var c => Indicators.IndexOf(c) < 0,
    };

    /// <summary>A character that means the same to everyone and ends no line.</summary>
    private static bool IsOrdinary(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and <= '\uFFFD' and not '\uFEFF');

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
