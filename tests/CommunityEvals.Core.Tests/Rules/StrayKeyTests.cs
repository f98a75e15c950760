using CommunityEvals.Fixing;

namespace CommunityEvals.Core.Tests.Rules;

/// <summary>A key that stands beside the one that it belongs below is one fault, mended by indentation.</summary>
public class StrayKeyTests
{
    private static readonly (string, string) Hle = ("cais/hle", Marked.Hle);

    [Theory]
    [InlineData(
        "- {|EVAL003:dataset|}:\n  id: cais/hle\n  task_id: hle # the exam\n  value: 1\n",
        "'[0].dataset' is empty: indent 'id' and 'task_id', which stand beside it, so that they are below 'dataset:'",
        "- dataset:\n    id: cais/hle\n    task_id: hle # the exam\n  value: 1\n")]
    [InlineData(
        "- {|EVAL003:dataset|}: # which\r\n      id: cais/hle\r\n\r\n  # and this\r\n  task_id: hle\r\n  value: 1\r\n",
        "'[0].dataset.task_id' is missing: indent 'task_id', which stands beside 'dataset', so that it is below 'dataset:'",
        "- dataset: # which\r\n      id: cais/hle\r\n\r\n  # and this\r\n      task_id: hle\r\n  value: 1\r\n")]
    [InlineData(
        "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  {|warning EVAL016:source|}:\n  url: https://arxiv.org/abs/2501.14249\n  name: >-\n    The\n\n    paper\n  notes: x\n",
        "'[0].source' has no value: indent 'url' and 'name', which stand beside it, so that they are below 'source:'",
        "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  source:\n    url: https://arxiv.org/abs/2501.14249\n    name: >-\n      The\n\n      paper\n  notes: x\n")]
    public void What_follows_its_key_at_once_is_indented(string markup, string message, string expected)
    {
        var finding = Assert.Single(Marked.Results(markup, Hle));
        Assert.Equal(message, finding.Message);
        Assert.Equal(expected, Marked.Fixed(markup, finding));
        Marked.Results(expected, Hle);
    }

    [Theory]
    [InlineData("- {|EVAL003:dataset|}:\n  value: 1\n  id: cais/hle\n  task_id: hle\n", "indent 'id' and 'task_id', which stand beside it, so that they are below 'dataset:'")]
    [InlineData("- {|EVAL003:dataset|}: {id: cais/hle}\n  task_id: hle\n  value: 1\n", "move 'task_id', which stands beside 'dataset', into it")]
    [InlineData("- {{|EVAL003:dataset|}: , id: cais/hle, task_id: hle, value: 1}\n", "move 'id' and 'task_id', which stand beside it, into it")]
    [InlineData("- {|EVAL003:id|}: cais/hle\n  task_id: hle\n  value: 1\n", "write 'dataset:' above 'id' and 'task_id', and indent them below it")]
    [InlineData("- dataset: {|EVAL004:cais/hle|}\n  task_id: hle\n  value: 1\n", "is text (cais/hle) where a mapping with 'id' and 'task_id' is expected")]
    public void What_stands_elsewhere_is_left_to_the_author(string markup, string advice)
    {
        var finding = Assert.Single(Marked.Results(markup, Hle));
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Fixes);
    }

    [Fact]
    public void A_field_left_in_a_task_is_a_part_of_an_empty_field_spec() => Marked.Definition(
        "evaluation_framework: inspect-ai\ntasks:\n  - id: a\n    {|EVAL003:field_spec|}:\n    input: q\n    target: a\n    solvers: [{name: generate}]\n    scorers: [{name: match}]\n");

    [Fact]
    public void A_key_that_its_own_place_could_have_is_told_where_it_belongs()
    {
        var findings = Marked.Results("- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  {|warning EVAL005:revision|}: main\n  {|warning EVAL005:url|}: https://x.org\n  {|warning EVAL005:id|}: cais/hle\n", Hle);
        Assert.Equal("'[0].revision' is not a key of the format: it belongs in 'dataset', move it there", findings[0].Message);
        Assert.Equal("'[0].url' is not a key of the format: it belongs in 'source', move it there", findings[1].Message);
        Assert.Contains("the keys here are", findings[2].Message, StringComparison.Ordinal);

        var refused = Assert.Single(Marked.Definition("evaluation_framework: inspect-ai\ntasks:\n  - id: a\n    field_spec: {}\n    {|EVAL025:target|}: a\n    solvers: [{name: generate}]\n    scorers: [{name: match}]\n"));
        Assert.Equal("'tasks[0].target' is a key that Inspect refuses: it belongs in 'field_spec', move it there", refused.Message);
    }

    [Fact]
    public void What_is_merged_in_or_repeated_is_not_indented()
    {
        const string Markup = "- &b\n  dataset: &d {id: cais/hle, task_id: hle}\n  value: 1\n- {|EVAL003:dataset|}:\n  task_id: x\n  value: 2\n  <<: {id: cais/hle}\n";
        Assert.Empty(FixApplication.SafeEdits(Marked.Results(Markup, Hle)));
    }
}
