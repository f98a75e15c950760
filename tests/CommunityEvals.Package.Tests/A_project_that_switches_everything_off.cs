using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_project_that_switches_everything_off
{
    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Builds_as_if_the_package_was_not_there(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsEnabled>false</CommunityEvalsEnabled>").Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        var build = repo.Build().Succeeded();
        Assert.Empty(build.Findings);
        Assert.DoesNotContain("CommunityEvals:", build.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(repo.Folder, "leaderboard.json", SearchOption.AllDirectories));
    }
}
