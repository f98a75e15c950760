using CommunityEvals.Documents;
using CommunityEvals.Fixing;

namespace CommunityEvals.Core.Tests.Rules;

public class ResultsRulesTests
{
    private static readonly (string, string) Hle = ("cais/hle", Marked.Hle);
    private static readonly (string, string) Gpqa = ("Idavidrein/gpqa", Marked.Gpqa);

    [Fact]
    public void A_file_that_the_Hub_accepts_has_no_finding() => Marked.Results(
        """
        # GPQA and HLE of our model
        - dataset:
            id: Idavidrein/gpqa
            task_id: diamond   # the hard third
            revision: 5503434ddd753f426f4b38109466949a1217c2bb
          value: 76.1
          verifyToken: a.b.c
          date: '2026-03-19'
          source: {url: https://huggingface.co/acme/tiny, name: Card, user: ann, org: acme}
          notes: With tools

        - dataset: { id: cais/hle, task_id: hle }
          value: 0x1F
        """,
        Gpqa,
        Hle);

    [Fact]
    public void An_empty_list_is_a_file_without_results() => Marked.Results("[]\n");

    [Theory]
    [InlineData("- dataset:\n    id: cais/hle\n    task_id: hle\n  value: 1\n  notes: {|EVAL001:\"open|}\n  date: 'x'\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n{|EVAL001:\t|}notes: x\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  notes: score{|EVAL001::|} see paper\n")]
    [InlineData("- dataset:\n    id: cais/hle\n    task_id: hle\n  value: 1\n  source: {|EVAL001:{|}name: Card, url: https://x.org\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: {|EVAL001:@|}x}\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\n  value: 1{|EVAL001:\0|}2\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\n  value: {|EVAL001:*best|}\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\n  value: {|EVAL001:!score 5|}\n")]
    public void What_is_not_YAML_is_reported_where_it_has_to_be_mended(string markup) => Marked.Results(markup, Hle);

    [Fact]
    public void A_malformed_file_says_how_many_results_it_costs()
    {
        var findings = Marked.Results("- dataset: {id: a/b, task_id: c}\n  value: 1\n- dataset: {id: a/b, task_id: d}\n  value: {|EVAL001:@|}2\n");
        Assert.Contains("all its 2 results", findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|EVAL002:|}")]
    [InlineData("{|EVAL002:|}# nothing but a comment\n")]
    [InlineData("{|EVAL002:|}---\n...\n")]
    [InlineData("{|EVAL002:|}dataset:\n  id: cais/hle\nvalue: 3\n")]
    [InlineData("{|EVAL002:|}just text\n")]
    [InlineData("- {|EVAL002:76.1|}\n- 77\n")]
    [InlineData("- {|EVAL002:{entry}|}\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n---\n{|EVAL002:|}- value: 2\n")]
    public void What_is_no_list_of_results_is_refused_as_a_whole(string markup) => Marked.Results(markup, Hle);

    [Fact]
    public void A_missing_key_is_reported_at_the_key_whose_mapping_lacks_it() => Marked.Results(
        """
        - {|EVAL003:dataset|}:
            id: cais/hle
          value: 1
        - {|EVAL003:value|}: 2
        - {|EVAL003:dataset|}: { id: cais/hle, task_id: hle }
          notes: no score here
        - dataset: { id: cais/hle, task_id: hle }
          value: 3
          {|EVAL003:source|}:
            name: Model Card
        """,
        Hle);

    [Fact]
    public void An_empty_required_key_is_missing_and_what_only_follows_from_it_is_not_said() => Marked.Results(
        """
        - {|EVAL003:dataset|}:
          value: 1
        - dataset:
            id: {|EVAL003:""|}
            task_id: {|EVAL003:'  '|}
          {|EVAL003:value|}:
        """,
        Hle);

    [Fact]
    public void A_missing_key_that_is_misspelled_is_one_finding_that_renames_it()
    {
        const string Markup = "- {|EVAL003:dataset|}:\n    id: cais/hle\n    taskid: hle\n  value: 1\n";
        var finding = Assert.Single(Marked.Results(Markup, Hle));
        Assert.Contains("'taskid' should be 'task_id'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("    task_id: hle\n", Marked.Fixed(Markup, finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- {|EVAL003:dataset|}:\r\n    id: cais/hle # the exam\r\n  value: 1\r\n", "- dataset:\r\n    id: cais/hle # the exam\r\n    task_id: hle\r\n  value: 1\r\n")]
    [InlineData("- {|EVAL003:dataset|}: {id: cais/hle}\n  value: 1", "- dataset: {id: cais/hle, task_id: hle}\n  value: 1")]
    [InlineData("- dataset:\n    id: cais/hle\n    {|EVAL003:task_id|}:\n  value: 1", "- dataset:\n    id: cais/hle\n    task_id: hle\n  value: 1")]
    [InlineData("- value: 1\n  {|EVAL003:dataset|}:\n    id: cais/hle", "- value: 1\n  dataset:\n    id: cais/hle\n    task_id: hle")]
    [InlineData("- value: 1\r\n  {|EVAL003:dataset|}:\r\n    id: cais/hle", "- value: 1\r\n  dataset:\r\n    id: cais/hle\r\n    task_id: hle")]
    [InlineData("- {|EVAL003:dataset|}:\r    id: cais/hle\r  value: 1\r", "- dataset:\r    id: cais/hle\r    task_id: hle\r  value: 1\r")]
    public void The_only_task_of_a_benchmark_is_offered_in_the_manner_of_the_file(string markup, string expected)
    {
        var finding = Assert.Single(Marked.Results(markup, Hle));
        Assert.Equal(expected, Marked.Fixed(markup, finding));
    }

    [Fact]
    public void Of_several_tasks_none_is_chosen_but_all_are_named_and_offered()
    {
        const string Markup = "- {|EVAL003:dataset|}: {id: Idavidrein/gpqa}\n  value: 1\n";
        var finding = Assert.Single(Marked.Results(Markup, Gpqa));
        Assert.Contains("'task_id: diamond', or another task of the benchmark: main", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["Add 'task_id: diamond'", "Add 'task_id: main'"], finding.Fixes.Select(fix => fix.Title));
        Assert.DoesNotContain(finding.Fixes, fix => fix.IsSafe);
        Assert.Contains("{id: Idavidrein/gpqa, task_id: main}", Marked.Fixed(Markup, finding, fix: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_that_an_alias_repeats_gets_its_key_once()
    {
        const string Markup = "- {|EVAL003:dataset|}: &d\n    id: cais/hle # here\n  value: 1\n- {|EVAL003:dataset|}: *d\n  value: 2\n  notes: x\n";
        var findings = Marked.Results(Markup, Hle);
        Assert.Contains("    id: cais/hle # here\n    task_id: hle\n  value: 1\n", Marked.Fixed(Markup, findings[1]), StringComparison.Ordinal);
        Assert.Single(FixApplication.SafeEdits(findings));
    }

    [Theory]
    [InlineData("- dataset: &b {id: cais/hle, task_id: hle}\n  value: 1\n- {|EVAL003:dataset|}:\n    id: *i\n  value: 2\n  notes: x\n")]
    [InlineData("- dataset: &b {id: cais/hle, task_id: hle}\n  value: 1\n- {|EVAL003:dataset|}: {id: *i }\n  value: 2\n  notes: x\n")]
    [InlineData("- dataset: {id: cais/hle, task_id: hle, <<: &b {revision: 5503434ddd753f426f4b38109466949a1217c2bb}}\n  value: 1\n- {|EVAL003:dataset|}:\n    <<: *b\n    \"id\": *i\n  value: 2\n  notes: x\n")]
    public void A_key_is_not_added_where_what_is_there_stands_in_another_place(string markup) =>
        Assert.Empty(Assert.Single(Marked.Results(markup.Replace("id: cais/hle", "id: &i cais/hle", StringComparison.Ordinal), Hle)).Fixes);

    [Theory]
    [InlineData("{|EVAL004:\"76.1\"|}", "76.1")]
    [InlineData("{|EVAL004:76.1%|}", "76.1")]
    [InlineData("{|EVAL004:'64 %'|}", "64")]
    [InlineData("{|EVAL004:76,1|}", "76.1")]
    public void A_number_written_as_text_is_told_what_to_write(string value, string number)
    {
        var markup = $"- dataset: {{id: cais/hle, task_id: hle}}\n  value: {value}   # accuracy\n";
        var finding = Assert.Single(Marked.Results(markup, Hle));
        Assert.EndsWith($": write {number}", finding.Message, StringComparison.Ordinal);
        Assert.Equal($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: {number}   # accuracy\n", Marked.Fixed(markup, finding));
    }

    [Theory]
    [InlineData("{|EVAL004:n/a|}")]
    [InlineData("{|EVAL004:~ 71|}")]
    [InlineData("{|EVAL004:85.1 +- 0.3|}")]
    [InlineData("{|EVAL004:1,234|}")]
    [InlineData("{|EVAL004:1_000|}")]
    [InlineData("{|EVAL004:true|}")]
    [InlineData("{|EVAL004:[1]|}")]
    [InlineData("{|EVAL004:{metric_value}|}")]
    public void A_value_that_is_no_number_and_has_no_one_meaning_is_left_to_the_author(string value) =>
        Assert.Empty(Assert.Single(Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: {value}\n", Hle)).Fixes);

    [Fact]
    public void Text_that_reads_as_something_else_is_told_to_be_quoted()
    {
        const string Markup = "- dataset: {id: cais/hle, task_id: hle, revision: {|EVAL004:1234567|}}\n  value: 1\n  date: {|EVAL004:2026|}\n  notes: {|EVAL004:true|}\n";
        var findings = Marked.Results(Markup, Hle);
        Assert.Contains("revision: \"1234567\"}", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
        Assert.Contains("notes: \"true\"\n", Marked.Fixed(Markup, findings[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_is_expected_where_parts_are()
    {
        const string Markup = "- dataset: {|EVAL004:cais/hle|}\n  value: 1\n  source: {|EVAL004:https://x.org/?a=b|} # card\n- dataset: {|EVAL004:[a]|}\n  value: 1\n  source: {|EVAL004:Model card|}\n";
        var findings = Marked.Results(Markup);
        Assert.Contains("  source: { url: \"https://x.org/?a=b\" } # card\n", Marked.Fixed(Markup, findings[1]), StringComparison.Ordinal);
        Assert.Equal([0, 1, 0, 0], findings.Select(finding => finding.Fixes.Count));
    }

    [Fact]
    public void A_key_that_the_Hub_does_not_know_is_a_warning_with_a_near_name()
    {
        const string Markup = "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  {|warning EVAL005:verify_token|}: a.b.c\n  {|warning EVAL005:colour|}: red\n";
        var findings = Marked.Results(Markup, Hle);
        Assert.Contains("did you mean 'verifyToken'?", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("  verifyToken: a.b.c\n", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
        Assert.Empty(findings[1].Fixes);
    }

    [Theory]
    [InlineData("source_url", "https://x.org", "did you mean 'source', with a mapping with 'url'?")]
    [InlineData("dates", "['2026-01-01']", "did you mean 'date', with text?")]
    public void A_key_is_not_renamed_to_one_that_takes_another_kind_of_value(string key, string value, string advice)
    {
        var finding = Assert.Single(Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  {{|warning EVAL005:{key}|}}: {value}\n", Hle));
        Assert.EndsWith(advice, finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Fixes);
    }

    [Fact]
    public void The_form_of_the_API_is_read_in_braces_too() =>
        Marked.Results("- {|warning EVAL005:data|}: {dataset: {id: cais/hle, task_id: {|EVAL040:hl|}}, value: 1}\n", ("cais/hle", Marked.Hle));

    [Fact]
    public void The_form_of_the_API_is_read_but_pointed_out() =>
        Marked.Results("- {|warning EVAL005:data|}:\n    dataset: {id: cais/hle, task_id: hle}\n    value: 1\n  filename: x\n", Hle);

    [Fact]
    public void A_key_that_stands_twice_is_reported_at_the_second_one_and_names_the_first()
    {
        var finding = Assert.Single(Marked.Results("- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  {|EVAL006:value|}: 2\n", Hle));
        Assert.Contains("first on line 2", finding.Message, StringComparison.Ordinal);
        Assert.Equal(42, finding.RelatedSpan!.Value.Start);
    }

    [Theory]
    [InlineData(".nan")]
    [InlineData("-.inf")]
    [InlineData("1e999")]
    public void A_value_that_cannot_be_ranked_is_an_error(string value) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: {{|EVAL012:{value}|}}\n", Hle);

    [Theory]
    [InlineData(".eval_results/hle.yml", "rename it to 'hle.yaml'")]
    [InlineData(".eval_results/cais/hle/result.yaml", "move it to '.eval_results/result.yaml' at the root of the model's repo")]
    [InlineData(".eval_results/.eval_results/hle.yaml", "move it to '.eval_results/hle.yaml' at the root of the model's repo")]
    public void A_file_that_the_Hub_does_not_read_gets_that_one_finding(string path, string advice)
    {
        var file = FileClassifier.Results(path, null, new());
        var finding = Assert.Single(Marked.Check("{|warning EVAL014:|}not: [even yaml", file, new()));
        Assert.EndsWith(advice, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_nobody_is_a_warning() => Marked.Check(
        "{|warning EVAL015:|}- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n",
        FileClassifier.Results(".eval_results/hle.yaml", null, new()),
        new());

    [Fact]
    public void A_task_that_the_definition_lacks_is_an_error_with_the_near_one()
    {
        const string Markup = "- dataset: {id: Idavidrein/gpqa, task_id: {|EVAL040:gpqa_diamond|}}\n  value: 1\n- dataset: {id: Idavidrein/gpqa, task_id: {|EVAL040:Main|}}\n  value: 1\n";
        var findings = Marked.Results(Markup, Gpqa);
        Assert.Equal(
            "'gpqa_diamond' is not a task of Idavidrein/gpqa (says benchmarks/Idavidrein/gpqa/eval.yaml): did you mean 'diamond'?",
            findings[0].Message);
        Assert.EndsWith("did you mean 'main'?", findings[1].Message, StringComparison.Ordinal);
        Assert.Contains("task_id: diamond}", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "did you mean 'task_0'?")]
    [InlineData(501, "write one of")]
    public void Among_more_tasks_than_a_benchmark_has_none_is_guessed(int count, string advice)
    {
        var definition = "evaluation_framework: math-arena\ntasks:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  - id: task_{i}\n"));
        var finding = Assert.Single(Marked.Results("- dataset: {id: acme/large, task_id: {|EVAL040:taks_0|}}\n  value: 1\n", ("acme/large", definition)));
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_more_results_than_a_person_writes_no_task_is_guessed()
    {
        var tasks = Enumerable.Range(0, 499).Select(i => $"other_{i}").Append("hl").Append("hel");
        var markup = string.Concat(tasks.Select(task => $"- dataset: {{id: cais/hle, task_id: {{|EVAL040:{task}|}}}}\n  value: 1\n"));
        var findings = Marked.Results(markup, ("cais/hle", Marked.Hle));
        Assert.Contains("did you mean 'hle'?", findings[499].Message, StringComparison.Ordinal);
        Assert.Contains("its only task is 'hle'", findings[500].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_that_only_the_catalog_lacks_is_a_warning_that_names_its_date()
    {
        var finding = Assert.Single(Marked.Results("- dataset: {id: cais/hle, task_id: {|warning EVAL040:default|}}\n  value: 1\n"));
        Assert.Contains("catalog of 2026-08", finding.Message, StringComparison.Ordinal);
        Assert.Contains("its only task is 'hle'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_incomplete_catalog_entry_refuses_no_task() =>
        Marked.Results("- dataset: {id: MMMU/MMMU_Pro, task_id: mmmu_pro}\n  value: 69.1\n");

    [Fact]
    public void A_definition_that_cannot_be_used_refuses_no_task() =>
        Marked.Results("- dataset: {id: cais/hle, task_id: anything}\n  value: 1\n", ("cais/hle", "evaluation_framework: [\n"));

    [Fact]
    public void A_dataset_that_nobody_knows_is_an_information()
    {
        const string Markup = "- dataset: {id: {|info EVAL041:Cais/HLE|}, task_id: x}\n  value: 1\n- dataset: {id: {|info EVAL041:cais/mmlu|}, task_id: x}\n  value: 1\n";
        var findings = Marked.Results(Markup);
        Assert.EndsWith("did you mean 'cais/hle'?", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("{id: cais/hle,", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
        Assert.Contains("eval.yaml", findings[1].Message, StringComparison.Ordinal);
        Assert.Empty(findings[1].Fixes);
    }

    [Theory]
    [InlineData("huggingface.co/acme/tiny", "write 'https://huggingface.co/acme/tiny'")]
    [InlineData("www.tbench.ai", "write 'https://www.tbench.ai'")]
    [InlineData("//arxiv.org/abs/2501.14249", "write 'https://arxiv.org/abs/2501.14249'")]
    [InlineData("ftp://example.org/x", "begins with 'https://'")]
    [InlineData("results/eval.json", "begins with 'https://'")]
    [InlineData("README.md", "begins with 'https://'")]
    [InlineData("https://", "begins with 'https://'")]
    [InlineData("javascript:alert(1)", "begins with 'https://'")]
    [InlineData("see the paper", "begins with 'https://'")]
    public void A_source_that_is_no_web_link_is_an_error(string url, string advice)
    {
        var finding = Assert.Single(Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source:\n    url: {{|EVAL060:{url}|}}\n", Hle));
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("https://huggingface.co/datasets/evaleval/store/blob/main/flat/<uuid>.json")]
    [InlineData("https://例え.jp/ü?a=b#c")]
    public void A_source_that_is_a_web_link_is_accepted(string url) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  source:\n    url: {url}\n", Hle);

    [Fact]
    public void An_error_says_how_many_results_go_with_it()
    {
        var findings = Marked.Results("- dataset: {id: cais/hle, task_id: hle}\n  value: {|EVAL004:x|}\n- dataset: {id: cais/hle, task_id: hle}\n  value: 2\n", Hle);
        Assert.EndsWith("The Hub drops the whole file for this, with all its 2 results", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_are_merged_in_count() => Marked.Results(
        "- &first\n  dataset: {id: cais/hle, task_id: hle}\n  value: 1\n- <<: *first\n  value: 2\n  notes: With search\n",
        Hle);
}
