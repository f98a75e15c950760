using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Both_hosts
{
    [Theory]
    [InlineData("Broken")]
    [InlineData("Leaderboard")]
    public void Report_the_same_findings_at_the_same_places_in_the_same_words(string sample)
    {
        var (task, compiler) = HostFindings.Of(folder => Sample.CopyTo(folder, sample));
        Assert.Equal(compiler, task);
    }

    [Fact]
    public void Leave_out_the_same_files_when_told_to_skip()
    {
        const string Skip = "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>";
        using var task = TestFolder.In(Form.Sdk, Skip);
        using var compiler = TestFolder.In(Form.Reference, Skip);
        Sample.CopyTo(task, "Broken");
        Sample.CopyTo(compiler, "Broken");
        Assert.Equal(task.Build().Succeeded().Short, compiler.Build().Succeeded().Short);
        Assert.Equal(task.Read("bin/leaderboard.json"), compiler.Read("bin/Debug/net10.0/leaderboard.json"));
    }
}
