using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>What to write in place of a value of the wrong type, where there is one answer.</summary>
internal static class Correction
{
    public static string? For(WrongValue wrong) => (wrong.Node, wrong.Expected) switch
    {
        (YamlScalar { Kind: ScalarKind.Text } text, NumberShape) => NumberIn(text.Value),
        (YamlScalar { Kind: ScalarKind.Integer } number, TextShape) when IsDate(wrong) => DateIn(number.Value),
        (YamlScalar { IsPlain: true } scalar, TextShape or TextOrListShape) when scalar.Kind != ScalarKind.Null => ScalarText.Quote(scalar.Value),
        (YamlScalar { Kind: ScalarKind.Text } text, BooleanShape) => BooleanIn(text.Value),
        (YamlScalar { Kind: ScalarKind.Text } text, MappingShape mapping) => MappingOf(text.Value, mapping),
        _ => null,
    };

    /// <summary>The number in <c>"76.1"</c>, <c>76.1%</c>, <c>76.1 %</c> and <c>76,1</c>.</summary>
    private static string? NumberIn(string text)
    {
        var number = text.Trim().TrimEnd('%').TrimEnd();
        if (number.IndexOf('.') < 0 && number.Count(c => c == ',') == 1 && number.Length - number.IndexOf(',') != 4)
        {
            // A decimal comma; 1,234 may be either.
            number = number.Replace(',', '.');
        }

        return CoreSchema.Resolve(number, isPlain: true, tag: null) is ScalarKind.Integer or ScalarKind.Float ? number : null;
    }

    /// <summary>The mapping that needs no more than this text: <c>{ name: generate }</c> for a solver, <c>{ url: … }</c> for a source.</summary>
    private static string? MappingOf(string text, MappingShape mapping) =>
        mapping.Keys.Where(key => key.IsRequired).ToList() is [{ Value: TextShape, Name: var key }]
        && !Placeholder.IsTemplate(text)
        && (key != "url" || InvalidSourceUrl.IsWebUrl(text))
            ? $"{{ {key}: {ScalarText.Write(text)} }}"
            : null;

    /// <summary>Whether the value should be a result's date.</summary>
    public static bool IsDate(WrongValue wrong) => wrong.Path.EndsWith("].date", StringComparison.Ordinal) || wrong.Path.EndsWith(".data.date", StringComparison.Ordinal);

    /// <summary>The date in <c>20260319</c>; quotes alone would make it text, and still no date.</summary>
    private static string? DateIn(string digits) => IsoDate.Normalize(digits) is { } date ? ScalarText.Quote(date) : null;

    private static string? BooleanIn(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => "true",
        "false" or "no" or "off" => "false",
        _ => null,
    };
}
