using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Severities_of_single_files
{
    private const string Other = "models/other/big/.eval_results/results.yaml";

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Are_set_by_editor_configs_beside_them_and_above(Form form)
    {
        using var repo = TestFolder.In(form)
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask)
            .Write(Other, EvalFiles.WithUnknownTask)
            .Write("models/other/.editorconfig", "[*.yaml]\ncommunity_evals.EVAL040.severity = none\n");
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], repo.Build().Succeeded().Short);

        repo.Write("../.editorconfig", "[repo/models/acme/**.yaml]\ncommunity_evals.EVAL040.severity = error\n");
        Assert.Equal([EvalFiles.Tiny + "(3,14): error EVAL040"], repo.Build("--no-restore").Failed().InFiles);

        repo.Write("models/.editorconfig", "root = true\n[*.yaml]\ncommunity_evals.EVAL040.severity = warning\n");
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], repo.Build("--no-restore").Succeeded().Short);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Are_set_for_all_files_by_a_global_config_where_no_editor_config_speaks(Form form)
    {
        using var repo = TestFolder.In(form)
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask)
            .Write(Other, EvalFiles.WithUnknownTask)
            .Write(".globalconfig", "is_global = true\ncommunity_evals.EVAL040.severity = none\n")
            .Write("models/acme/.editorconfig", "[*.yaml]\ncommunity_evals.EVAL040.severity = warning\n");
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], repo.Build().Succeeded().Short);
    }

    [Fact]
    public void Leave_the_compilers_own_configs_in_their_place()
    {
        using var app = TestFolder.WithProgram()
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask)
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CS0168.severity = error\n[*.yaml]\ncommunity_evals.EVAL040.severity = none\n")
            .Write("Program.cs", "int unused;");
        var build = app.Build().Failed();
        Assert.Empty(build.Findings);
        Assert.Contains("error CS0168", build.Output, StringComparison.Ordinal);
    }
}
