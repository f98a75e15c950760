using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_clone_from_the_hub
{
    private const string Results = ".eval_results/hle.yaml";

    [Theory]
    [InlineData(Form.Sdk, "https://huggingface.co/acme/tiny")]
    [InlineData(Form.Sdk, "https://somebody:secret@huggingface.co/acme/tiny.git")]
    [InlineData(Form.Sdk, "git@hf.co:acme/tiny")]
    [InlineData(Form.Reference, "https://huggingface.co/acme/tiny")]
    public void Tells_the_model_by_its_remote(Form form, string url)
    {
        using var repo = TestFolder.In(form).Write(Results, EvalFiles.Valid()).Write(".git/config", Config(url));
        Assert.Empty(repo.Build().Succeeded().Findings);
        Assert.Equal(["acme/tiny 41.9"], repo.Scores(form == Form.Sdk ? "bin/leaderboard.json" : "bin/Debug/net10.0/leaderboard.json"));
    }

    [Theory]
    [InlineData("https://github.com/acme/tiny")]
    [InlineData("https://huggingface.co/datasets/acme/tiny")]
    [InlineData("https://huggingface.co/spaces/acme/tiny")]
    [InlineData("https://evil.example/huggingface.co/acme/tiny")]
    [InlineData("https://huggingface.co.evil.example/acme/tiny")]
    public void Of_something_else_tells_no_model(string url)
    {
        using var repo = TestFolder.In(Form.Sdk).Write(Results, EvalFiles.Valid()).Write(".git/config", Config(url));
        Assert.Equal([Results + "(1,1): warning EVAL015"], repo.Build().Succeeded().Short);
    }

    [Fact]
    public void May_be_a_worktree_of_a_repo_elsewhere()
    {
        using var repo = TestFolder.In(Form.Sdk)
            .Write(Results, EvalFiles.Valid())
            .Write(".git", "gitdir: ../main/.git/worktrees/repo\n")
            .Write("../main/.git/worktrees/repo/commondir", "../..\n")
            .Write("../main/.git/config", Config("https://huggingface.co/acme/tiny"));
        repo.Build().Succeeded();
        Assert.Equal(["acme/tiny 41.9"], repo.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void May_be_above_the_project_or_one_of_many_below_it()
    {
        using var repo = TestFolder.In(Form.Sdk, items: "<EvalResult Include=\"../.eval_results/*.yaml\" />")
            .Write("../.git/config", Config("https://huggingface.co/acme/around"))
            .Write("../" + Results, EvalFiles.Valid())
            .Write("clones/a/.git/config", Config("https://huggingface.co/acme/a"))
            .Write("clones/a/" + Results, EvalFiles.Valid("12"))
            .Write("clones/b/.git/config", Config("https://huggingface.co/datasets/acme/b"))
            .Write("clones/b/eval.yaml", "name: B\ndescription: B.\nevaluation_framework: harbor\ntasks:\n  - id: b\n");
        Assert.Empty(repo.Build().Succeeded().Findings);
        Assert.Equal(["acme/around 41.9", "acme/a 12"], repo.Scores("bin/leaderboard.json"));
        Assert.Contains("\"datasetId\": \"acme/b\"", repo.Read("bin/leaderboard.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Has_its_results_at_its_root_and_nowhere_else()
    {
        using var repo = TestFolder.In(Form.Sdk)
            .Write(".git/config", Config("https://huggingface.co/acme/tiny"))
            .Write(Results, EvalFiles.Valid())
            .Write("runs/" + Results, EvalFiles.Valid("12"));
        Assert.Equal(["runs/" + Results + "(1,1): warning EVAL014"], repo.Build().Succeeded().Short);
        Assert.Equal(["acme/tiny 41.9"], repo.Scores("bin/leaderboard.json"));
    }

    private static string Config(string url) => $"""
        [core]
            bare = false
        [remote "upstream"]
            url = https://huggingface.co/wrong/one
        [remote "origin"]
            url = {url}
            fetch = +refs/heads/*:refs/remotes/origin/*

        """;
}
