using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Yaml.Plain;

/// <summary>Holds what the quick reader makes of a text against what the whole parser makes of it.</summary>
internal static class BothReaders
{
    /// <summary>Whether the quick reader takes the text.</summary>
    public static bool IsPlain(string text) => PlainYamlReader.TryRead(text, YamlLimits.Default) is not null;

    /// <summary>Where the two differ; null where they agree, and where the quick reader leaves the text to the other.</summary>
    public static string? Difference(string text)
    {
        var whole = YamlReader.ReadWhole(new(text), YamlLimits.Default);
        var (plain, expected) = (TreeText.Of(YamlReader.Read(new(text))), TreeText.Of(whole));
        return plain == expected ? null : $"{Show(text)}\nthe quick reader:\n{plain}\nthe whole parser:\n{expected}\n";
    }

    /// <summary>A text with its odd characters visible.</summary>
    public static string Show(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
