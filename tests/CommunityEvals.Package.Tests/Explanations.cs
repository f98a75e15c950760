using CommunityEvals.Package.Tests.Setup;
using CommunityEvals.Rules;

namespace CommunityEvals.Package.Tests;

public class Explanations
{
    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Are_the_pages_of_the_rules(Form form)
    {
        using var repo = TestFolder.In(form);
        var page = File.ReadAllText(Path.Combine(Repo.Root, "src/CommunityEvals.Core/Rules/EVAL040_UnknownTask/README.md")).ReplaceLineEndings("\n");
        Assert.StartsWith(page, repo.Build("-t:CommunityEvalsExplain", "-p:CommunityEvalsRule=eval040", "-v:q").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(page, repo.Read("obj/community-evals/answer.txt"));
        Assert.StartsWith(page, repo.Build("--no-restore", "-t:CommunityEvalsExplain", "-p:CommunityEvalsRule=UnknownTask", "-v:q").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_all_rules_when_none_is_named()
    {
        using var repo = TestFolder.In(Form.Sdk);
        var lines = repo.Build("-t:CommunityEvalsExplain", "-v:q").Succeeded().Output.Split('\n');
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), lines.Take(RuleTable.All.Count).Select(line => line.Split(' ')[0]));
        Assert.Equal("EVAL041 info    UnknownBenchmark: A result's dataset should be a benchmark that is known", lines.Single(line => line.StartsWith("EVAL041", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("EVAL41", "did you mean 'EVAL041'? There are EVAL001, EVAL002,")]
    [InlineData("UnknownTsk", "did you mean 'UnknownTask'? There are EVAL001, EVAL002,")]
    [InlineData("CS1591", "which is no rule. There are EVAL001, EVAL002,")]
    public void Of_an_unknown_rule_name_the_nearest_and_all(string asked, string expected)
    {
        using var repo = TestFolder.In(Form.Sdk);
        var build = repo.Build("-t:CommunityEvalsExplain", "-p:CommunityEvalsRule=" + asked).Failed();
        Assert.Contains($"error EVAL094: CommunityEvalsRule is '{asked}', which is no rule", build.Output, StringComparison.Ordinal);
        Assert.Contains(expected, build.Output, StringComparison.Ordinal);
    }
}
