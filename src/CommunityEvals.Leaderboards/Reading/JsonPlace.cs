using System.Text.Json;

namespace CommunityEvals.Leaderboards.Reading;

/// <summary>Where a value stands in a document: a chain of keys and indexes. Its line is looked for only when there is a fault to report.</summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _parent;
    private readonly string? _key;
    private readonly int _index;

    private JsonPlace(JsonPlace? parent, string? key, int index)
    {
        _parent = parent;
        _key = key;
        _index = index;
    }

    /// <summary>The whole document.</summary>
    public static JsonPlace Root { get; } = new(null, null, 0);

    /// <summary>The value of a key.</summary>
    public JsonPlace Key(string key) => new(this, key, 0);

    /// <summary>An item of a list, from 0.</summary>
    public JsonPlace Item(int index) => new(this, null, index);

    /// <summary>The line, from 1, of what is here; of the nearest value around it when it is not there.</summary>
    public int LineIn(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        GoTo(ref reader);
        return 1 + Count((byte)'\n', json.Slice(0, (int)reader.TokenStartIndex));
    }

    /// <summary>The place as JSONPath writes it.</summary>
    public override string ToString() => _parent is null ? "$" : _key is null ? $"{_parent}[{_index}]" : $"{_parent}.{_key}";

    /// <summary>Moves a reader from the root here; false, with the reader on the value around, when nothing is here.</summary>
    private bool GoTo(ref Utf8JsonReader reader)
    {
        if (_parent is null)
        {
            return true;
        }

        if (!_parent.GoTo(ref reader))
        {
            return false;
        }

        var around = reader;
        if (_key is null ? GoToItem(ref reader) : GoToKey(ref reader))
        {
            return true;
        }

        reader = around;
        return false;
    }

    /// <summary>Goes on to the last value of the key: the one that the document gives, and of two equal keys the one too many.</summary>
    private bool GoToKey(ref Utf8JsonReader reader)
    {
        var isFound = false;
        var found = reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isAsked = reader.ValueTextEquals(_key);
            reader.Read();
            if (isAsked)
            {
                isFound = true;
                found = reader;
            }

            reader.Skip();
        }

        reader = found;
        return isFound;
    }

    private bool GoToItem(ref Utf8JsonReader reader)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == _index)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static int Count(byte searched, ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            count += b == searched ? 1 : 0;
        }

        return count;
    }
}
