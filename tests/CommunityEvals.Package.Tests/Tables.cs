using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Tables
{
    private const string Properties = "<CommunityEvalsCsvPath>out/leaderboard.csv</CommunityEvalsCsvPath><CommunityEvalsResultsPath>out/results.jsonl</CommunityEvalsResultsPath>";

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Are_written_with_the_leaderboard_rewritten_only_when_it_changes_and_cleaned(Form form)
    {
        using var repo = TestFolder.In(form, Properties).Write(EvalFiles.Tiny, EvalFiles.Valid("42"));
        repo.Build().Succeeded();
        Assert.Contains("\"model_id\": \"acme/tiny\", \"value\": 42.0, ", repo.Read("out/results.jsonl"), StringComparison.Ordinal);
        Assert.Contains(",acme/tiny,42.0,", repo.Read("out/leaderboard.csv"), StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(repo.FullPath("out/leaderboard.csv"))[..3]);

        var time = File.GetLastWriteTimeUtc(repo.FullPath("out/leaderboard.csv"));
        repo.Build("--no-restore").Succeeded();
        Assert.Equal(time, File.GetLastWriteTimeUtc(repo.FullPath("out/leaderboard.csv")));

        repo.Build("--no-restore", "-t:Clean").Succeeded();
        Assert.Empty(Directory.GetFiles(repo.FullPath("out")));
    }

    [Fact]
    public void Stay_as_they_are_when_there_are_errors()
    {
        using var repo = TestFolder.In(Form.Sdk, Properties).Write(EvalFiles.Tiny, EvalFiles.Valid());
        repo.Build().Succeeded();
        var before = repo.Read("out/results.jsonl");
        repo.Write(EvalFiles.Tiny, EvalFiles.WithoutTask).Build().Failed();
        Assert.Equal(before, repo.Read("out/results.jsonl"));
    }
}
