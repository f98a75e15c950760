using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace CommunityEvals.Tasks.Policies;

/// <summary>NJsonSchema's validator with a budget, and with the keywords that it leaves to <see cref="PolicySchema"/>.</summary>
internal sealed class PolicyValidator(IReadOnlyDictionary<JsonSchema, PolicySchema> parts, PolicyBudget budget)
    : JsonSchemaValidator(Settings())
{
    protected override ICollection<ValidationError> Validate(JToken token, JsonSchema schema, SchemaType schemaType, string? propertyName, string propertyPath)
    {
        budget.Enter();
        var errors = base.Validate(token, schema, schemaType, propertyName, propertyPath)
            .Where(error => !IsRequiredOfNoObject(error, token, schema))
            .ToList();
        if (parts.TryGetValue(schema, out var part))
        {
            Check(token, part, errors);
        }

        budget.Leave();
        return errors;
    }

    /// <summary>NJsonSchema asks for required keys also of what is no object; the standard does not.</summary>
    private static bool IsRequiredOfNoObject(ValidationError error, JToken token, JsonSchema schema) =>
        error.Kind == ValidationErrorKind.PropertyRequired && token is not JObject && ReferenceEquals(error.Schema, schema);

    private void Check(JToken token, PolicySchema part, List<ValidationError> errors)
    {
        if (part.Pattern is { } pattern && token is JValue { Value: string text })
        {
            CheckPattern(token, text, part, pattern, errors);
        }

        if (part.Values is { } values && !values.Any(value => JsonEquality.AreSame(value, token)))
        {
            errors.Add(Error(ValidationErrorKind.NotInEnumeration, token, part));
        }

        if (part.Reference is { } reference)
        {
            errors.AddRange(Validate(token, reference.Schema));
        }

        if (part.If is { } condition && (Validate(token, condition.Schema).Count == 0 ? part.Then : part.Else) is { } branch)
        {
            errors.AddRange(Validate(token, branch.Schema));
        }
    }

    private void CheckPattern(JToken token, string text, PolicySchema part, Regex pattern, List<ValidationError> errors)
    {
        if (budget.Timeouts >= PolicyLimits.MaxTimeouts)
        {
            errors.Add(new PatternTimeout(token, part.Schema));
            return;
        }

        try
        {
            if (!pattern.IsMatch(text))
            {
                errors.Add(Error(ValidationErrorKind.PatternMismatch, token, part));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            budget.Timeouts++;
            errors.Add(new PatternTimeout(token, part.Schema));
        }
    }

    private static ValidationError Error(ValidationErrorKind kind, JToken token, PolicySchema part) =>
        new(kind, null, token.Path, token, part.Schema);

    private static JsonSchemaValidatorSettings Settings()
    {
        var settings = new JsonSchemaValidatorSettings();
        settings.FormatValidators = settings.FormatValidators.Select(format => new BoundedFormat(format)).ToList();
        return settings;
    }

    /// <summary>A format of NJsonSchema's that no long text fits: its patterns have no time limit.</summary>
    private sealed class BoundedFormat(IFormatValidator format) : IFormatValidator
    {
        public string Format => format.Format;

        public ValidationErrorKind ValidationErrorKind => format.ValidationErrorKind;

        public bool IsValid(string value, JTokenType tokenType) =>
            value.Length <= PolicyLimits.MaxFormatLength && format.IsValid(value, tokenType);
    }
}

/// <summary>Nothing can be said of a text, because matching it takes too long.</summary>
internal sealed class PatternTimeout(JToken token, JsonSchema schema)
    : ValidationError(ValidationErrorKind.Unknown, null, token.Path, token, schema);
