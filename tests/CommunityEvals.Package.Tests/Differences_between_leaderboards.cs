using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Differences_between_leaderboards
{
    private const string Model = "models/acme/a/.eval_results/x.yaml";

    [Theory]
    [InlineData(Form.Sdk, "bin/leaderboard.json")]
    [InlineData(Form.Reference, "bin/Debug/net10.0/leaderboard.json")]
    public void Are_printed_and_written_and_the_leaderboard_stays(Form form, string leaderboard)
    {
        const string Expected = """
            cais/hle#hle
              new         1. acme/b: 88
              changed     2. acme/a: 43.0 (was 1. with 41.9)
            CommunityEvals: 1 new, 1 changed since 'LEADERBOARD'

            """;
        var expected = Expected.ReplaceLineEndings("\n").Replace("LEADERBOARD", leaderboard, StringComparison.Ordinal);
        using var repo = TestFolder.In(form).Write(Model, EvalFiles.Valid());
        repo.Build().Succeeded();
        var before = repo.Read(leaderboard);
        repo.Write(Model, EvalFiles.Valid("43.0")).Write("models/acme/b/.eval_results/x.yaml", EvalFiles.Valid("88"));
        var build = repo.Build("--no-restore", "-t:CommunityEvalsDiff", "-p:CommunityEvalsPreviousLeaderboard=" + leaderboard, "-v:q").Succeeded();
        Assert.StartsWith(expected, build.Output, StringComparison.Ordinal);
        Assert.Equal(expected, repo.Read("obj/community-evals/answer.txt"));
        Assert.Contains("\"modelId\": \"acme/b\", \"variant\": \"default\", \"value\": 88, \"rank\": 1", repo.Read("obj/community-evals/difference.json"), StringComparison.Ordinal);
        Assert.Equal(before, repo.Read(leaderboard));

        var difference = repo.Read("obj/community-evals/difference.json");
        repo.Build("--no-restore", "-t:CommunityEvalsDiff", "-p:CommunityEvalsPreviousLeaderboard=" + repo.FullPath(leaderboard)).Succeeded();
        Assert.Equal(difference, repo.Read("obj/community-evals/difference.json"));
    }

    [Fact]
    public void Are_none_where_nothing_changed()
    {
        using var repo = TestFolder.WithSdkProject().Write(Model, EvalFiles.Valid());
        repo.Build().Succeeded();
        Assert.StartsWith("CommunityEvals: nothing changed since 'bin/leaderboard.json'\n", Diff(repo, "bin/leaderboard.json").Succeeded().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "evals.proj(0,0)", "CommunityEvalsPreviousLeaderboard is empty: write -p:CommunityEvalsPreviousLeaderboard=FILE, the leaderboard to compare with")]
    [InlineData("gone.json", "evals.proj(0,0)", "CommunityEvalsPreviousLeaderboard is 'gone.json', which is not there: write the path of an earlier leaderboard.json, absolute or relative to the project")]
    [InlineData("broken.json", "broken.json(2,1)", "this is no leaderboard that can be compared with: the file ends where a value in JSON is expected")]
    [InlineData("newer.json", "newer.json(1,20)", "this is no leaderboard that can be compared with: 'schemaVersion' is 2, and this build reads up to 1: update CommunityEvals.Build")]
    public void Cannot_be_told_from_what_is_no_leaderboard(string previous, string place, string message)
    {
        using var repo = TestFolder.WithSdkProject()
            .Write(Model, EvalFiles.Valid())
            .Write("broken.json", "{ \"schemaVersion\":\n")
            .Write("newer.json", "{ \"schemaVersion\": 2 }");
        var build = Diff(repo, previous).Failed();
        var finding = Assert.Single(build.Findings);
        Assert.Equal($"{place}: error EVAL094", finding.Short);
        Assert.Equal(message, finding.Message);
        Assert.Contains("CommunityEvals: nothing was compared because of the errors in this build\n", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_not_told_after_an_error_in_a_file()
    {
        using var repo = TestFolder.WithSdkProject().Write(Model, EvalFiles.Valid());
        repo.Build().Succeeded();
        Diff(repo, "bin/leaderboard.json").Succeeded();
        repo.Write(Model, EvalFiles.WithoutTask);
        var build = Diff(repo, "bin/leaderboard.json").Failed();
        Assert.Equal([Model + "(1,3): error EVAL003"], build.Short);
        Assert.Contains("CommunityEvals: nothing was compared because of the errors in this build\n", build.Output, StringComparison.Ordinal);
        Assert.False(repo.Has("obj/community-evals/difference.json"));
    }

    private static BuildResult Diff(TestFolder repo, string previous) =>
        repo.Build("-t:CommunityEvalsDiff", "-p:CommunityEvalsPreviousLeaderboard=" + previous, "-v:q");
}
