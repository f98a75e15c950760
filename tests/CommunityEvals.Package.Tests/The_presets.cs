using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class The_presets
{
    /// <summary>In a dataset's own repo: Inspect refuses it for want of a scorer, the Hub does not.</summary>
    private const string WithoutScorer = """
        name: Logic
        description: Puzzles.
        evaluation_framework: inspect-ai
        tasks:
          - id: puzzles
            field_spec: { input: question, target: answer }
            solvers: [{ name: generate }]

        """;

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Hub_lets_pass_what_only_inspect_refuses_and_fails_for_a_framework_that_the_hub_does_not_list(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsDatasetId>acme/logic</CommunityEvalsDatasetId>")
            .Write("eval.yaml", WithoutScorer)
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        Assert.Equal(["eval.yaml(5,5): error EVAL003", EvalFiles.Tiny + "(3,14): warning EVAL040"], repo.Build().Failed().Short);
        Assert.Empty(repo.Build("--no-restore", "-p:CommunityEvalsPreset=hub").Succeeded().Findings);

        repo.Write("eval.yaml", WithoutScorer.Replace("inspect-ai", "inspektor", StringComparison.Ordinal));
        Assert.Equal(["eval.yaml(3,23): error EVAL021"], repo.Build("--no-restore", "-p:CommunityEvalsPreset=hub").Failed().InFiles);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Strict_makes_a_warning_of_an_improvement_unless_the_project_says_otherwise(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsPreset>strict</CommunityEvalsPreset>")
            .Write(EvalFiles.Tiny, "- dataset: { id: cais/hle, task_id: hle }\n  value: 41.9\n");
        Assert.Equal([EvalFiles.Tiny + "(1,3): warning EVAL064"], repo.Build().Succeeded().Short);

        repo.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.EVAL064.severity = default\n");
        Assert.Empty(repo.Build("--no-restore").Succeeded().Findings);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Strict_tells_mistakes_and_improvements_of_one_rule_apart(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsPreset>strict</CommunityEvalsPreset>")
            .Write("benchmarks/acme/logic/eval.yaml", "name: Logic\nevaluation_framework: mteb\ntasks:\n  - id: puzzles\n")
            .Write(EvalFiles.Tiny, "- dataset: { id: acme/logic, task_id: puzzles, revision: 0123abcd }\n  value: 41.9\n  source: { url: 'https://huggingface.co/papers/2501.14249' }\n");
        Assert.Equal(["benchmarks/acme/logic/eval.yaml(1,1): warning EVAL026", EvalFiles.Tiny + "(1,58): warning EVAL010"], repo.Build().Succeeded().Short);

        repo.Write("benchmarks/acme/logic/eval.yaml", "name: Logic\ndescription: Puzzles\ntasks:\n  - id: puzzles\n");
        Assert.Equal(["benchmarks/acme/logic/eval.yaml(1,1): error EVAL026"], repo.Build("--no-restore").Failed().InFiles.Where(line => line.Contains("error", StringComparison.Ordinal)));
    }

    [Fact]
    public void Hub_leaves_out_an_invalid_file_when_told_to_skip()
    {
        using var repo = TestFolder.In(Form.Sdk, "<CommunityEvalsPreset>hub</CommunityEvalsPreset><CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>")
            .Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        Assert.Equal([EvalFiles.Tiny + "(1,3): warning EVAL003"], repo.Build().Succeeded().Short);
    }
}
