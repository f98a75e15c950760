using CommunityEvals.Configuration;
using CommunityEvals.Findings;

namespace CommunityEvals.Core.Tests.Configuration;

public class EditorConfigsTests
{
    private const string File = "models/acme/tiny/.eval_results/hle.yaml";

    [Theory]
    [InlineData("none", Severity.None)]
    [InlineData("silent", Severity.Hidden)]
    [InlineData("suggestion", Severity.Info)]
    [InlineData("Warning # why", Severity.Warning)]
    [InlineData("error", Severity.Error)]
    [InlineData("default", null)]
    [InlineData("loud", null)]
    public void A_word_is_a_severity(string word, Severity? expected) =>
        Assert.Equal(expected, Severities(("/repo", $"[*.yaml]\ncommunity_evals.EVAL040.severity = {word}\n")));

    [Fact]
    public void Another_rule_and_another_file_are_not_concerned()
    {
        var configs = new EditorConfigs("/repo", [new("/repo/.editorconfig", "[gpqa.yaml]\ncommunity_evals.EVAL040.severity = none\n")]);
        Assert.Null(configs.SeverityOf(File, "EVAL040"));
        Assert.Null(configs.SeverityOf("gpqa.yaml", "EVAL041"));
        Assert.Equal(Severity.None, configs.SeverityOf("gpqa.yaml", "EVAL040"));
    }

    [Fact]
    public void The_innermost_file_and_in_it_the_last_section_wins()
    {
        Assert.Equal(Severity.Error, Severities(
            ("/repo/models/acme", "[*]\ncommunity_evals.EVAL040.severity = none\n[*.yaml]\ncommunity_evals.EVAL040.severity = error\n"),
            ("/repo", "[*]\ncommunity_evals.EVAL040.severity = warning\n")));
    }

    [Fact]
    public void A_root_ends_the_search()
    {
        Assert.Null(Severities(
            ("/repo", "[*]\ncommunity_evals.EVAL040.severity = none\n"),
            ("/repo/models", "root = true\n[*.md]\ncommunity_evals.EVAL040.severity = error\n")));
        Assert.True(EditorConfigs.IsRoot("Root = TRUE\n[*]\n"));
        Assert.False(EditorConfigs.IsRoot("[*]\nroot = true\n"));
    }

    [Fact]
    public void A_file_above_the_project_names_paths_from_its_own_folder() =>
        Assert.Equal(Severity.None, Severities(("/", "[repo/models/**.yaml]\ncommunity_evals.EVAL040.severity = none\n")));

    [Fact]
    public void A_file_beside_the_project_is_for_what_lies_there()
    {
        var configs = new EditorConfigs("/src/repo", [new("/src/shared/.editorconfig", "[*]\ncommunity_evals.EVAL040.severity = none\n")]);
        Assert.Equal(Severity.None, configs.SeverityOf("../shared/x.yaml", "EVAL040"));
        Assert.Null(configs.SeverityOf("x.yaml", "EVAL040"));
    }

    private static Severity? Severities(params (string Folder, string Text)[] files) => new EditorConfigs("/repo", files.Select(file => new ConfigSource(file.Folder + "/.editorconfig", file.Text))).SeverityOf(File, "EVAL040");
}
