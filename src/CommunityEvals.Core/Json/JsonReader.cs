using CommunityEvals.Yaml;

namespace CommunityEvals.Json;

/// <summary>Reads JSON text into the nodes that YAML is read into, with exact places and the digits of numbers as written.</summary>
/// <remarks>
/// The YAML reader takes nearly all JSON too, but also much that is none, and not every character that JSON allows in text
/// (RFC 8259, §7).
/// </remarks>
public static class JsonReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws for what the text holds: see <see cref="YamlStream.Fault"/>.</summary>
    public static YamlStream Read(YamlText text, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        if (TextFaults.FindWhole(text, limits) is { } fault)
        {
            return new(text, [], [], fault);
        }

        var parser = new JsonParser(text, limits);
        try
        {
            return new(text, [parser.ReadAll()], parser.DuplicateKeys, null);
        }
        catch (JsonFaultException exception)
        {
            return new(text, [], [], exception.Fault);
        }
    }
}
