using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace CommunityEvals.Tasks.Policies;

/// <summary>The keywords of JSON Schema that a policy may use. One that nobody checks is refused: a policy that is silently not applied is worse than none.</summary>
internal static class PolicyKeywords
{
    private const int ShortestGuessed = 5;

    /// <summary>Keywords that say nothing of whether a result is valid.</summary>
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "id", "$comment", "title", "description", "errorMessage", "markdownDescription", "default", "example", "examples",
        "readOnly", "writeOnly", "deprecated", "contentEncoding", "contentMediaType",
    };

    private static readonly HashSet<string> Unsupported = new(StringComparer.Ordinal)
    {
        "patternProperties", "propertyNames", "contains", "minContains", "maxContains", "dependencies", "dependentRequired", "dependentSchemas",
        "additionalItems", "prefixItems", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef", "$recursiveRef",
    };

    private static readonly Dictionary<string, Action<PolicyCompiler, PolicySchema, JToken>> Readers = new(StringComparer.Ordinal)
    {
        ["$ref"] = (compiler, part, value) => compiler.Refer(part, value),
        ["definitions"] = (compiler, part, value) => compiler.CompileMap(value, _ => new(), (_, _) => { }),
        ["$defs"] = (compiler, part, value) => compiler.CompileMap(value, _ => new(), (_, _) => { }),
        ["type"] = (compiler, part, value) => part.Schema.Type = PolicyValues.Types(value),
        ["enum"] = (compiler, part, value) => part.Values = PolicyValues.List(value),
        ["const"] = (compiler, part, value) => part.Values = [value],
        ["properties"] = (compiler, part, value) =>
            compiler.CompileMap(value, _ => new PolicyProperty(), (name, child) => part.Schema.Properties[name] = (JsonSchemaProperty)child.Schema),
        ["required"] = (compiler, part, value) =>
        {
            foreach (var name in PolicyValues.List(value).Select(PolicyValues.Text))
            {
                part.Schema.RequiredProperties.Add(name);
            }
        },
        ["additionalProperties"] = (compiler, part, value) =>
        {
            if (value.Type == JTokenType.Boolean)
            {
                part.Schema.AllowAdditionalProperties = value.Value<bool>();
            }
            else
            {
                part.Schema.AdditionalPropertiesSchema = compiler.Compile(value).Schema;
            }
        },
        ["minProperties"] = (compiler, part, value) => part.Schema.MinProperties = PolicyValues.Count(value, 0),
        ["maxProperties"] = (compiler, part, value) => part.Schema.MaxProperties = PolicyValues.Count(value, 1),
        ["allOf"] = (compiler, part, value) => compiler.CompileList(value, part.Schema.AllOf),
        ["anyOf"] = (compiler, part, value) => compiler.CompileList(value, part.Schema.AnyOf),
        ["oneOf"] = (compiler, part, value) => compiler.CompileList(value, part.Schema.OneOf),
        ["not"] = (compiler, part, value) => part.Schema.Not = compiler.Compile(value).Schema,
        ["if"] = (compiler, part, value) => part.If = compiler.Compile(value),
        ["then"] = (compiler, part, value) => part.Then = compiler.Compile(value),
        ["else"] = (compiler, part, value) => part.Else = compiler.Compile(value),
        ["pattern"] = (compiler, part, value) => part.Pattern = PolicyValues.Pattern(value),
        ["format"] = (compiler, part, value) => part.Schema.Format = PolicyValues.Text(value),
        ["minLength"] = (compiler, part, value) => part.Schema.MinLength = PolicyValues.Count(value, 0),
        ["maxLength"] = (compiler, part, value) => part.Schema.MaxLength = PolicyValues.Count(value, 0),
        ["minimum"] = (compiler, part, value) => part.Schema.Minimum = PolicyValues.Number(value),
        ["maximum"] = (compiler, part, value) => part.Schema.Maximum = PolicyValues.Number(value),
        ["exclusiveMinimum"] = (compiler, part, value) => part.Schema.ExclusiveMinimum = PolicyValues.Number(value),
        ["exclusiveMaximum"] = (compiler, part, value) => part.Schema.ExclusiveMaximum = PolicyValues.Number(value),
        ["multipleOf"] = (compiler, part, value) => part.Schema.MultipleOf = PolicyValues.PositiveNumber(value),
        ["items"] = (compiler, part, value) => part.Schema.Item = compiler.Compile(value).Schema,
        ["minItems"] = (compiler, part, value) => part.Schema.MinItems = PolicyValues.Count(value, 0),
        ["maxItems"] = (compiler, part, value) => part.Schema.MaxItems = PolicyValues.Count(value, 1),
        ["uniqueItems"] = (compiler, part, value) => part.Schema.UniqueItems = PolicyValues.Boolean(value),
    };

    /// <summary>Reads one keyword into <paramref name="part"/>.</summary>
    public static void Read(PolicyCompiler compiler, PolicySchema part, JProperty keyword)
    {
        if (Readers.TryGetValue(keyword.Name, out var read))
        {
            read(compiler, part, keyword.Value);
        }
        else if (Unsupported.Contains(keyword.Name))
        {
            throw new PolicyRefusedException(keyword, $"the keyword '{keyword.Name}' is not supported in a policy: {Instead(keyword.Name)}");
        }
        else if (!Annotations.Contains(keyword.Name) && Guess(keyword) is { } meant)
        {
            throw new PolicyRefusedException(keyword, $"'{Quoted.OneLine(keyword.Name)}' is not a keyword of JSON Schema, so it would check nothing: did you mean '{meant}'? A note of your own begins with 'x-'");
        }
    }

    private static string? Guess(JProperty keyword) =>
        keyword.Name.StartsWith("x-", StringComparison.Ordinal)
            ? null
            : Nearest.Find(keyword.Name, Readers.Keys.Where(known => known.Length >= ShortestGuessed && keyword.Parent![known] is null));

    private static string Instead(string keyword) => keyword switch
    {
        "patternProperties" or "propertyNames" or "unevaluatedProperties" => "name the keys below 'properties' and set 'additionalProperties'",
        "dependencies" or "dependentRequired" or "dependentSchemas" => "write it with 'if' and 'then'",
        _ => "leave it out, or write what it says with other keywords",
    };
}
