using System.Globalization;
using System.Text;
using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Json;

/// <summary>Writes JSON: two spaces of indentation, <c>\n</c>, small objects on one line so that a change is one line of a diff.</summary>
/// <remarks>A JSON library would be one more assembly in everyone's compiler, and none keeps the digits of <c>20.90</c> by itself.</remarks>
internal sealed class JsonWriter
{
    private readonly StringBuilder _json = new();
    private readonly Stack<bool> _isInline = new();
    private bool _isFirst = true;

    public JsonWriter Object(string? key, Action content, bool isInline = false) => Nest(key, '{', '}', content, isInline);

    public JsonWriter List<T>(string? key, IEnumerable<T> items, Action<T> write, bool isInline = false) =>
        Nest(
            key,
            '[',
            ']',
            () =>
            {
                foreach (var item in items)
                {
                    write(item);
                }
            },
            isInline);

    public JsonWriter Text(string? key, string? value)
    {
        Begin(key);
        if (value is null)
        {
            _json.Append("null");
        }
        else
        {
            AppendText(value);
        }

        return this;
    }

    public JsonWriter Null(string key) => Text(key, null);

    public JsonWriter Number(string key, int value) => Raw(key, value.ToString(CultureInfo.InvariantCulture));

    public JsonWriter Number(string key, int? value) => value is { } number ? Number(key, number) : Null(key);

    public JsonWriter Boolean(string key, bool value) => Raw(key, value ? "true" : "false");

    public JsonWriter Boolean(string key, bool? value) => value is { } known ? Boolean(key, known) : Null(key);

    /// <summary>Writes a score in the digits that it has.</summary>
    public JsonWriter Score(string? key, Score? value) => value is null ? Text(key, null) : Raw(key, value.Json);

    /// <summary>Writes the word for a unit.</summary>
    public JsonWriter Unit(string key, ScoreUnit? unit) => Text(key, FormatWords.WordOf(unit));

    /// <summary>Writes what is JSON already.</summary>
    public JsonWriter Raw(string? key, string json)
    {
        Begin(key);
        _json.Append(json);
        return this;
    }

    /// <summary>Lets something else write in the midst of a chain.</summary>
    public JsonWriter Apply(Action write)
    {
        write();
        return this;
    }

    public string Finish() => _json.Append('\n').ToString();

    private JsonWriter Nest(string? key, char open, char close, Action content, bool isInline)
    {
        Begin(key);
        _json.Append(open);
        _isInline.Push(isInline || (_isInline.Count > 0 && _isInline.Peek()));
        _isFirst = true;
        content();
        var isEmpty = _isFirst;
        var wasInline = _isInline.Pop();
        if (!isEmpty)
        {
            Break(wasInline);
        }

        _json.Append(close);
        _isFirst = false;
        return this;
    }

    private void Begin(string? key)
    {
        if (!_isFirst)
        {
            _json.Append(',');
        }

        if (_isInline.Count > 0)
        {
            Break(_isInline.Peek());
        }

        _isFirst = false;
        if (key is not null)
        {
            AppendText(key);
            _json.Append(": ");
        }
    }

    private void Break(bool isInline)
    {
        if (isInline)
        {
            _json.Append(' ');
        }
        else
        {
            _json.Append('\n').Append(' ', _isInline.Count * 2);
        }
    }

    private void AppendText(string text)
    {
        _json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            AppendCharacter(text, ref i);
        }

        _json.Append('"');
    }

    private void AppendCharacter(string text, ref int at)
    {
        var c = text[at];
        switch (c)
        {
            case '"':
            case '\\':
                _json.Append('\\').Append(c);
                break;
            case '\n':
                _json.Append("\\n");
                break;
            case '\t':
                _json.Append("\\t");
                break;
            case < ' ' or '\u007F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                _json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
            case var _ when char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                _json.Append(c).Append(text[++at]);
                break;
            case var _ when char.IsSurrogate(c):
                // Half of a character cannot be written as UTF-8.
                _json.Append('\uFFFD');
                break;
            default:
                _json.Append(c);
                break;
        }
    }
}
