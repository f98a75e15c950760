using CommunityEvals.Core.Tests.Snapshots;
using CommunityEvals.Findings;

namespace CommunityEvals.Core.Tests.Rules;

public class RejectedByHubTests
{
    private const string Report = @"✖ Invalid input: expected string, received undefined\n  → at [0].dataset.task_id";

    [Fact]
    public void The_refusal_is_told_at_the_hub_s_words_in_ours_and_in_its_own()
    {
        var json = Answer(Report, """, "pullRequest": 332""");
        var finding = Assert.Single(SavedAnswer.Read(json).Rejections);
        Assert.Equal(('"' + Report + '"', "EVAL080", Severity.Warning), (json.Substring(finding.Span.Start, finding.Span.Length), finding.Rule.Id, finding.Severity));
        Assert.Equal(
            "the Hub refuses '.eval_results/x.yaml' of o/m in pull request 332, with all results in it: "
            + "'[0].dataset.task_id' is missing: write 'task_id:' with text (EVAL003); "
            + "in its own words: ✖ Invalid input: expected string, received undefined → at [0].dataset.task_id",
            finding.Message);
    }

    [Theory]
    [InlineData(@"✖ Invalid input: expected number, received string\n  → at [2].value", "'[2].value' is text where a number is expected (EVAL004); ")]
    [InlineData(@"✖ Invalid input: expected string, received Date\n  → at [0].date", "'[0].date' is a date without quotes where text is expected (EVAL004); ")]
    [InlineData(@"✖ Invalid input: expected object, received undefined\n  → at [0].dataset", "'[0].dataset' is missing: write 'dataset:' with a mapping with 'id' and 'task_id' (EVAL003); ")]
    [InlineData(@"✖ Invalid input: expected array, received object", "the file is a mapping where a list of results is expected: begin each result with '- dataset:' (EVAL002); ")]
    [InlineData(@"✖ Invalid input: expected number, received undefined\n  → at [0].value\n✖ Invalid input: expected string, received undefined\n  → at [1].dataset.id", "'[0].value' is missing: write 'value:' with a number (EVAL003); '[1].dataset.id' is missing: write 'id:' with text (EVAL003); ")]
    public void Each_fault_that_one_of_our_rules_knows_is_told_in_its_words(string report, string expected) =>
        Assert.Contains($" of o/m, with all results in it: {expected}in its own words: ✖ ", Assert.Single(SavedAnswer.Read(Answer(report)).Rejections).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "")]
    [InlineData("no YAML", "no YAML")]
    [InlineData(@"✖ Invalid input\n  → at [0].value", "✖ Invalid input → at [0].value")]
    [InlineData(@"✖ Invalid input: expected string, received undefined\n  → at [0].dataset.other", "✖ Invalid input: expected string, received undefined → at [0].dataset.other")]
    [InlineData(@"✖ Invalid input: expected string, received Symbol\n  → at [0].notes", "✖ Invalid input: expected string, received Symbol → at [0].notes")]
    [InlineData(@"a\u202Eb\u0007", "aU+202EbU+0007")]
    public void What_none_knows_is_told_in_the_hub_s_words_alone(string report, string expected) => Assert.Equal(
        "the Hub refuses '.eval_results/x.yaml' of o/m, with all results in it: in its own words: " + expected,
        Assert.Single(SavedAnswer.Read(Answer(report)).Rejections).Message);

    [Fact]
    public void A_report_without_end_is_cut() =>
        Assert.InRange(Assert.Single(SavedAnswer.Read(Answer(new string('✖', 100_000))).Rejections).Message.Length, 400, 600);

    private static string Answer(string report, string rest = "") => SavedAnswer.Model($$"""{ "filename": ".eval_results/x.yaml", "error": "{{report}}"{{rest}} }""");
}
