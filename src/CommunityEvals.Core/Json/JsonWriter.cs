using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Json;

/// <summary>Writes JSON: two spaces of indentation, <c>\n</c>, small objects on one line so that a change is one line of a diff.</summary>
/// <remarks>A JSON library would be one more assembly in everyone's compiler, and none keeps the digits of <c>20.90</c> by itself.</remarks>
internal sealed class JsonWriter
{
    private const int PartLength = 100;
    private const int PartsAtOnce = 8;

    private readonly JsonBuffer _json;
    private JsonWriter?[]? _parts;
    private bool _isFirst = true;
    private int _depth;

    // The depth of the outermost bracket on one line; 0 when there is none.
    private int _inlineDepth;

    /// <summary>Writes to <paramref name="output"/>, or keeps the text until <see cref="Finish"/>.</summary>
    public JsonWriter(TextWriter? output = null) => _json = new(output);

    public JsonWriter Object(string? key, Action content, bool isInline = false)
    {
        Open(key, '{', isInline);
        content();
        return Close('}');
    }

    public JsonWriter List<T>(string? key, IEnumerable<T> items, Action<T> write, bool isInline = false)
    {
        Open(key, '[', isInline);
        foreach (var item in items)
        {
            write(item);
        }

        return Close(']');
    }

    /// <summary>Writes a list on all cores, a part at a time, so that never more than a few parts are in memory.</summary>
    public JsonWriter Items<T>(string key, IReadOnlyList<T> items, Action<JsonWriter, T> write)
    {
        Open(key, '[');
        var parts = _parts ??= new JsonWriter[PartsAtOnce];
        for (var start = 0; start < items.Count; start += PartLength * PartsAtOnce)
        {
            var first = start;
            var count = Math.Min(PartsAtOnce, (items.Count - first + PartLength - 1) / PartLength);
            AllCores.For(count, i => WritePart(parts[i] ??= new(), items, first + (i * PartLength), write));
            for (var i = 0; i < count; i++)
            {
                Take(parts[i]!);
            }
        }

        return Close(']');
    }

    /// <summary>Opens a bracket that <see cref="Close"/> closes: the quick way where there are very many.</summary>
    public JsonWriter Open(string? key, char bracket, bool isInline = false)
    {
        Begin(key);
        _json.Append(bracket);
        _depth++;
        _inlineDepth = isInline && _inlineDepth == 0 ? _depth : _inlineDepth;
        _isFirst = true;
        return this;
    }

    public JsonWriter Close(char bracket)
    {
        var isInline = _inlineDepth > 0;
        _inlineDepth = _inlineDepth == _depth ? 0 : _inlineDepth;
        _depth--;
        if (!_isFirst)
        {
            Break(isInline);
        }

        _json.Append(bracket);
        _isFirst = false;
        return this;
    }

    public JsonWriter Text(string? key, string? value)
    {
        Begin(key);
        if (value is null)
        {
            _json.Append("null");
        }
        else
        {
            _json.AppendQuoted(value);
        }

        return this;
    }

    public JsonWriter Null(string key) => Text(key, null);

    public JsonWriter Number(string key, int value)
    {
        Begin(key);
        _json.Append(value);
        return this;
    }

    public JsonWriter Number(string key, int? value) => value is { } number ? Number(key, number) : Null(key);

    public JsonWriter Boolean(string key, bool value) => Raw(key, value ? "true" : "false");

    public JsonWriter Boolean(string key, bool? value) => value is { } known ? Boolean(key, known) : Null(key);

    /// <summary>Writes a score in the digits that it has.</summary>
    public JsonWriter Score(string? key, Score? value) => value is null ? Text(key, null) : Raw(key, value.Json);

    /// <summary>Writes the word for a unit.</summary>
    public JsonWriter Unit(string key, ScoreUnit? unit) => Text(key, FormatWords.WordOf(unit));

    /// <summary>Writes a text, and not even its key when there is none.</summary>
    public JsonWriter IfSaid(string key, string? value) => value is null ? this : Text(key, value);

    /// <summary>The same for a number.</summary>
    public JsonWriter IfSaid(string key, int? value) => value is { } number ? Number(key, number) : this;

    /// <summary>Writes a list of texts: the quick way where there are very many.</summary>
    public JsonWriter Texts(string key, IReadOnlyList<string> texts)
    {
        Open(key, '[');
        for (var i = 0; i < texts.Count; i++)
        {
            Text(null, texts[i]);
        }

        return Close(']');
    }

    /// <summary>The same, and not even the key when there are none.</summary>
    public JsonWriter TextsIfAny(string key, IReadOnlyList<string> texts) => texts.Count == 0 ? this : Texts(key, texts);

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

    /// <summary>Ends the text, and returns it when it was kept.</summary>
    public string Finish()
    {
        _json.Append('\n');
        return _json.Finish();
    }

    private void WritePart<T>(JsonWriter part, IReadOnlyList<T> items, int start, Action<JsonWriter, T> write)
    {
        (part._depth, part._inlineDepth, part._isFirst) = (_depth, _inlineDepth, true);
        for (var i = start; i < Math.Min(start + PartLength, items.Count); i++)
        {
            write(part, items[i]);
        }
    }

    private void Take(JsonWriter part)
    {
        if (!_isFirst)
        {
            _json.Append(',');
        }

        _json.Take(part._json);
        _isFirst = false;
    }

    private void Begin(string? key)
    {
        if (!_isFirst)
        {
            _json.Append(',');
        }

        if (_depth > 0)
        {
            Break(_inlineDepth > 0);
        }

        _isFirst = false;
        if (key is not null)
        {
            _json.AppendKey(key);
        }
    }

    private void Break(bool isInline)
    {
        if (isInline)
        {
            _json.Append(' ');
            return;
        }

        _json.Append('\n');
        for (var i = 0; i < _depth; i++)
        {
            _json.Append("  ");
        }
    }
}
