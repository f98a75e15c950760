using System.Globalization;
using CommunityEvals.Yaml;
using Newtonsoft.Json;
using NJsonSchema;
using NJsonSchema.Validation;

namespace CommunityEvals.Tasks.Policies;

/// <summary>Says in plain words what a schema expects.</summary>
internal static class PolicyWords
{
    private const int MostValues = 8;

    private static readonly (JsonObjectType Type, ValidationErrorKind Kind, string Noun)[] Types =
    [
        (JsonObjectType.String, ValidationErrorKind.StringExpected, "text"),
        (JsonObjectType.Number, ValidationErrorKind.NumberExpected, "a number"),
        (JsonObjectType.Integer, ValidationErrorKind.IntegerExpected, "a whole number"),
        (JsonObjectType.Boolean, ValidationErrorKind.BooleanExpected, "true or false"),
        (JsonObjectType.Object, ValidationErrorKind.ObjectExpected, "a mapping"),
        (JsonObjectType.Array, ValidationErrorKind.ArrayExpected, "a list"),
        (JsonObjectType.Null, ValidationErrorKind.NullExpected, "nothing"),
    ];

    /// <summary>What type an error asks for, or null when it is about something else.</summary>
    public static string? TypeOf(ValidationErrorKind kind) => Types.FirstOrDefault(type => type.Kind == kind).Noun;

    /// <summary>What should stand in the place of <paramref name="error"/>.</summary>
    public static string Expectation(ValidationError error, IReadOnlyDictionary<JsonSchema, PolicySchema> parts)
    {
        var schema = error.Schema!;
        parts.TryGetValue(schema, out var part);
        return error.Kind switch
        {
            _ when error is PatternTimeout => $"matching it with '{Quoted.OneLine(part!.Pattern!.ToString())}' takes longer than {PolicyLimits.PatternTime.TotalMilliseconds} ms, so nothing can be said of it; make the pattern plainer",
            _ when TypeOf(error.Kind) is { } noun => $"{noun} is expected",
            ValidationErrorKind.NoTypeValidates => $"{string.Join(" or ", Types.Where(type => schema.Type.HasFlag(type.Type)).Select(type => type.Noun))} is expected",
            ValidationErrorKind.NotInEnumeration => Values(part!),
            ValidationErrorKind.PatternMismatch => $"text that matches '{Quoted.OneLine(part!.Pattern!.ToString())}' is expected",
            ValidationErrorKind.StringTooShort => $"at least {schema.MinLength} characters are expected",
            ValidationErrorKind.StringTooLong => $"at most {schema.MaxLength} characters are allowed",
            ValidationErrorKind.NumberTooSmall => Least(schema),
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.IntegerTooBig => Most(schema),
            ValidationErrorKind.NumberNotMultipleOf or ValidationErrorKind.IntegerNotMultipleOf => $"a multiple of {Number(schema.MultipleOf)} is expected",
            ValidationErrorKind.TooFewItems => $"at least {schema.MinItems} items are expected",
            ValidationErrorKind.TooManyItems => $"at most {schema.MaxItems} items are allowed",
            ValidationErrorKind.ItemsNotUnique => "each item may stand there once",
            ValidationErrorKind.TooFewProperties => $"at least {schema.MinProperties} keys are expected",
            ValidationErrorKind.TooManyProperties => $"at most {schema.MaxProperties} keys are allowed",
            ValidationErrorKind.NotOneOf => "exactly one of the forms that are allowed has to fit",
            ValidationErrorKind.ExcludedSchemaValidates => "that is what the policy forbids",
            _ when schema.Format is { Length: > 0 } format => $"text of the format '{Quoted.OneLine(format)}' is expected",
            _ => "the policy does not allow it",
        };
    }

    private static string Values(PolicySchema part)
    {
        var values = part.Values!.Take(MostValues).Select(value => Quoted.OneLine(value.ToString(Formatting.None)));
        var more = part.Values!.Count > MostValues ? $" and {part.Values.Count - MostValues} more" : "";
        return $"{(part.Values.Count == 1 ? "" : "one of ")}{string.Join(", ", values)}{more} is expected";
    }

    private static string Least(JsonSchema schema) =>
        schema.Minimum is { } minimum && !(schema.ExclusiveMinimum >= minimum)
            ? $"at least {Number(minimum)} is expected"
            : $"more than {Number(schema.ExclusiveMinimum)} is expected";

    private static string Most(JsonSchema schema) =>
        schema.Maximum is { } maximum && !(schema.ExclusiveMaximum <= maximum)
            ? $"at most {Number(maximum)} is allowed"
            : $"less than {Number(schema.ExclusiveMaximum)} is expected";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
