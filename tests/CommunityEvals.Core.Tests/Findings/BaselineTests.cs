using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Core.Tests.Findings;

public class BaselineTests
{
    private const string Wrong = "- dataset:\n    id: Idavidrein/gpqa\n    task_id: gpqa_diamond\n  value: 41.9\n";

    [Fact]
    public void A_known_finding_does_not_count_and_a_new_one_does()
    {
        var baseline = BaselineOf(Wrong);
        Assert.Equal(["EVAL064"], Ids(Judge(Wrong, baseline)));
        Assert.Equal(["EVAL004"], Ids(Judge(Wrong.Replace("41.9", "41.9%", StringComparison.Ordinal), baseline)).Except(["EVAL064"]));
    }

    [Fact]
    public void It_stays_known_when_the_file_grows_above_it() =>
        Assert.Equal(["EVAL064"], Ids(Judge("# Measured in house.\n\n" + Wrong, BaselineOf(Wrong))));

    [Fact]
    public void It_is_new_when_something_else_stands_there() =>
        Assert.Contains("EVAL040", Ids(Judge(Wrong.Replace("gpqa_diamond", "gpqa_main", StringComparison.Ordinal), BaselineOf(Wrong))));

    [Fact]
    public void Of_two_alike_of_which_one_is_known_the_second_is_new()
    {
        var finding = Assert.Single(Judge(Wrong + Wrong.Replace("41.9", "42", StringComparison.Ordinal), BaselineOf(Wrong)).Findings, finding => finding.Rule.Id == "EVAL040");
        Assert.True(finding.Span.Start > Wrong.Length);
    }

    [Fact]
    public void What_makes_a_file_unreadable_keeps_it_out_although_it_is_known()
    {
        const string Broken = "- dataset:\n    id: cais/hle\n  value: 1\n";
        var judged = Judge(Broken, BaselineOf(Broken));
        Assert.DoesNotContain("EVAL003", Ids(judged));
        Assert.True(judged.IsExcluded);
    }

    [Fact]
    public void Its_text_is_sorted_and_survives_windows_line_ends_and_comments()
    {
        var document = Document(Wrong);
        var findings = Judge(Wrong, Baseline.Empty).Findings.Select(finding => (document.File.Path, document.Text, finding)).ToList();
        var text = Baseline.Write(findings);
        Assert.Equal(text, Baseline.Write(Enumerable.Reverse(findings)));
        Assert.Contains("EVAL040 .eval_results/x.yaml: gpqa_diamond\n", text, StringComparison.Ordinal);
        Assert.Empty(Judge(Wrong, Baseline.Parse("# ours\n\n" + text.Replace("\n", "\r\n", StringComparison.Ordinal))).Findings);
    }

    private static Baseline BaselineOf(string text) => Baseline.Parse(Baseline.Write(
        Judge(text, Baseline.Empty).Findings
            .Where(finding => finding.Severity >= Severity.Warning)
            .Select(finding => (Document(text).File.Path, Document(text).Text, finding))));

    private static CheckedDocument Judge(string text, Baseline baseline) =>
        new EvalProject(new(), []).Judge(Document(text), new() { Baseline = baseline });

    private static EvalDocument Document(string text) => EvalDocument.Read(FileClassifier.Results(".eval_results/x.yaml", "acme/tiny", new()), new(text));

    private static IEnumerable<string> Ids(CheckedDocument document) => document.Findings.Select(finding => finding.Rule.Id);
}
