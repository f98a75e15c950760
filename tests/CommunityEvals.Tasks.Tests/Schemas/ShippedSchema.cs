using CommunityEvals.Documents;
using CommunityEvals.Tasks.Policies;
using CommunityEvals.Yaml;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace CommunityEvals.Tasks.Tests.Schemas;

/// <summary>A schema that ships, and the rules that say the same.</summary>
internal sealed class ShippedSchema
{
    private static readonly EvalProject Project = new(new(), []);

    private readonly JsonSchema _schema;
    private readonly EvalFile _file;

    private ShippedSchema(string name, EvalFile file)
    {
        _schema = Load(name);
        _file = file;
    }

    public static ShippedSchema Results { get; } =
        new("eval_results.schema.json", FileClassifier.Results(".eval_results/x.yaml", "owner/model", new()));

    public static ShippedSchema Definitions { get; } =
        new("eval.schema.json", FileClassifier.Benchmark("eval.yaml", "owner/dataset", new()));

    public static JsonSchema Load(string name) =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", name))).GetAwaiter().GetResult();

    /// <summary>Where the schema and the rules do not agree on a text, in words; null when they do, or when it is no single document of YAML.</summary>
    public string? Disagreement(string yaml, out bool isRefused)
    {
        isRefused = false;
        var document = EvalDocument.Read(_file, new(yaml));
        if (document.Stream.Fault is not null || document.Stream.DuplicateKeys.Count > 0 || document.Stream.Documents.Count > 1)
        {
            return null;
        }

        var findings = Project.Check(document).Where(finding => finding.Rule.IsExpressedBySchemaFor(document)).ToList();
        var errors = Errors(document.Stream.Documents.Count == 0 ? null : document.Stream.Documents[0]);
        isRefused = errors.Count > 0;
        return findings.Count > 0 == isRefused
            ? null
            : $"rules: {string.Join("; ", findings.Select(finding => finding.Rule.Id + " " + finding.Message))}\nschema: {string.Join("; ", errors)}\n{yaml}";
    }

    private ICollection<ValidationError> Errors(YamlNode? root) =>
        new JsonSchemaValidator().Validate(root is null ? JValue.CreateNull() : YamlJson.Convert(root), _schema);
}
