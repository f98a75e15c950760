using System.Globalization;
using CommunityEvals.Documents;
using Microsoft.CodeAnalysis;

namespace CommunityEvals.Analyzers.Tests;

public class OptionTests
{
    [Theory]
    [InlineData("CommunityEvalsEnabled", "false")]
    [InlineData("CommunityEvalsEnabled", "False")]
    [InlineData("_CommunityEvalsReporter", "Task")]
    public Task Nothing_is_reported_when_switched_off_or_left_to_the_task(string property, string value) =>
        Markup.Verify(BuildConfig.OfModel().Property(property, value), (Samples.ResultsPath, "not a list"));

    [Theory]
    [InlineData("CommunityEvalsEnabled", "true")]
    [InlineData("CommunityEvalsEnabled", "")]
    [InlineData("_CommunityEvalsReporter", "Compiler")]
    [InlineData("_CommunityEvalsReporter", "")]
    public Task The_compiler_reports_unless_told_otherwise(string property, string value) =>
        Markup.Verify(BuildConfig.OfModel().Property(property, value), (Samples.ResultsPath, "- dataset: {|EVAL004:x|}\n  value: 1\n  source: { url: https://arxiv.org/abs/2501.00001 }"));

    [Theory]
    [InlineData("", DiagnosticSeverity.Error)]
    [InlineData("Fail", DiagnosticSeverity.Error)]
    [InlineData("Skip", DiagnosticSeverity.Warning)]
    public async Task Errors_are_warnings_where_invalid_files_are_skipped(string onInvalid, DiagnosticSeverity expected)
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel().Property("CommunityEvalsOnInvalid", onInvalid));
        workspace.Add(Samples.ResultsPath, "");
        Assert.Equal(expected, Assert.Single(await workspace.Diagnose()).Severity);
    }

    [Fact]
    public async Task Improvements_are_shown_as_such()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfModel().Property("CommunityEvalsOnInvalid", "Skip"));
        workspace.Add(Samples.ResultsPath, Samples.Result("any"));
        var diagnostic = Assert.Single(await workspace.Diagnose());
        Assert.Equal(("EVAL041", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public async Task What_only_Inspect_refuses_weighs_less_in_a_copy_unless_strict()
    {
        const string Definition = "name: Ours\ndescription: A benchmark of ours\nevaluation_framework: inspect-ai\ntasks:\n  - id: a\n    solvers: [{ name: generate }]\n    scorers: [{ name: match }]\n";
        using var workspace = new EvalWorkspace(BuildConfig.OfTree());
        workspace.Add("/repo/benchmarks/acme/bench/eval.yaml", Definition);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await workspace.Diagnose()).Severity);
        workspace.Configure(BuildConfig.OfTree().Property("CommunityEvalsStrictBenchmarks", "true"));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await workspace.Diagnose()).Severity);
    }

    [Fact]
    public Task The_catalog_can_be_left_out() => Markup.Verify(
        BuildConfig.OfModel().Property("CommunityEvalsCatalog", "false"),
        (Samples.ResultsPath, Samples.GoodResults.Replace("cais/hle", "{|EVAL041:cais/hle|}", StringComparison.Ordinal)));

    [Fact]
    public async Task A_file_that_no_property_folder_or_clone_claims_belongs_to_nobody()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfTree());
        workspace.Add(Samples.ResultsPath, Samples.GoodResults);
        Assert.Equal("EVAL015", Assert.Single(await workspace.Diagnose()).Id);
    }

    [Fact]
    public Task A_clone_tells_the_owner() => Markup.Verify(
        BuildConfig.OfTree().Property("_CommunityEvalsClones", HubCloneList.Write([new("clone", IsDataset: false, "acme/model")])),
        ("/repo/clone/.eval_results/hle.yaml", Samples.GoodResults));

    [Fact]
    public async Task A_card_tells_the_base_model()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfTree().Property("_CommunityEvalsBaseModels", "models%2Facme%2Fmodel=acme%2Fother,Acme%2FBase"));
        workspace.Add("/repo/models/acme/model/.eval_results/hle.yaml", Samples.GoodResults.Replace("acme/model", "acme/base", StringComparison.Ordinal));
        Assert.Contains(
            "the source is the card of acme/base, which the card of acme/model declares as its base model, but the result is of acme/model",
            Assert.Single(await workspace.Diagnose(), diagnostic => diagnostic.Id == "EVAL062").GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public Task The_projects_own_dataset_makes_its_definition_one() => Markup.Verify(
        BuildConfig.OfTree().Property("CommunityEvalsDatasetId", "acme/bench"),
        ("/repo/eval.yaml", "{|EVAL003:name|}: Ours\n"));

    [Fact]
    public Task Metadata_tells_what_the_path_does_not() => Markup.Verify(
        BuildConfig.OfTree()
            .Described("/repo/scores/one.yaml", "Results", "ModelId", "acme/model")
            .Described("/elsewhere/definition.yaml", "Benchmark", "DatasetId", "acme/bench")
            .Described("/repo/models/acme/model/.eval_results/eval.yaml", "Benchmark", "DatasetId", "acme/other"),
        ("/repo/scores/one.yaml", Samples.Result("{|EVAL040:theirs|}")),
        ("/elsewhere/definition.yaml", Samples.Benchmark("ours")),
        ("/repo/models/acme/model/.eval_results/eval.yaml", Samples.Benchmark("more")));

    [Fact]
    public async Task Paths_of_Windows_are_understood()
    {
        using var workspace = new EvalWorkspace(new BuildConfig().Property("_CommunityEvalsRoot", @"C:\Repo\"));
        workspace.Add(@"c:\repo\models\acme\model\.eval_results\nested\x.yaml", Samples.GoodResults);
        var diagnostic = Assert.Single(await workspace.Diagnose());
        Assert.Equal("EVAL014", diagnostic.Id);
        Assert.Contains("'models/acme/model/.eval_results/nested/x.yaml'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(@"c:\repo\models\acme\model\.eval_results\nested\x.yaml", diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task A_severity_for_one_file_is_for_that_file_alone(string severity, DiagnosticSeverity? expected)
    {
        const string OtherPath = "/repo/.eval_results/other.yaml";
        using var workspace = new EvalWorkspace(BuildConfig.OfModel().Severity(Samples.ResultsPath, "EVAL005", severity));
        workspace.Add(Samples.ResultsPath, Samples.GoodResults + "  metric: accuracy\n");
        workspace.Add(OtherPath, Samples.GoodResults + "  metric: accuracy\n  notes: With tools\n");
        var severities = (await workspace.Diagnose()).ToDictionary(
            diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.Id), DiagnosticSeverity? (diagnostic) => diagnostic.Severity);
        Assert.Equal(expected, severities.GetValueOrDefault((Samples.ResultsPath, "EVAL005")));
        Assert.Equal(DiagnosticSeverity.Warning, severities[(OtherPath, "EVAL005")]);
    }

    [Fact]
    public Task The_projects_own_metrics_are_heard() => Markup.Verify(
        BuildConfig.OfModel().Property("_CommunityEvalsMetrics", MetricList.Write(
        [
            new("cais/hle", "hle") { Maximum = "20" },
            new("acme/speech#1", "wer; clean") { LowerIsBetter = true },
        ])),
        (Samples.ResultsPath, Samples.GoodResults.Replace("20.90", "{|EVAL046:20.90|}", StringComparison.Ordinal)));

    [Fact]
    public async Task A_direction_that_the_project_declares_is_not_asked_for()
    {
        var speech = Samples.Benchmark("wer");
        using var workspace = new EvalWorkspace(BuildConfig.OfTree());
        workspace.Add("/repo/benchmarks/acme/bench/eval.yaml", speech).Add("/repo/models/acme/model/.eval_results/a.yaml", Samples.Result("wer"));
        Assert.Contains("EVAL048", (await workspace.Diagnose()).Select(diagnostic => diagnostic.Id));
        workspace.Configure(BuildConfig.OfTree().Property("_CommunityEvalsMetrics", MetricList.Write([new("acme/bench", "wer") { LowerIsBetter = true }])));
        Assert.DoesNotContain("EVAL048", (await workspace.Diagnose()).Select(diagnostic => diagnostic.Id));
    }
}
