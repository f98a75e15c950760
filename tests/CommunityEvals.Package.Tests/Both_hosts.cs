using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Both_hosts
{
    [Theory]
    [InlineData("Broken")]
    [InlineData("Leaderboard")]
    public void Report_the_same_findings_at_the_same_places_in_the_same_words(string sample)
    {
        var (task, compiler) = HostFindings.Of(folder => CopySample(sample, folder));
        Assert.Equal(compiler, task);
    }

    [Fact]
    public void Leave_out_the_same_files_when_told_to_skip()
    {
        const string Skip = "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>";
        using var task = TestFolder.In(Form.Sdk, Skip);
        using var compiler = TestFolder.In(Form.Reference, Skip);
        CopySample("Broken", task);
        CopySample("Broken", compiler);
        Assert.Equal(task.Build().Succeeded().Short, compiler.Build().Succeeded().Short);
        Assert.Equal(task.Read("bin/leaderboard.json"), compiler.Read("bin/Debug/net10.0/leaderboard.json"));
    }

    private static void CopySample(string sample, TestFolder to)
    {
        var from = Path.Combine(Repo.Root, "samples", sample);
        foreach (var file in Directory.GetFiles(from, "*.y*ml", SearchOption.AllDirectories))
        {
            to.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        }
    }
}
