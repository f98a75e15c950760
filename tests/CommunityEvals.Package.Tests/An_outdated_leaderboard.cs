using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class An_outdated_leaderboard
{
    [Theory]
    [InlineData(Form.Sdk, "bin/leaderboard.json")]
    [InlineData(Form.Reference, "bin/Debug/net10.0/leaderboard.json")]
    public void Stays_untouched_when_the_build_fails_and_the_build_says_that_it_is_not_current(Form form, string leaderboard)
    {
        using var repo = TestFolder.In(form).Write(EvalFiles.Tiny, EvalFiles.Valid());
        repo.Build().Succeeded();
        var before = repo.Read(leaderboard);

        repo.Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        var build = repo.Build().Failed();
        var outdated = Assert.Single(build.Findings, finding => finding.Id == "EVAL093");
        Assert.Equal("warning", outdated.Severity);
        Assert.Contains($"'{repo.FullPath(leaderboard)}' is from an earlier one and not current", outdated.Message, StringComparison.Ordinal);
        Assert.Equal(2, build.Findings.Count);
        Assert.Equal(before, repo.Read(leaderboard));
    }
}
