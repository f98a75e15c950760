using CommunityEvals.Tasks.Policies;
using CommunityEvals.Yaml;
using Newtonsoft.Json.Linq;

namespace CommunityEvals.Tasks.Tests.Schemas;

/// <summary>What a shipped schema refuses has a finding of a rule that the schema expresses, and the reverse.</summary>
public class SchemaAgreementTests
{
    private const int Count = 12_000;

    [Fact]
    public void Rules_and_schema_agree_on_generated_results() => AssertAgreement(ShippedSchema.Results, new ResultsGenerator(seed: 1));

    [Fact]
    public void Rules_and_schema_agree_on_generated_definitions() => AssertAgreement(ShippedSchema.Definitions, new DefinitionGenerator(seed: 2));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("~")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("- {task}\n")]
    [InlineData("- dataset: {dataset}\n  value: 1\n")]
    [InlineData("- dataset: {{DATASET}}\n  value: {value}\n")]
    [InlineData("- dataset: { id: a/b, task_id: {task_id} }\n  value: 1\n")]
    [InlineData("- dataset: { id: a/b, task_id: c }\n  value: 1\n  source: {url}\n")]
    [InlineData("- data:\n    dataset: { id: a/b, task_id: c }\n    value: 1\n")]
    [InlineData("- data: {x}\n")]
    [InlineData("- dataset: { id: a/b, task_id: c }\n  value: .nan\n")]
    [InlineData("- dataset: { id: a/b, task_id: c }\n  value: -.INF\n")]
    [InlineData("- dataset: { id: a/b, task_id: c }\n  value: 1\n  1: 2\n")]
    [InlineData("- &a\n  dataset: { id: a/b, task_id: c }\n  value: 1\n- *a\n- <<: *a\n  value: x\n")]
    [InlineData("- dataset: { id: a/b, task_id: c }\n  value: 1\n  date: 2026-04-02\n")]
    [InlineData("tasks: [{ id: a }]\ndescriptoin: x\nsolvers: []\n")]
    [InlineData("task: [{ id: a }]\n")]
    [InlineData("tasks: [{ id: a, solvers: }]\n")]
    [InlineData("evaluation_framework: 5\ntasks: [{ id: a, solvers: [] }]\n")]
    [InlineData("evaluation_framework: {framework}\ntasks: [{ id: a, solvers: [] }]\n")]
    [InlineData("evaluation_framework: [mteb]\ntasks: [{ id: a }]\n")]
    [InlineData("evaluation_framework: mteb\ntasks: [{ id: a, solvers: x }]\n")]
    [InlineData("tasks: [{ id: a }, 5]\n")]
    [InlineData("tasks: [5, { id: a, scorers: x }]\n")]
    [InlineData("tasks: [{ id: a, field_spec: {x}, solvers: [{ name: a, args: {limit} }], scorers: [{ name: {b} }] }]\n")]
    [InlineData("tasks: [{ id: a, field_spec: {}, solvers: [{ name: a, args: {limit} }], scorers: [{ name: b }] }]\n")]
    [InlineData("tasks: [{ id: a, field_spec: {}, solvers: [generate], scorers: [{ name: b }], epochs: 1.0 }]\n")]
    [InlineData("tasks: [{ id: a, field_spec: {}, solvers: [{ name: a }], scorers: [{ name: b }], epochs: 123456789012345678901234567890 }]\n")]
    public void Rules_and_schemas_agree_on_what_people_write(string yaml)
    {
        Assert.Null(ShippedSchema.Results.Disagreement(yaml, out _));
        Assert.Null(ShippedSchema.Definitions.Disagreement(yaml, out _));
    }

    [Fact]
    public void Rules_and_schemas_agree_on_every_fixture_and_sample()
    {
        var files = RepoFiles.Yaml().ToList();

        Assert.All(files, path =>
        {
            var text = File.ReadAllText(path);
            Assert.Null(ShippedSchema.Results.Disagreement(text, out _));
            Assert.Null(ShippedSchema.Definitions.Disagreement(text, out _));
        });
    }

    private static void AssertAgreement(ShippedSchema schema, DocumentGenerator generator)
    {
        var writer = new YamlWriter(new(3));
        var refused = 0;
        for (var i = 0; i < Count; i++)
        {
            var isDamaged = i % 3 > 0;
            var json = isDamaged ? generator.Damaged() : generator.Valid();
            var yaml = writer.Write(json);

            Assert.True(IsSame(json, yaml), $"the text says something else than it was made from\n{yaml}");
            Assert.Null(schema.Disagreement(yaml, out var isRefused));
            Assert.True(isDamaged || !isRefused, $"made to be valid, but refused\n{yaml}");
            refused += isRefused ? 1 : 0;
        }

        // A generator that only makes valid documents, or only invalid ones, would prove nothing.
        Assert.InRange(refused, Count / 4, Count * 3 / 4);
    }

    private static bool IsSame(JToken json, string yaml)
    {
        var stream = YamlReader.Read(new(yaml));
        return stream.Fault is null && JsonEquality.AreSame(YamlJson.Convert(Assert.Single(stream.Documents)), json);
    }
}
