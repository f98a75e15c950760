using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_model_repo_without_code
{
    private const string Model = "<PropertyGroup><CommunityEvalsModelId>acme/tiny</CommunityEvalsModelId></PropertyGroup>";

    [Fact]
    public void Gets_every_finding_at_its_place_and_a_failed_build()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/hle.yaml", EvalFiles.WithoutTask);
        var build = repo.Build().Failed();
        Assert.Equal([".eval_results/hle.yaml(1,3): error EVAL003"], build.Short);
        Assert.Contains(repo.FullPath(".eval_results/hle.yaml") + "(1,3,1,10): error EVAL003: '[0].dataset.task_id' is missing: write 'task_id: hle' [", build.Output, StringComparison.Ordinal);
        Assert.False(repo.Has("bin/leaderboard.json"));
    }

    [Fact]
    public void Gets_a_leaderboard_and_a_line_that_says_what_was_checked()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/hle.yaml", EvalFiles.Valid());
        var build = repo.Build().Succeeded();
        Assert.Empty(build.Findings);
        Assert.Equal("CommunityEvals: 1 result checked, 0 against a definition, 1 against the catalog, 0 against nothing", build.Summary);
        Assert.Equal(["acme/tiny 41.9"], repo.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void Learns_of_a_wrong_task_of_a_known_benchmark_without_its_definition()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/gpqa.yaml", EvalFiles.WithUnknownTask);
        var finding = Assert.Single(repo.Build().Succeeded().Findings);
        Assert.Equal(".eval_results/gpqa.yaml(3,14): warning EVAL040", finding.Short);
        Assert.Contains("did you mean 'diamond'?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_what_was_checked_below_the_findings()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/gpqa.yaml", EvalFiles.WithUnknownTask);
        var build = repo.Build().Succeeded();
        var body = build.Output[..build.Output.IndexOf("Build succeeded", StringComparison.Ordinal)];
        Assert.EndsWith(build.Summary, body.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Second_build_with_nothing_changed_prints_the_warnings_again_and_leaves_the_leaderboard_alone()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/gpqa.yaml", EvalFiles.WithUnknownTask);
        var first = repo.Build().Succeeded();
        var written = File.GetLastWriteTimeUtc(repo.FullPath("bin/leaderboard.json"));
        var second = repo.Build().Succeeded();
        Assert.NotEmpty(second.Short);
        Assert.Equal(first.Short, second.Short);
        Assert.Equal(written, File.GetLastWriteTimeUtc(repo.FullPath("bin/leaderboard.json")));
    }

    [Fact]
    public void Gets_the_leaderboard_anew_when_a_value_changes()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/hle.yaml", EvalFiles.Valid());
        repo.Build().Succeeded();
        repo.Write(".eval_results/hle.yaml", EvalFiles.Valid("42.75")).Build().Succeeded();
        Assert.Equal(["acme/tiny 42.75"], repo.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void Builds_in_a_folder_with_a_space_and_foreign_letters_in_every_configuration_with_and_without_restore()
    {
        using var repo = TestFolder.WithSdkProject(Model, "mödel répo 模型").Write(".eval_results/hle.yaml", EvalFiles.Valid());
        repo.Build("--no-restore").Succeeded();
        repo.Build("-c", "Release").Succeeded();
        Assert.Equal(["acme/tiny 41.9"], repo.Scores("bin/leaderboard.json"));
        Assert.Equal(["bin", "obj"], Directory.GetDirectories(repo.Folder).Select(Path.GetFileName).Where(name => name![0] != '.').Order());
    }

    [Fact]
    public void Stays_clean_in_git()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/hle.yaml", EvalFiles.Valid());
        repo.Build().Succeeded();
        Assert.Equal("*", repo.Read("bin/.gitignore").Trim());
        Assert.Equal("*", repo.Read("obj/.gitignore").Trim());
    }

    [Fact]
    public void Clean_deletes_what_the_build_wrote_and_nothing_else()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/hle.yaml", EvalFiles.Valid());
        repo.Build().Succeeded();
        repo.Write("bin/mine.txt", "");
        repo.Dotnet("clean").Succeeded();
        Assert.Equal(
            [".eval_results/hle.yaml", "bin/mine.txt", "evals.proj"],
            Directory.GetFiles(repo.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(repo.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Publish_puts_the_leaderboard_where_it_is_told_to()
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/hle.yaml", EvalFiles.Valid());
        repo.Dotnet("publish", "-o", "site").Succeeded();
        Assert.Equal(repo.Read("bin/leaderboard.json"), repo.Read("site/leaderboard.json"));
    }

    [Theory]
    [InlineData("restore")]
    [InlineData("pack")]
    [InlineData("test")]
    public void Bears_the_commands_that_are_run_over_a_whole_tree(string command)
    {
        using var repo = TestFolder.WithSdkProject(Model).Write(".eval_results/hle.yaml", EvalFiles.Valid());
        Assert.Empty(repo.Dotnet(command).Succeeded().Findings);
    }
}
