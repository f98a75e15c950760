using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Differential;

/// <summary>The engine and a second, simpler opinion agree on whether a file is refused.</summary>
public class VerdictTests
{
    private const int Seed = 20260815;
    private const int ResultFiles = 12_000;
    private const int Definitions = 8_000;

    private static readonly Dictionary<string, string[]> KnownTasks = new() { ["acme/bench"] = ["ours", "a:b", "swe_bench_%_resolved"] };

    private static readonly EvalProject Project = ProjectWith(isStrict: false);

    [Fact]
    public void The_engine_refuses_the_files_of_results_that_the_Hub_refuses_and_no_others()
    {
        var random = new Random(Seed);
        var generator = new ResultsGenerator(random);
        var verdicts = new Verdicts();
        for (var i = 0; i < ResultFiles; i++)
        {
            var root = generator.Next();
            var text = PlainYaml.Write(root, random);
            verdicts.Add(text, HubResults.Refuses(root, KnownTasks), Project.Check(ReadResults(text)));
        }

        verdicts.AssertAgreement();
    }

    [Fact]
    public void The_engine_refuses_the_definitions_that_the_Hub_or_Inspect_refuses_and_no_others()
    {
        var random = new Random(Seed);
        var generator = new DefinitionGenerator(random);
        var verdicts = new Verdicts();
        for (var i = 0; i < Definitions; i++)
        {
            var root = generator.Next();
            var text = PlainYaml.Write(root, random);
            verdicts.Add(text, InspectDefinition.IsRefused(root), Project.Check(ReadDefinition("eval.yaml", text)));
        }

        verdicts.AssertAgreement();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void In_a_copied_definition_what_only_Inspect_refuses_is_an_error_only_when_strict(bool isStrict)
    {
        var random = new Random(Seed + 1);
        var generator = new DefinitionGenerator(random);
        var project = ProjectWith(isStrict);
        var verdicts = new Verdicts();
        for (var i = 0; i < Definitions; i++)
        {
            // A file that no reader would know for a definition is none, unless it is the dataset's own.
            var root = generator.Next();
            var text = PlainYaml.Write(root, random);
            var document = ReadDefinition("benchmarks/acme/bench/eval.yaml", text);
            if (document is BenchmarkDocument { IsReported: true })
            {
                verdicts.Add(text, isStrict ? InspectDefinition.IsRefused(root) : InspectDefinition.IsRefusedByHub(root), project.Check(document));
            }
        }

        verdicts.AssertAgreement();
    }

    private static EvalProject ProjectWith(bool isStrict)
    {
        var tasks = string.Concat(KnownTasks["acme/bench"].Select(task => $"  - id: '{task}'\n"));
        var definition = ReadDefinition("benchmarks/acme/bench/eval.yaml", "evaluation_framework: mteb\ntasks:\n" + tasks);
        return new(new() { StrictBenchmarks = isStrict }, [(BenchmarkDocument)definition]);
    }

    private static EvalDocument ReadResults(string text) =>
        EvalDocument.Read(FileClassifier.Results(".eval_results/a.yaml", "acme/model", new()), new YamlText(text));

    private static EvalDocument ReadDefinition(string path, string text) =>
        EvalDocument.Read(FileClassifier.Benchmark(path, null, new() { DatasetId = "acme/own" }), new YamlText(text));

    /// <summary>Counts verdicts and keeps the first disagreements.</summary>
    private sealed class Verdicts
    {
        private readonly List<string> _disagreements = [];
        private int _refused;
        private int _accepted;

        public void Add(string text, bool isRefused, IReadOnlyList<Finding> findings)
        {
            (_refused, _accepted) = isRefused ? (_refused + 1, _accepted) : (_refused, _accepted + 1);
            var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
            if (isRefused != errors.Count > 0)
            {
                var engine = string.Join("\n", errors.Select(error => error.Rule.Id + " " + error.Message));
                _disagreements.Add($"{(isRefused ? "only the engine accepts" : "only the engine refuses")}:\n{text}{engine}\n");
            }
        }

        /// <summary>Fails where opinions differ, and where nearly all files are of one kind, which would prove little.</summary>
        public void AssertAgreement()
        {
            Assert.True(_disagreements.Count == 0, $"{_disagreements.Count} disagreements, the shortest:\n{string.Join("\n", _disagreements.OrderBy(text => text.Length).Take(8))}");
            Assert.InRange(_refused, (_refused + _accepted) / 5, (_refused + _accepted) * 4 / 5);
        }
    }
}
