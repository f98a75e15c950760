using System.Text.Json.Nodes;

namespace CommunityEvals.Leaderboards.Tests;

/// <summary>A key of the format, and the type of the reader that should have it.</summary>
internal sealed record SchemaKey(Type Type, string Name, bool IsRequired, bool MayBeNull, IReadOnlyList<string> Words);

/// <summary>The JSON Schema of the format, walked side by side with the reader's types.</summary>
internal sealed class Schema
{
    private readonly JsonObject _root;

    private Schema(JsonObject root) => _root = root;

    /// <summary>The schema that ships.</summary>
    public static Schema Read()
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream("leaderboard.schema.json")!;
        return new(JsonNode.Parse(stream)!.AsObject());
    }

    /// <summary>All keys, from the root down, each type once.</summary>
    public IReadOnlyList<SchemaKey> KeysOf(Type root)
    {
        var keys = new List<SchemaKey>();
        Collect(root, _root, keys, []);
        return keys;
    }

    private void Collect(Type type, JsonObject schema, List<SchemaKey> keys, HashSet<Type> done)
    {
        if (!done.Add(type))
        {
            return;
        }

        var required = schema["required"]!.AsArray().Select(name => (string)name!).ToHashSet();
        foreach (var (name, value) in schema["properties"]!.AsObject())
        {
            var key = Resolve(value!.AsObject());
            var words = Strings(key["type"]).Contains("string") ? Strings(key["enum"] ?? key["examples"]) : [];
            keys.Add(new(type, name, required.Contains(name), Strings(key["type"]).Contains("null"), words));

            var inner = Resolve((key["items"] ?? key).AsObject());
            if (inner.ContainsKey("properties"))
            {
                Collect(ItemOf(Mirror.PropertyOf(type, name).PropertyType), inner, keys, done);
            }
        }
    }

    private JsonObject Resolve(JsonObject schema) => (string?)schema["$ref"] is { } reference
        ? _root["definitions"]![reference["#/definitions/".Length..]]!.AsObject()
        : schema;

    private static Type ItemOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : type;

    /// <summary>A text, or the texts of a list.</summary>
    private static IReadOnlyList<string> Strings(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => [.. list.Where(item => item is not null).Select(item => item!.ToString())],
        _ => [node.ToString()],
    };
}
