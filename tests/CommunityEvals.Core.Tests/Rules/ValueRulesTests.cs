using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Fixing;
using CommunityEvals.Findings;

namespace CommunityEvals.Core.Tests.Rules;

public class ValueRulesTests
{
    private static readonly (string, string) Hle = ("cais/hle", Marked.Hle);

    [Theory]
    [InlineData("'2026-03-19'")]
    [InlineData("\"2024-02-29\"")]
    [InlineData("'2026-03-19T10:30:00Z'")]
    [InlineData("'2026-03-19T10:30:00.123456Z'")]
    [InlineData("'2026-03-19T10:30:00+02:00'")]
    [InlineData("'2026-03-19T10:30-0530'")]
    [InlineData("'2026-03-19T10:30'")]
    [InlineData("2026-03-19T10:30Z")]
    [InlineData("{|EVAL007:'2025-13-02'|}")]
    [InlineData("{|EVAL007:'2025-02-29'|}")]
    [InlineData("{|EVAL007:'2026-03-19T25:00:00Z'|}")]
    [InlineData("{|EVAL007:'2026-03-19T10:60:00Z'|}")]
    [InlineData("{|EVAL007:'2026-03-19T10:30:00+24:00'|}")]
    [InlineData("{|EVAL007:'2026-03-19T'|}")]
    [InlineData("{|EVAL007:'2026-03-19T24:00:00Z'|}")]
    [InlineData("{|EVAL007:'2016-12-31T23:59:60Z'|}")]
    [InlineData("{|EVAL007:'2026-03'|}")]
    [InlineData("{|EVAL007:'2026-078'|}")]
    [InlineData("{|EVAL007:'2026-03-19Z'|}")]
    [InlineData("{|EVAL007:'0000-01-01'|}")]
    [InlineData("{|EVAL007:'2026-W12'|}")]
    [InlineData("{|EVAL007:15/01/2025|}")]
    [InlineData("{|EVAL007:January 2026|}")]
    [InlineData("{|EVAL007:yesterday|}")]
    [InlineData("{|EVAL007:\"{date}\"|}")]
    [InlineData("{|EVAL007:'٢٠٢٦-٠١-٠١'|}")]
    [InlineData("{|EVAL007:'2026-03-19T١٠:٣٠:00+٠٢:00'|}")]
    [InlineData("{|EVAL007:\"2026-03-19\\n\"|}")]
    [InlineData("{|EVAL007:''|}")]
    [InlineData("{|EVAL007:'  '|}")]
    [InlineData("{|warning EVAL008:2026-03-19|}")]
    [InlineData("{|warning EVAL008:2026-03-19T10:30:00Z|}")]
    public void A_date_is_an_ISO_8601_date_or_datetime_in_quotes(string date) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  date: {date}\n", Hle);

    [Theory]
    [InlineData("{|EVAL007:2025-1-5|}", "\"2025-01-05\"")]
    [InlineData("{|EVAL007:\"20250115\"|}", "\"2025-01-15\"")]
    [InlineData("{|EVAL007:'2025/01/15'|}", "'2025-01-15'")]
    [InlineData("{|EVAL007:'2025-01-15 10:30'|}", "'2025-01-15T10:30'")]
    [InlineData("{|EVAL007:' 2025-01-15'|}", "'2025-01-15'")]
    [InlineData("{|EVAL007:2025-01-15t10:30:00,5z|}", "\"2025-01-15T10:30:00.5Z\"")]
    [InlineData("{|EVAL007:20250115T103000Z|}", "\"2025-01-15T10:30:00Z\"")]
    [InlineData("{|warning EVAL008:2026-03-19|}", "\"2026-03-19\"")]
    public void A_date_whose_meaning_is_clear_is_rewritten(string date, string expected)
    {
        var markup = $"- dataset: {{id: cais/hle, task_id: hle}}\r\n  value: 1\r\n  date: {date} # of the run\r\n";
        Assert.Contains($"  date: {expected} # of the run\r\n", Marked.Fixed(markup, Assert.Single(Marked.Results(markup, Hle))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|EVAL007:2026-W12-4|}", "is not written as a calendar date or datetime of ISO 8601 (2026-W12-4): write it as \"2026-01-15\" or \"2026-01-15T10:30:00Z\"")]
    [InlineData("{|EVAL007:'2026-03-19T24:00:00Z'|}", "names a day or time that does not exist (2026-03-19T24:00:00Z): write the day of the run, and hours to 23, minutes and seconds to 59")]
    [InlineData("{|EVAL007:'2026-02-30'|}", "names a day or time that does not exist (2026-02-30): write the day of the run")]
    [InlineData("{|EVAL004:2026|}", "is a number (2026) where text is expected: write the date as \"2026-01-15\"")]
    [InlineData("{|EVAL004:1762214400|}", "is a number (1762214400) where text is expected: write the date as \"2026-01-15\"")]
    public void A_date_is_told_what_is_wrong_with_it(string date, string message)
    {
        var finding = Assert.Single(Marked.Results($"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  date: {date}\n", Hle));
        Assert.Equal("'[0].date' " + message, finding.Message);
    }

    [Fact]
    public void A_date_is_in_the_future_when_it_is_more_than_a_day_ahead_of_the_host()
    {
        var file = FileClassifier.Results("models/a/b/.eval_results/x.yaml", null, new());
        const string Markup = "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  date: '2026-11-24'\n- dataset: {id: cais/hle, task_id: hle}\n  value: 2\n  notes: x\n  date: {|warning EVAL017:'2026-11-25T01:00:00Z'|}\n";
        Marked.Check(Markup, file, new() { Today = new(2026, 11, 23) });
        Marked.Check(Markup.Replace("{|warning EVAL017:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), file, new());
    }

    [Theory]
    [InlineData("{|warning EVAL009:just-a-name|}")]
    [InlineData("{|warning EVAL009:a/b/c|}")]
    [InlineData("{|warning EVAL009:/b|}")]
    [InlineData("{|warning EVAL009:a/b--c|}")]
    [InlineData("{|warning EVAL009:a/b..c|}")]
    [InlineData("{|warning EVAL009:a/-b|}")]
    [InlineData("{|warning EVAL009:a/b.|}")]
    [InlineData("{|warning EVAL009:a/b.git|}")]
    [InlineData("{|warning EVAL009:a/b c|}")]
    [InlineData("{|warning EVAL009:ä/b|}")]
    [InlineData("{|warning EVAL009:a/0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456|}")]
    [InlineData("{|info EVAL041:a/b|}")]
    [InlineData("{|info EVAL041:a_1/B-2.3_|}")]
    public void A_dataset_s_id_follows_the_Hub_s_rules_for_names(string id) =>
        Marked.Results($"- dataset:\n    id: {id}\n    task_id: x\n  value: 1\n");

    [Fact]
    public void An_old_id_is_told_its_new_one()
    {
        const string Markup = "- dataset: {id: {|warning EVAL009:hellaswag|}, task_id: x}\n  value: 1\n";
        Assert.Contains("{id: Rowan/hellaswag,", Marked.Fixed(Markup, Assert.Single(Marked.Results(Markup))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("datasets/openai/gsm8k", "openai/gsm8k", true)]
    [InlineData("hf.co/datasets/openai/gsm8k", "openai/gsm8k", true)]
    [InlineData("https://huggingface.co/datasets/openai/gsm8k/viewer/main/test", "openai/gsm8k", true)]
    [InlineData("openai/gsm8k/", "openai/gsm8k", true)]
    [InlineData("openai/gsm8k.git", "openai/gsm8k", true)]
    [InlineData("\"openai/gsm8k \"", "\"openai/gsm8k\"", true)]
    [InlineData("GSM8K", "openai/gsm8k", false)]
    [InlineData("MMLU", "cais/mmlu", false)]
    [InlineData("hle", "cais/hle", false)]
    [InlineData("TIGER-Lab/MMLU Pro", "TIGER-Lab/MMLU-Pro", false)]
    public void An_id_whose_meaning_is_clear_is_rewritten_and_one_that_is_near_another_is_offered_it(string id, string expected, bool isSafe)
    {
        var markup = $"- dataset:\n    id: {{|warning EVAL009:{id}|}}\n    task_id: x\n  value: 1\n";
        var finding = Assert.Single(Marked.Results(markup));
        Assert.Contains($"    id: {expected}\n", Marked.Fixed(markup, finding), StringComparison.Ordinal);
        Assert.Equal(isSafe, Assert.Single(finding.Fixes).IsSafe);
        Assert.EndsWith(isSafe ? $"write '{expected.Trim('"')}'" : $"did you mean '{expected}'?", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("squad")]
    [InlineData("a/b/c")]
    [InlineData("https://huggingface.co/spaces/a/b")]
    [InlineData("https://example.org/datasets/a/b")]
    public void An_id_that_may_mean_anything_is_left_to_the_author(string id) =>
        Assert.Empty(Assert.Single(Marked.Results($"- dataset:\n    id: {{|warning EVAL009:{id}|}}\n    task_id: x\n  value: 1\n")).Fixes);

    [Theory]
    [InlineData("5503434ddd753f426f4b38109466949a1217c2bb")]
    [InlineData("{|info EVAL010:5503434d|}")]
    [InlineData("{|warning EVAL010:main|}")]
    [InlineData("{|warning EVAL010:abc|}")]
    [InlineData("{|warning EVAL010:x503434ddd753f426f4b38109466949a1217c2bb|}")]
    [InlineData("{|warning EVAL011:<hash>|}")]
    public void A_revision_is_a_whole_git_SHA(string revision) =>
        Marked.Results($"- dataset: {{id: cais/hle, task_id: hle, revision: {revision}}}\n  value: 1\n", Hle);

    [Fact]
    public void Template_text_is_named_once_by_the_gravest_rule_that_it_breaks() => Marked.Results(
        """
        - dataset: { id: {|warning EVAL011:your-org/bench|}, task_id: {|warning EVAL011:"{task_id}"|} }
          value: 1
          verifyToken: {|warning EVAL011:<token>|}
          source:
            url: {|warning EVAL011:https://huggingface.co/acme/REPO_NAME/tree/main/x|}
            name: {|warning EVAL011:"{{ NAME }}"|}
            user: {|warning EVAL011:username|}
            org: my-org-2
          notes: 'f1 > 3 {of 4}'
        - dataset: { id: cais/hle, task_id: {|EVAL040:<task>|} }
          value: 1
          source: { url: {|EVAL060:"{source_url}"|} }
        - dataset: { id: cais/hle, task_id: hle }
          value: 1
          source: { url: {|warning EVAL011:https://huggingface.co/org/model|} }
        - dataset: { id: {|warning EVAL011:"{owner}/{name}"|}, task_id: x }
          value: 1
          source: { url: {|warning EVAL011:https://huggingface.co/acme/<model>/blob/main/README.md|} }
        """,
        Hle);

    [Fact]
    public void An_optional_key_without_value_is_a_warning_and_its_line_goes()
    {
        const string Markup = "- dataset:\n    id: cais/hle\n    {|warning EVAL016:revision|}:   # commit\n    task_id: hle\n  value: 1\n  {|warning EVAL016:notes|}:\n  {|warning EVAL016:verifyToken|}: ~\n";
        var findings = Marked.Results(Markup, Hle);
        Assert.Contains("    # revision:   # commit\n", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
        Assert.Contains("  value: 1\n  verifyToken", Marked.Fixed(Markup, findings[1]), StringComparison.Ordinal);
        Assert.EndsWith("  notes:\n", Marked.Fixed(Markup, findings[2]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input: ~")]
    [InlineData("input:\n      target:")]
    public void A_key_without_value_is_not_removed_where_nothing_would_be_left(string keys) => Assert.Empty(FixApplication.SafeEdits(Marked.Definition(
        $"name: x\ndescription: y\nevaluation_framework: inspect-ai\ntasks:\n  - id: a\n    field_spec:\n      {keys.Replace("input", "{|warning EVAL016:input|}", StringComparison.Ordinal).Replace("target", "{|warning EVAL016:target|}", StringComparison.Ordinal)}\n    solvers: [{{name: generate}}]\n    scorers: [{{name: match}}]\n")));

    [Fact]
    public void The_same_result_twice_is_a_duplicate_and_another_value_a_conflict() => Marked.Results(
        """
        - dataset: {id: cais/hle, task_id: hle}
          value: 20.9
        - dataset: {id: cais/hle, task_id: hle}
          value: {|warning EVAL043:20.90|}
          notes: no tools
        - dataset: {id: cais/hle, task_id: hle}
          value: 40
          notes: With tools
        - dataset: {id: cais/hle, task_id: hle}
          value: {|warning EVAL044:41|}
          notes: with-tools.
        """,
        Hle);

    [Fact]
    public void Files_of_one_model_are_held_against_each_other()
    {
        var first = Read("models/a/b/.eval_results/a.yaml", "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n");
        var second = Read("models/a/b/.eval_results/b.yaml", "- dataset: {id: cais/hle, task_id: hle}\n  value: 2\n");
        var other = Read("models/a/c/.eval_results/b.yaml", "- dataset: {id: cais/hle, task_id: hle}\n  value: 3\n");
        var project = new EvalProject(new(), [], () => [second, other, first]);
        Assert.DoesNotContain(project.Check(first).Concat(project.Check(other)), finding => finding.Severity >= Severity.Warning);
        var conflict = Assert.Single(project.Check(second), finding => finding.Severity >= Severity.Warning);
        Assert.Equal("EVAL044", conflict.Rule.Id);
        Assert.Contains("1 for the same (cais/hle, hle) at models/a/b/.eval_results/a.yaml, line 2", conflict.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Idavidrein/gpqa", "diamond", "{|warning EVAL045:0.412|}")]
    [InlineData("Idavidrein/gpqa", "diamond", "1")]
    [InlineData("Idavidrein/gpqa", "diamond", "0")]
    [InlineData("Idavidrein/gpqa", "diamond", "0.0")]
    [InlineData("Idavidrein/gpqa", "diamond", "100")]
    [InlineData("Idavidrein/gpqa", "diamond", "{|warning EVAL046:100.01|}")]
    [InlineData("Idavidrein/gpqa", "diamond", "{|warning EVAL046:-3|}")]
    [InlineData("thamilvendhan/signalbench", "src", "0.6667")]
    [InlineData("thamilvendhan/signalbench", "src", "{|warning EVAL045:66.67|}")]
    [InlineData("thamilvendhan/signalbench", "src", "{|warning EVAL046:666|}")]
    [InlineData("acme/own", "anything", "516")]
    [InlineData("acme/own", "anything", "-0.5")]
    public void The_known_unit_decides_what_a_value_can_be(string dataset, string task, string value) =>
        Marked.Results($"- dataset: {{id: {dataset}, task_id: {task}}}\n  value: {value}\n");

    [Fact]
    public void A_declared_metric_wins_over_the_catalog()
    {
        var file = FileClassifier.Results("models/a/b/.eval_results/x.yaml", null, new());
        var options = new EvalOptions
        {
            Metrics =
            [
                new("Idavidrein/gpqa", "diamond") { Unit = ScoreUnit.Fraction },
                new("acme/own", "seconds") { LowerIsBetter = true, Minimum = "1", Maximum = "3600" },
            ],
        };
        Marked.Check("- dataset: {id: Idavidrein/gpqa, task_id: diamond}\n  value: 0.412\n", file, options);
        Marked.Check("- dataset: {id: acme/own, task_id: seconds}\n  value: {|warning EVAL046:0.5|}\n", file, options);
    }

    [Theory]
    [InlineData("0.55", new[] { "20.9", "55", "60", "70", "84" }, "a fraction among percentages")]
    [InlineData("0.05", new[] { "20.9", "55", "60", "70", "84" }, null)]
    [InlineData("0.55", new[] { "20.9", "55", "60", "70" }, null)]
    [InlineData("0.55", new[] { "0.3", "55", "60", "70", "84" }, null)]
    [InlineData("55", new[] { "0.2", "0.5", "0.6", "0.7", "1.0" }, "a percentage among fractions")]
    [InlineData("1.2", new[] { "0.2", "0.5", "0.6", "0.7", "1.0" }, null)]
    [InlineData("0", new[] { "20.9", "55", "60", "70", "84" }, null)]
    public void Without_a_known_unit_five_other_models_decide(string value, string[] others, string? complaint)
    {
        var document = Read("models/a/mine/.eval_results/x.yaml", $"- dataset: {{id: acme/own, task_id: t}}\n  value: {value}\n");
        var documents = others
            .Select((other, i) => Read($"models/a/m{i}/.eval_results/x.yaml", $"- dataset: {{id: acme/own, task_id: t}}\n  value: {other}\n"))
            .Append(document);
        var finding = new EvalProject(new(), [], () => documents).Check(document).SingleOrDefault(finding => finding.Rule.Id == "EVAL045");
        Assert.Equal(complaint is not null, finding is not null);
        Assert.Contains(complaint ?? "", finding?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_named_after_an_error_needs_its_direction_declared()
    {
        const string Markup = "- dataset: {id: acme/own, task_id: {|warning EVAL048:eer_percent|}}\n  value: 1\n- dataset: {id: acme/own, task_id: answer}\n  value: 1\n- dataset: {id: acme/own, task_id: lossless}\n  value: 1\n";
        Marked.Results(Markup);
        Marked.Definition("evaluation_framework: mteb\ntasks:\n  - id: {|warning EVAL048:en-WER|}\n  - id: tower\n");
        Marked.Results("- dataset: {id: acme/own, task_id: wer}\n  value: 1\n", ("acme/own", "evaluation_framework: mteb\ntasks: [{id: wer}]\n"));
        Marked.Check(
            "- dataset: {id: acme/own, task_id: eer_percent}\n  value: 1\n",
            FileClassifier.Results("models/a/b/.eval_results/x.yaml", null, new()),
            new() { Metrics = [new("acme/own", "eer_percent") { LowerIsBetter = false }] });
    }

    [Theory]
    [InlineData("{|info EVAL049:no tools|}", "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n")]
    [InlineData("{|info EVAL049:'with tools.'|}", "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  notes: 'With tools'\n")]
    [InlineData("{|info EVAL049:with-tools|}", "- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n  notes: With tools\n")]
    public void Notes_that_depart_from_the_convention_are_rewritten(string notes, string expected)
    {
        var markup = $"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  notes: {notes}\n";
        Assert.Equal(expected, Marked.Fixed(markup, Assert.Single(Marked.Results(markup, Hle))));
    }

    [Theory]
    [InlineData("With tools")]
    [InlineData("With search")]
    [InlineData("family=time; n=12")]
    public void Other_notes_are_the_author_s_own(string notes) =>
        Assert.DoesNotContain(
            new EvalProject(new(), []).Check(Read("models/a/b/.eval_results/x.yaml", $"- dataset: {{id: cais/hle, task_id: hle}}\n  value: 1\n  notes: {notes}\n")),
            finding => finding.Rule.Id == "EVAL049");

    private static ResultsDocument Read(string path, string text) =>
        (ResultsDocument)EvalDocument.Read(FileClassifier.Results(path, null, new()), new(text));
}
