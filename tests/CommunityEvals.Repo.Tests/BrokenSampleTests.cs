using CommunityEvals.Rules;

namespace CommunityEvals.Repo.Tests;

public class BrokenSampleTests
{
    private const string Sample = "samples/Broken";
    private const string Expected = "tests/CommunityEvals.Repo.Tests/Broken.expected.txt";

    [Fact]
    public void The_broken_sample_has_the_findings_of_the_checked_list() =>
        GeneratedText.Check(Expected, string.Concat(Check().Lines.Select(line => line + "\n")));

    [Fact]
    public void Every_rule_that_needs_no_task_is_broken_in_the_broken_sample()
    {
        var broken = Check().Documents.SelectMany(document => document.Findings).Select(finding => finding.Rule.Id).ToHashSet();
        Assert.Empty(RuleTable.All.Where(rule => !rule.IsOfTaskHost).Select(rule => rule.Id).Except(broken));
    }

    private static CheckedTree Check() => CheckedTree.OfFolder(Sample);
}
