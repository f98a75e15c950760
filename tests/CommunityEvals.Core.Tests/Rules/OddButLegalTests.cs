using CommunityEvals.Fixing;

namespace CommunityEvals.Core.Tests.Rules;

/// <summary>What YAML allows and hardly anybody writes is read as it is meant, and mended without breaking it.</summary>
public class OddButLegalTests
{
    private static readonly (string, string) Hle = ("cais/hle", Marked.Hle);

    [Theory]
    [InlineData("- dataset: &d\n    id: &i cais/hle\n    task_id: hle\n  value: 1\n- dataset: *d\n  value: 2\n  notes: *i\n")]
    [InlineData("- &base\n  dataset: {id: cais/hle, task_id: hle}\n  value: 1\n- <<: *base\n  value: 2\n  notes: With tools\n")]
    [InlineData("- dataset:\n    id: >-\n      cais/hle\n    task_id: |-\n      hle\n  value: 1\n  source:\n    url: >\n      https://arxiv.org/abs/2501.00001\n")]
    [InlineData("- ? dataset\n  : {\"id\": \"cais/hle\", 'task_id': \"hle\"}\n  ? \"value\"\n  : 1\n")]
    [InlineData("- !!map\n  dataset: !!map {id: !!str cais/hle, task_id: !!str hle}\n  value: !!float '1'\n  notes: !!str 5\n")]
    [InlineData("[{\"dataset\":{\"id\":\"cais/hle\",\"task_id\":\"hle\"},\"value\":1,}]")]
    [InlineData("%YAML 1.2\n--- # one\n# two\n- # three\n  dataset: # four\n    # five\n    id: cais/hle # six\n    task_id: hle\n  value: 1\n# seven\n... # eight\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\r  value: 1\r  notes: 日本語 \U0001F600\r")]
    [InlineData("\uFEFF- dataset: {id: cais/hle, task_id: hle}\r\n  value: 1")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  source:\n    url: \"https://arxiv.org/\\\n      abs/2501.00001\"\n")]
    [InlineData("- {dataset: {id: &i cais/hle, task_id: &t \"hle\", revision: &r 5503434ddd753f426f4b38109466949a1217c2bb}, value: &v 1 , notes: x}\n")]
    public void Nothing_is_wrong_with_it(string yaml) => Marked.Results(yaml, Hle);

    [Theory]
    [InlineData("- dataset: &d\n    id: cais/hle\n    task_id: {|EVAL040:hlee|}\n  value: 1\n- dataset: *d\n  value: 2\n  notes: x\n")]
    [InlineData("- &base\n  dataset: {id: cais/hle, task_id: hle}\n  value: {|EVAL004:\"1\"|}\n- <<: *base\n  notes: x\n")]
    public void A_fault_that_aliases_repeat_is_one_finding(string markup) => Marked.Results(markup, Hle);

    [Theory]
    [InlineData("  date: &d {|warning EVAL008:2026-01-01|}\n- dataset: {id: cais/hle, task_id: hle}\n  value: 2\n  notes: x\n  date: *d\n", "date: &d \"2026-01-01\"\n")]
    [InlineData("  notes: &n {|info EVAL049:with tools|}\n- dataset: {id: cais/hle, task_id: hle}\n  value: 2\n  date: '2026-01-01'\n  source: {url: 'https://arxiv.org', name: *n}\n", "notes: &n With tools\n")]
    public void A_fix_keeps_the_name_that_other_places_use(string markup, string expected)
    {
        var yaml = "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n" + markup;
        Assert.Contains(expected, Marked.Fixed(yaml, Assert.Single(Marked.Results(yaml, Hle))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  notes: &n {|info EVAL049:no tools|}\n", "*n")]
    [InlineData("  {|warning EVAL016:verifyToken|}: &n\n", "*n")]
    public void A_value_that_other_places_use_is_not_removed(string line, string use)
    {
        var yaml = $"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n{line}- dataset: {{id: cais/hle, task_id: hle}}\n  value: 2\n  notes: x\n  source: {{url: 'https://arxiv.org', extra: {use}}}\n";
        Assert.Empty(FixApplication.SafeEdits(Marked.Results(yaml.Replace("extra", "{|warning EVAL005:extra|}", StringComparison.Ordinal), Hle)));
    }

    [Theory]
    [InlineData("ftp://huggingface.co/other/model")]
    [InlineData("ssh://git@hf.co/other/model")]
    public void A_link_of_another_scheme_is_one_finding(string url) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source: {{url: {{|EVAL060:'{url}'|}}}}\n", Hle);

    [Theory]
    [InlineData("https://huggingface.co/changelog/leaderboards")]
    [InlineData("https://huggingface.co/inference/models")]
    [InlineData("https://huggingface.co/docs/hub")]
    [InlineData("https://huggingface.co/blog/acme")]
    public void A_page_of_the_Hub_itself_is_no_other_model_s_card(string url) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source: {{url: '{url}'}}\n", Hle);
}
