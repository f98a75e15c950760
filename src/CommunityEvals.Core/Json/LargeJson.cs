using CommunityEvals.Yaml;

namespace CommunityEvals.Json;

/// <summary>Reads JSON that a build has written, which is larger than what people write, and which somebody may have changed since.</summary>
public static class LargeJson
{
    /// <summary>Enough for some 80,000 results.</summary>
    private static readonly YamlLimits Limits = new(MaxLength: 128 * 1024 * 1024, MaxDepth: 64, MaxNodes: 4_000_000, MaxAliases: 0);

    /// <summary>Bytes of the largest file that can be read.</summary>
    public static int MostBytes => Limits.MaxLength;

    /// <summary>The object that a text holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="root">The object; null when it holds none.</param>
    /// <returns>What is wrong with it first, and where; null when nothing is.</returns>
    internal static (CharSpan Span, string Message)? Read(YamlText text, out YamlMapping? root)
    {
        root = null;
        var json = JsonReader.Read(text, Limits);
        if (json.Fault is { } fault)
        {
            return (fault.Span, fault.Message);
        }

        root = json.Documents[0] as YamlMapping;
        return root is null ? (json.Documents[0].Span, $"it is {json.Documents[0].Describe()} where an object is expected")
            : json.DuplicateKeys.Count > 0 ? (json.DuplicateKeys[0].Second.Span, $"'{Quoted.OneLine(json.DuplicateKeys[0].Second.Value)}' stands twice in one object")
            : null;
    }
}
