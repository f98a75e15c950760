using System.Text.Json;

namespace CommunityEvals.Leaderboards.Reading;

/// <summary>An object of a document, asked for its keys one by one. A key that nobody asks for is passed over.</summary>
internal sealed class JsonObject
{
    private const string Scores = "a number in the range of a double";

    private readonly JsonText _text;
    private readonly JsonPlace _place;
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

    /// <summary>Takes a value for an object.</summary>
    /// <exception cref="LeaderboardFormatException">It is none, or has a key twice.</exception>
    public JsonObject(JsonText text, JsonPlace place, JsonElement value)
    {
        _text = text;
        _place = place;
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Unexpected(place, "an object", value);
        }

        foreach (var member in value.EnumerateObject())
        {
            var key = Decode(place, () => member.Name);
            if (_members.ContainsKey(key))
            {
                throw text.Fault(place.Key(ShownText.Of(key)), "the key is there twice");
            }

            _members.Add(key, member.Value);
        }
    }

    /// <summary>A text.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Missing(key, "text");

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string key) => Find(key) is { } value ? TextOf(_place.Key(key), value) : null;

    /// <summary>A word of a list that may grow.</summary>
    public T Word<T>(string key, Func<string, T> meaning)
        where T : struct => meaning(Text(key));

    /// <summary>A word of a list that may grow, or null.</summary>
    public T? OptionalWord<T>(string key, Func<string, T> meaning)
        where T : struct => OptionalText(key) is { } word ? meaning(word) : null;

    /// <summary>A whole number that is at least <paramref name="minimum"/>.</summary>
    public int Integer(string key, int minimum) => OptionalInteger(key, minimum) ?? throw Missing(key, Integers(minimum));

    /// <summary>A whole number that is at least <paramref name="minimum"/>, or null.</summary>
    public int? OptionalInteger(string key, int minimum) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) && number >= minimum => number,
        { } value => throw Unexpected(_place.Key(key), Integers(minimum), value),
    };

    /// <summary>A number that a double can hold.</summary>
    public Score Score(string key) => OptionalScore(key) ?? throw Missing(key, Scores);

    /// <summary>A number that a double can hold, or null.</summary>
    public Score? OptionalScore(string key) => Find(key) is { } value ? ScoreOf(_place.Key(key), value) : null;

    /// <summary>A list of numbers that a double can hold, each of which may be null.</summary>
    public IReadOnlyList<Score?> OptionalScores(string key) =>
        OptionalItems(key, (place, value) => value.ValueKind == JsonValueKind.Null ? (Score?)null : ScoreOf(place, value)) ?? throw Missing(key, "a list");

    /// <summary>True or false.</summary>
    public bool Boolean(string key) => OptionalBoolean(key) ?? throw Missing(key, "true or false");

    /// <summary>True or false, or null.</summary>
    public bool? OptionalBoolean(string key) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } value => throw Unexpected(_place.Key(key), "true or false", value),
    };

    /// <summary>An object.</summary>
    public T Object<T>(string key, Func<JsonObject, T> read)
        where T : class => OptionalObject(key, read) ?? throw Missing(key, "an object");

    /// <summary>An object, or null.</summary>
    public T? OptionalObject<T>(string key, Func<JsonObject, T> read)
        where T : class => Find(key) is { } value ? read(new(_text, _place.Key(key), value)) : null;

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<JsonObject, T> read) => OptionalList(key, read) ?? throw Missing(key, "a list");

    /// <summary>A list of objects, or null.</summary>
    public IReadOnlyList<T>? OptionalList<T>(string key, Func<JsonObject, T> read) =>
        OptionalItems(key, (place, value) => read(new(_text, place, value)));

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string key) => OptionalTexts(key) ?? throw Missing(key, "a list");

    /// <summary>A list of texts, or null.</summary>
    public IReadOnlyList<string>? OptionalTexts(string key) => OptionalItems(key, TextOf);

    /// <summary>The exception for a value that is what it should be, and says what cannot be.</summary>
    public LeaderboardFormatException Fault(string key, string complaint) => _text.Fault(_place.Key(key), complaint);

    private static string Integers(int minimum) => $"a whole number from {minimum} to {int.MaxValue}";

    private IReadOnlyList<T>? OptionalItems<T>(string key, Func<JsonPlace, JsonElement, T> read)
    {
        if (Find(key) is not { } list)
        {
            return null;
        }

        var place = _place.Key(key);
        return list.ValueKind == JsonValueKind.Array
            ? Array.AsReadOnly([.. list.EnumerateArray().Select((item, i) => read(place.Item(i), item))])
            : throw Unexpected(place, "a list", list);
    }

    /// <summary>The value of a key; null when it is null or not there, which mean the same.</summary>
    private JsonElement? Find(string key) =>
        _members.TryGetValue(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string TextOf(JsonPlace place, JsonElement value) => value.ValueKind == JsonValueKind.String
        ? Decode(place, () => value.GetString()!)
        : throw Unexpected(place, "text", value);

    private Score ScoreOf(JsonPlace place, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && !double.IsInfinity(number)
            ? new(number, value.GetRawText())
            : throw Unexpected(place, Scores, value);

    /// <summary>Text is decoded when it is asked for, which is when broken UTF-8 and halves of surrogate pairs come to light.</summary>
    private string Decode(JsonPlace place, Func<string> decode)
    {
        try
        {
            return decode();
        }
        catch (InvalidOperationException exception)
        {
            throw _text.Fault(place, "expected Unicode text, found bytes or escapes that are none", exception);
        }
    }

    private LeaderboardFormatException Missing(string key, string expected) =>
        _text.Fault(_place.Key(key), $"expected {expected}, found {(_members.ContainsKey(key) ? "null" : "nothing: the key is missing")}");

    private LeaderboardFormatException Unexpected(JsonPlace place, string expected, JsonElement found) =>
        _text.Fault(place, $"expected {expected}, found {ShownText.Of(found)}");
}
