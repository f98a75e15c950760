using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Json;

/// <summary>Reads one JSON text by the grammar of RFC 8259, and stops at the limits.</summary>
internal sealed class JsonParser(YamlText text, YamlLimits limits)
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private readonly string _json = text.Text;
    private readonly List<DuplicateKey> _duplicates = [];
    private int _at;
    private int _count;

    /// <summary>Keys that stand twice in one object; the first one counts.</summary>
    public IReadOnlyList<DuplicateKey> DuplicateKeys => _duplicates;

    /// <summary>The next character, or NUL, which no token begins with, at the end.</summary>
    private char Next => _at < _json.Length ? _json[_at] : '\0';

    /// <summary>The whole text as a node.</summary>
    /// <exception cref="JsonFaultException">It is no JSON, or beyond a limit.</exception>
    public YamlNode ReadAll()
    {
        var root = ReadValue(depth: 0);
        SkipSpace();
        return _at == _json.Length ? root : throw Malformed("more text stands behind the end of the JSON: keep one value in a file");
    }

    // Calls itself once a level, of which there are few.
    private YamlNode ReadValue(int depth)
    {
        SkipSpace();
        if (++_count > limits.MaxNodes)
        {
            throw Beyond($"more than {limits.MaxNodes} values");
        }

        return Next switch
        {
            '{' or '[' when depth >= limits.MaxDepth => throw Beyond($"nested deeper than {limits.MaxDepth} levels"),
            '{' => ReadCollection('}', depth),
            '[' => ReadCollection(']', depth),
            '"' => ReadText(),
            _ => ReadWord(),
        };
    }

    private YamlNode ReadCollection(char close, int depth)
    {
        var isObject = close == '}';
        var collection = new OpenCollection(isObject, isFlow: true, _at++, anchor: null);
        for (var isFirst = true; !Take(close); isFirst = false)
        {
            if (!isFirst && !Take(','))
            {
                throw Expected($"a comma or '{close}'");
            }

            if (isObject)
            {
                Add(collection, ReadKey());
            }

            Add(collection, ReadValue(depth + 1));
        }

        var node = collection.Build(_at, text, out var duplicates);
        _duplicates.AddRange(duplicates);
        return node;
    }

    private YamlScalar ReadKey()
    {
        SkipSpace();
        var key = Next == '"' ? ReadText() : throw Expected("a key in double quotes");
        return Take(':') ? key : throw Expected("a ':' and the key's value");
    }

    private YamlScalar ReadText()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (Next != '"')
        {
            if (Next < ' ')
            {
                throw Malformed(_at < _json.Length ? "the quote that begins here is not closed on its line" : "the file ends in the middle of this text", start);
            }

            value.Append(Next == '\\' ? ReadEscape() : _json[_at++]);
        }

        _at++;
        return new(CharSpan.FromBounds(start, _at), WellFormed(value), ScalarKind.Text, isPlain: false);
    }

    private char ReadEscape()
    {
        var start = _at++;
        var letter = Next;
        _at++;
        if (letter != 'u')
        {
            var known = Escapes.IndexOf(letter);
            return known >= 0 ? Escaped[known] : throw Malformed("a backslash begins an escape that does not exist", start);
        }

        var digits = _json.Substring(Math.Min(_at, _json.Length), Math.Min(4, Math.Max(0, _json.Length - _at)));
        _at += 4;
        return digits.Length == 4 && digits.All(Uri.IsHexDigit)
            ? (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : throw Malformed("an escape needs four hexadecimal digits", start);
    }

    private YamlScalar ReadWord()
    {
        var start = _at;
        while (Next is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-' or '+' or '.')
        {
            _at++;
        }

        var word = _json.Substring(start, _at - start);
        return word is "true" or "false" or "null" || Number.IsMatch(word)
            ? new(CharSpan.FromBounds(start, _at), word, CoreSchema.Resolve(word, isPlain: true, tag: null)!.Value, isPlain: true)
            : throw Expected("a value in JSON", start);
    }

    private static void Add(OpenCollection collection, YamlNode node) => collection.Add(node, node.Span.End);

    /// <summary>Takes a character, if it is the next one that is no space.</summary>
    private bool Take(char expected)
    {
        SkipSpace();
        if (Next != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    /// <summary>Text in which half of a surrogate pair, which escapes can make, is U+FFFD: no other reader lets it in.</summary>
    private static string WellFormed(StringBuilder value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                value[i] = '\uFFFD';
            }
        }

        return value.ToString();
    }

    /// <summary>What is saved by halves ends somewhere.</summary>
    private JsonFaultException Expected(string what, int? start = null) => _at < _json.Length
        ? Malformed($"{what} is expected here", start)
        : Malformed($"the file ends where {what} is expected");

    private JsonFaultException Malformed(string message, int? start = null) => Fault(YamlFaultKind.Malformed, message, start ?? _at);

    private JsonFaultException Beyond(string message) => Fault(YamlFaultKind.LimitExceeded, message, _at);

    private JsonFaultException Fault(YamlFaultKind kind, string message, int start) =>
        new(new(kind, CharSpan.FromBounds(Math.Min(start, _json.Length), Math.Min(start + 1, _json.Length)), message));
}
