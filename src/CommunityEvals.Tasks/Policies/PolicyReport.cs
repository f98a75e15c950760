using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace CommunityEvals.Tasks.Policies;

/// <summary>Turns what a validator says of one result into findings.</summary>
internal sealed class PolicyReport(
    string policy,
    IReadOnlyDictionary<JsonSchema, PolicySchema> parts,
    ResultsDocument document,
    ResultEntry entry)
{
    /// <summary>One finding for each thing that is wrong.</summary>
    public IEnumerable<Finding> Read(IEnumerable<ValidationError> errors) =>
        from error in errors
        from leaf in Leaves(error, null)
        select RuleTable.PolicyViolation.At(PlaceOf(leaf.Error), Message(leaf.Error, leaf.Text));

    /// <summary>
    /// What is behind an error that only says that something below it is wrong, with the nearest text that the author wrote for it.
    /// </summary>
    private IEnumerable<(ValidationError Error, string? Text)> Leaves(ValidationError error, string? inherited)
    {
        var text = TextOf(error) ?? inherited;
        return error switch
        {
            ChildSchemaValidationError { Kind: not (ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf) } children =>
                children.Errors.SelectMany(child => child.Value).SelectMany(child => Leaves(child, text)),
            MultiTypeValidationError types when types.Errors.Values.FirstOrDefault(IsOfRightType) is { } errors =>
                errors.SelectMany(child => Leaves(child, text)),
            _ => [(error, text)],
        };
    }

    private static bool IsOfRightType(ICollection<ValidationError> errors) => errors.All(error => PolicyWords.TypeOf(error.Kind) is null);

    /// <summary>What the author says of the part that is broken; of a key that is missing, what is said of that key first.</summary>
    private string? TextOf(ValidationError error)
    {
        if (error is { Kind: ValidationErrorKind.PropertyRequired, Schema: { } owner }
            && owner.Properties.TryGetValue(error.Property!, out var property)
            && TextOf(property) is { } text)
        {
            return text;
        }

        return error.Schema is null ? null : TextOf(error.Schema);
    }

    private string? TextOf(JsonSchema schema) =>
        !parts.TryGetValue(schema, out var part) ? null
        : part.Text ?? part.Reference?.Text;

    private string Message(ValidationError error, string? text)
    {
        var says = text is null ? "" : ": " + string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{Fault(error)} ({policy}{says})";
    }

    private string Fault(ValidationError error)
    {
        var path = Quoted.OneLine(PathOf(error));
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => $"'{path}' is missing",
            ValidationErrorKind.NoAdditionalPropertiesAllowed => $"'{path}' is not allowed",
            _ => $"'{path}' is {Written(error.Token!)}: {Expectation(error)}",
        };
    }

    private string Expectation(ValidationError error) =>
        error is ChildSchemaValidationError { Kind: ValidationErrorKind.NotAnyOf } children
            ? "none of what is allowed holds: " + string.Join("; ", children.Errors.Values.Take(3).Select(FirstFault))
            : PolicyWords.Expectation(error, parts);

    private string FirstFault(ICollection<ValidationError> errors) => Fault(Leaves(errors.First(), null).First().Error);

    private string Written(JToken token) =>
        token.Annotation<YamlNode>() switch
        {
            YamlScalar { Kind: not ScalarKind.Null } scalar => Quoted.OneLine(document.Text.Slice(scalar.Span)),
            { } node => node.Describe(),
            null => "there",
        };

    /// <summary>The full path of what is wrong, in the form of all other messages: <c>[0].source.url</c>.</summary>
    private string PathOf(ValidationError error)
    {
        var token = error.Token!;
        var path = token.Path.Length == 0 ? "" : token.Path[0] == '[' ? token.Path : "." + token.Path;
        var missing = error.Kind == ValidationErrorKind.PropertyRequired ? "." + error.Property : "";
        return $"[{entry.Index}]{path}{missing}";
    }

    private CharSpan PlaceOf(ValidationError error)
    {
        var token = error.Token!;
        if (token is JProperty)
        {
            return token.Annotation<YamlPair>()!.Key.Span;
        }

        var node = token.Annotation<YamlNode>()!;
        var isAtKey = error.Kind == ValidationErrorKind.PropertyRequired || node.Span.Length == 0;
        if (isAtKey && token.Parent?.Annotation<YamlPair>() is { } owner)
        {
            return owner.Key.Span;
        }

        if (token.Parent is null)
        {
            return isAtKey ? entry.Node.Head : entry.Span;
        }

        return node.Span;
    }
}
