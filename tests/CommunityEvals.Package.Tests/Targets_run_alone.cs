using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Targets_run_alone
{
    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Validate_prints_the_findings_and_writes_nothing(Form form)
    {
        using var repo = TestFolder.In(form).Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = repo.Build("-t:CommunityEvalsValidate").Succeeded();
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], build.Short);
        Assert.Empty(Directory.GetFiles(repo.Folder, "leaderboard.json", SearchOption.AllDirectories));

        repo.Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        Assert.Equal([EvalFiles.Tiny + "(1,3): error EVAL003"], repo.Build("--no-restore", "-t:CommunityEvalsValidate").Failed().Short);
    }

    [Theory]
    [InlineData(Form.Sdk, "bin/leaderboard.json")]
    [InlineData(Form.Reference, "bin/Debug/net10.0/leaderboard.json")]
    public void Leaderboard_prints_the_findings_and_writes_the_leaderboard_alone(Form form, string leaderboard)
    {
        using var repo = TestFolder.In(form).Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], repo.Build("-t:CommunityEvalsLeaderboard").Succeeded().Short);
        Assert.Equal(["acme/tiny 41.9"], repo.Scores(leaderboard));
        Assert.Empty(Directory.GetFiles(repo.Folder, "*.dll", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void A_path_of_ones_own_is_written_in_place_of_the_output_folder(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsLeaderboardPath>docs/board.json</CommunityEvalsLeaderboardPath>")
            .Write(EvalFiles.Tiny, EvalFiles.Valid());
        repo.Build().Succeeded();
        Assert.Equal(["acme/tiny 41.9"], repo.Scores("docs/board.json"));
        Assert.Empty(Directory.GetFiles(repo.Folder, "leaderboard.json", SearchOption.AllDirectories));
    }
}
