using System.Text.RegularExpressions;
using CommunityEvals.Yaml;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace CommunityEvals.Tasks.Policies;

/// <summary>Reads the values of keywords, and says what should stand there where they are wrong.</summary>
internal static class PolicyValues
{
    private static readonly Dictionary<string, JsonObjectType> TypeNames = new(StringComparer.Ordinal)
    {
        ["array"] = JsonObjectType.Array,
        ["boolean"] = JsonObjectType.Boolean,
        ["integer"] = JsonObjectType.Integer,
        ["null"] = JsonObjectType.Null,
        ["number"] = JsonObjectType.Number,
        ["object"] = JsonObjectType.Object,
        ["string"] = JsonObjectType.String,
    };

    public static JsonObjectType Types(JToken value)
    {
        var names = value is JArray { Count: > 0 } list ? list.ToArray() : [value];
        return names.Aggregate(JsonObjectType.None, (types, name) => types | Type(name));
    }

    public static string Text(JToken value) =>
        value.Type == JTokenType.String ? value.Value<string>()! : throw Expected(value, "text");

    public static bool Boolean(JToken value) =>
        value.Type == JTokenType.Boolean ? value.Value<bool>() : throw Expected(value, "true or false");

    public static IReadOnlyList<JToken> List(JToken value) =>
        value is JArray list ? list.ToArray() : throw Expected(value, "a list");

    public static int Count(JToken value, int least) =>
        value is JValue { Value: long count } && count >= least && count <= int.MaxValue
            ? (int)count
            : throw Expected(value, $"a whole number of at least {least}");

    public static decimal Number(JToken value) => value switch
    {
        JValue { Value: long number } => number,
        JValue { Value: decimal number } => number,
        _ => throw Expected(value, "a number of at most 28 digits"),
    };

    public static decimal PositiveNumber(JToken value) =>
        Number(value) is > 0 and var number ? number : throw Expected(value, "a number above 0");

    public static Regex Pattern(JToken value)
    {
        var pattern = Text(value);
        if (pattern.Length > PolicyLimits.MaxPatternLength)
        {
            throw Expected(value, $"a pattern of at most {PolicyLimits.MaxPatternLength} characters");
        }

        try
        {
            return new(pattern, RegexOptions.CultureInvariant, PolicyLimits.PatternTime);
        }
        catch (ArgumentException exception)
        {
            throw new PolicyRefusedException(value, $"the pattern is no regular expression: {Quoted.OneLine(exception.Message)}");
        }
    }

    public static PolicyRefusedException Expected(JToken value, string noun)
    {
        var keyword = value.Parent is JProperty property ? property.Name : value.Parent?.Parent is JProperty list ? list.Name : "the file";
        return new(value, $"'{Quoted.OneLine(keyword)}' takes {noun}");
    }

    private static JsonObjectType Type(JToken name) =>
        name.Type == JTokenType.String && TypeNames.TryGetValue(name.Value<string>()!, out var type)
            ? type
            : throw Expected(name, $"one of {string.Join(", ", TypeNames.Keys)}, or a list of them");
}
