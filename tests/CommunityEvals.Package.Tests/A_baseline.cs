using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_baseline
{
    private const string Other = "models/other/big/.eval_results/results.yaml";

    [Theory]
    [InlineData(Form.Sdk, "", ".eval-baseline.txt")]
    [InlineData(Form.Reference, "<CommunityEvalsBaseline>docs/known.txt</CommunityEvalsBaseline>", "docs/known.txt")]
    [InlineData(Form.Reference, "", ".eval-baseline.txt")]
    public void Makes_old_findings_count_no_more_and_new_ones_all_the_same(Form form, string properties, string file)
    {
        using var repo = TestFolder.In(form, properties).Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask).Write(Other, EvalFiles.WithoutTask);
        var update = repo.Build("-t:CommunityEvalsUpdateBaseline", "-v:q").Succeeded();
        Assert.StartsWith($"CommunityEvals: {file} knows 2 findings\n", update.Output, StringComparison.Ordinal);
        Assert.Equal(
            [$"EVAL003 {Other}: dataset", $"EVAL040 {EvalFiles.Tiny}: gpqa_diamond"],
            repo.Read(file).Split('\n').Where(line => line.Length > 0 && line[0] != '#'));
        Assert.Empty(repo.Build("--no-restore").Succeeded().Findings);

        repo.Write(EvalFiles.Tiny, "# Grown.\n" + EvalFiles.WithUnknownTask + EvalFiles.WithUnknownTask);
        Assert.Equal([EvalFiles.Tiny + "(10,14): warning EVAL040"], repo.Build("--no-restore").Succeeded().Short.Where(line => line.Contains("EVAL040", StringComparison.Ordinal)));

        repo.Write(file, "");
        Assert.Contains(Other + "(1,3): error EVAL003", repo.Build("--no-restore").Failed().Short);
    }

    [Fact]
    public void Does_not_bring_a_file_that_cannot_be_read_into_the_leaderboard()
    {
        using var repo = TestFolder.In(Form.Sdk).Write(EvalFiles.Tiny, EvalFiles.Valid()).Write(Other, EvalFiles.WithoutTask);
        repo.Build("-t:CommunityEvalsUpdateBaseline").Succeeded();
        Assert.EndsWith("; 1 file left out", repo.Build().Succeeded().Summary, StringComparison.Ordinal);
        Assert.Equal(["acme/tiny 41.9"], repo.Scores("bin/leaderboard.json"));
        Assert.Equal(Other, (string?)repo.Leaderboard("bin/leaderboard.json")["excluded"]![0]!["path"]);
    }

    [Fact]
    public void That_is_named_and_not_there_fails_the_build()
    {
        using var repo = TestFolder.In(Form.Sdk, "<CommunityEvalsBaseline>known.txt</CommunityEvalsBaseline>");
        Assert.Contains(
            "error EVAL094: CommunityEvalsBaseline is 'known.txt', which is not there: write it with -t:CommunityEvalsUpdateBaseline",
            repo.Build().Failed().Output,
            StringComparison.Ordinal);
    }
}
