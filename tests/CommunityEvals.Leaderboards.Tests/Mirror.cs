using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CommunityEvals.Leaderboards.Tests;

/// <summary>Which property of the reader's types mirrors which key of the format, by name alone.</summary>
internal static class Mirror
{
    /// <summary>The property of a key; fails the test when there is none.</summary>
    public static PropertyInfo PropertyOf(Type type, string key)
    {
        var property = type.GetProperty(char.ToUpperInvariant(key[0]) + key[1..]);
        Assert.True(property is not null, $"{type.Name} has no property for the key '{key}'");
        return property;
    }

    /// <summary>The member of an enum that mirrors a word: <c>already-present</c> is <c>AlreadyPresent</c>.</summary>
    public static object MemberOf(Type type, string word) => Enum.Parse(type, word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>Fails the test unless an object that was read says all that the text says. Adds each key with a value to <paramref name="seen"/>.</summary>
    public static void AssertSame(JsonElement json, object? read, string path, ISet<string> seen)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    var property = PropertyOf(read!.GetType(), member.Name);
                    seen.Add(member.Value.ValueKind == JsonValueKind.Null ? "" : $"{read.GetType().Name}.{property.Name}");
                    AssertSame(member.Value, property.GetValue(read), $"{path}.{member.Name}", seen);
                }

                break;
            case JsonValueKind.Array:
                var items = Assert.IsAssignableFrom<IEnumerable>(read).Cast<object?>().ToList();
                Assert.True(json.GetArrayLength() == items.Count, path);
                Assert.All(json.EnumerateArray(), (item, i) => AssertSame(item, items[i], $"{path}[{i}]", seen));
                break;
            default:
                Assert.True(Equals(ValueOf(json, read), read), $"{path} is {json.GetRawText()}, and was read as {read ?? "null"}");
                break;
        }
    }

    private static object? ValueOf(JsonElement json, object? read) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when read is int => json.GetInt32(),
        JsonValueKind.Number => new Score(double.Parse(json.GetRawText(), CultureInfo.InvariantCulture), json.GetRawText()),
        _ => read is Enum ? MemberOf(read.GetType(), json.GetString()!) : json.GetString(),
    };
}
