using CommunityEvals.Core.Tests.Rules;

namespace CommunityEvals.Core.Tests.Formats;

public class WrittenFormTests
{
    private const string Task = "evaluation_framework: inspect-ai\ntasks:\n  - id: t\n    field_spec: {input: q}\n    solvers: [{name: generate}]\n    scorers: [{name: match}]\n";

    [Theory]
    [InlineData("\"2026-01-15T١٠:30\"", "not written as a calendar date")]
    [InlineData("\"٢٠٢٦-٠١-١٥\"", "not written as a calendar date")]
    [InlineData("\"2026-01-15\\n\"", "write \"2026-01-15\"")]
    [InlineData("\"2026-01-15 10:30:00\"", "write \"2026-01-15T10:30:00\"")]
    [InlineData("\"2026-02-30\"", "names a day or time that does not exist")]
    public void A_date_has_ASCII_digits_a_T_and_nothing_behind_it(string date, string complaint)
    {
        var findings = Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  date: {{|EVAL007:{date}|}}\n", ("cais/hle", Marked.Hle));
        Assert.Contains(complaint, Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|EVAL024:pass_at_٣|}")]
    [InlineData("{|EVAL024:\"mean\\n\"|}")]
    [InlineData("pass_at_5")]
    public void A_reducer_has_ASCII_digits_and_nothing_behind_it(string reducer) =>
        Marked.Definition($"{Task}    epoch_reducer: {reducer}\n");

    [Theory]
    [InlineData("https://example.com/board?username=acme")]
    [InlineData("{|warning EVAL011:https://example.com/username/board|}")]
    [InlineData("https://huggingface.co/blog/acme/tree")]
    [InlineData("https://huggingface.co/docs/hub/pull/5")]
    public void A_link_s_parameters_and_pages_without_a_repo_are_not_judged(string url) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source:\n    url: {url}\n", ("cais/hle", Marked.Hle));

    [Theory]
    [InlineData("  task_id: {|EVAL040:'diamod'|}", "  task_id: 'diamond'")]
    [InlineData("  task_id: {|EVAL040:\"diamod\"|} # why", "  task_id: \"diamond\" # why")]
    [InlineData("  task_id: {|EVAL040:diamod|}", "  task_id: diamond")]
    [InlineData("  task_id: diamond\n  {|warning EVAL005:'revison'|}: 0123456789012345678901234567890123456789", "  'revision': 01")]
    public void A_fix_keeps_the_quotes_that_it_finds(string lines, string expected)
    {
        var markup = $"- dataset:\n    id: acme/bench\n  {lines.Replace("\n", "\n  ", StringComparison.Ordinal)}\n  value: 1\n";
        var finding = Assert.Single(Marked.Results(markup, ("acme/bench", Marked.Gpqa)));
        Assert.Contains(expected, finding.Fixes.Count == 0 ? "" : Marked.Fixed(markup, finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|EVAL060:'example.com/a'|}", "'https://example.com/a'")]
    [InlineData("{|EVAL060:example.com/a|}", "url: https://example.com/a")]
    [InlineData("{|EVAL060:example.com/a?b=c|}", "url: \"https://example.com/a?b=c\"")]
    public void A_link_s_quotes_are_kept_too(string url, string expected)
    {
        var markup = $"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source:\n    url: {url}\n";
        Assert.Contains(expected, Marked.Fixed(markup, Assert.Single(Marked.Results(markup, ("cais/hle", Marked.Hle)))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_a_dataset_s_page_is_told_its_id()
    {
        const string Markup = "- dataset:\n    id: {|warning EVAL009:https://huggingface.co/datasets/acme/logic|}\n    task_id: x\n  value: 1\n";
        Assert.Contains("    id: acme/logic\n", Marked.Fixed(Markup, Assert.Single(Marked.Results(Markup))), StringComparison.Ordinal);
    }
}
