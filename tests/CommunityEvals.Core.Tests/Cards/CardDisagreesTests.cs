using CommunityEvals.Core.Tests.Leaderboards;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using static CommunityEvals.Core.Tests.Leaderboards.TreeOfModels;

namespace CommunityEvals.Core.Tests.Cards;

public class CardDisagreesTests
{
    private const string Diamond = "Idavidrein/gpqa#diamond";
    private const string OfDiamond = "{type: Idavidrein/gpqa, config: gpqa_diamond}";

    [Fact]
    public void Another_value_is_found_at_its_place_and_both_are_a_conflict()
    {
        var tree = new TreeOfModels(new(), Result("o/m", "41.2", Diamond), ("models/o/m/README.md", Card(OfDiamond, "{type: accuracy, value: 43.9}")));
        Assert.Equal(
            ["models/o/m/README.md(7,31): Warning EVAL082: this value is 43.9, but the model's result for the same (Idavidrein/gpqa, diamond) is 41.2 at models/o/m/.eval_results/x.yaml, line 2: correct the wrong one, or name the setup in its 'notes'"],
            tree.CardFindings());
        Assert.Equal(
            [new ClaimedValue(Number("41.2"), ResultOrigin.File, "models/o/m/.eval_results/x.yaml", 2), new(Number("43.9"), ResultOrigin.ModelCard, "models/o/m/README.md", 7)],
            Assert.Single(tree.Leaderboard.Conflicts).Values);
        Assert.Equal("41.2", Assert.Single(tree.Leaderboard.Entries).Value.Json);
    }

    [Theory]
    [InlineData("{type: cais/hle}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, config: default, split: test}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, config: hle}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, args: default}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, name: Humanity's Last Exam (HLE), args: {}}", "cais/hle#hle")]
    [InlineData("{type: Idavidrein/gpqa, config: diamond, split: train}", Diamond)]
    [InlineData("{type: gsm8k, config: main}", "openai/gsm8k#gsm8k")]
    [InlineData("{type: gsm8k}", "gsm8k#gsm8k")]
    [InlineData("{type: openai/gsm8k}", "gsm8k#gsm8k")]
    [InlineData("{type: acme/logic, config: puzzles}", "acme/logic#puzzles")]
    [InlineData("{type: SWE-bench/SWE-bench_Verified, config: 'swe_bench_%_resolved'}", "SWE-bench/SWE-bench_Verified#swe_bench_%_resolved")]
    public void A_score_counts_where_its_task_is_certain(string dataset, string task) => Assert.NotEmpty(Findings(dataset, "{type: accuracy, value: 43.9}", "41.2", task));

    [Theory]
    [InlineData("{type: Idavidrein/gpqa}", Diamond)]
    [InlineData("{type: Idavidrein/gpqa, config: gpqa_main}", Diamond)]
    [InlineData("{type: Idavidrein/gpqa, config: gpqa_diamond, split: test}", Diamond)]
    [InlineData("{type: acme/logic}", "acme/logic#puzzles")]
    [InlineData("{type: SWE-bench/SWE-bench_Verified}", "SWE-bench/SWE-bench_Verified#swe_bench_%_resolved")]
    [InlineData("{name: cais/hle}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, config: main}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, args: {num_few_shot: 5}}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, name: HLE with Tools}", "cais/hle#hle")]
    [InlineData("{type: cais/hle, name: HLE (5-Shot)}", "cais/hle#hle")]
    [InlineData("cais/hle", "cais/hle#hle")]
    public void A_score_does_not_count_where_task_or_setup_are_not(string dataset, string task) => Assert.Empty(Findings(dataset, "{type: accuracy, value: 43.9}", "41.2", task));

    [Theory]
    [InlineData("accuracy", "cais/hle#hle", true)]
    [InlineData("Acc", "cais/hle#hle", true)]
    [InlineData("pass@1", "cais/hle#hle", true)]
    [InlineData("hle", "cais/hle#hle", true)]
    [InlineData("acc_norm", "cais/hle#hle", false)]
    [InlineData("f1", "cais/hle#hle", false)]
    [InlineData("wer", "acme/speech#quiet_room_wer", true)]
    [InlineData("accuracy", "acme/speech#quiet_room_wer", false)]
    public void A_metric_counts_where_it_is_the_task_s(string metric, string task, bool expected) =>
        Assert.Equal(expected, Findings($"{{type: {task.Split('#')[0]}, config: {task.Split('#')[1]}}}", $"{{type: {metric}, value: 43.9}}", "41.2", task).Any());

    [Theory]
    [InlineData("41.2", "41.20", false)]
    [InlineData("41.2", "0.412", false)]
    [InlineData("0.412", "41.2", false)]
    [InlineData("0.412", "41", false)]
    [InlineData("41.2", "41", false)]
    [InlineData("41.2", "41.23", false)]
    [InlineData("41.2", "41.25", false)]
    [InlineData("41.2", "41.26", true)]
    [InlineData("41.2", "0.42", true)]
    [InlineData("41.2", "4.12", true)]
    [InlineData("150", "1.5", true)]
    [InlineData("41.2", "41.3", true)]
    [InlineData("0.5", "50", false)]
    [InlineData("1e-999999999", "3", false)]
    public void Values_differ_only_where_unit_and_rounding_cannot_explain_it(string result, string card, bool expected) =>
        Assert.Equal(expected, Findings("{type: cais/hle}", $"{{type: accuracy, value: {card}}}", result).Any());

    [Theory]
    [InlineData("{type: accuracy, value: 43.9}\n    - {type: f1, value: 40}")]
    [InlineData("{type: accuracy, value: 43.9}\n    - {type: accuracy, value: 43.9}")]
    [InlineData("{type: accuracy, value: '43.9'}")]
    [InlineData("{type: accuracy, value: .nan}")]
    [InlineData("{type: accuracy, value: [43.9]}")]
    [InlineData("{value: 43.9}")]
    [InlineData("accuracy")]
    public void Several_scores_or_none_that_is_a_number_claim_nothing(string metrics) => Assert.Empty(Findings("{type: cais/hle}", metrics, "41.2"));

    [Fact]
    public void A_card_of_several_models_claims_nothing()
    {
        var card = Card("{type: cais/hle}", "{type: accuracy, value: 43.9}").Replace("---\n# ", "- name: other\n---\n# ", StringComparison.Ordinal);
        Assert.Empty(new TreeOfModels(new(), Result("o/m", "41.2"), ("models/o/m/README.md", card)).CardFindings());
    }

    [Theory]
    [InlineData("model-index: [")]
    [InlineData("model-index: 7")]
    [InlineData("model-index: [{results: {a: b}}]")]
    [InlineData("model-index: [{results: [[]]}]")]
    [InlineData("model-index: [{results: [{dataset: {type: cais/hle}, metrics: {type: accuracy}}]}]")]
    public void A_card_that_says_nothing_sensible_claims_nothing(string yaml) =>
        Assert.Empty(new TreeOfModels(new(), Result("o/m", "41.2"), ("models/o/m/README.md", $"---\n{yaml}\n---\n")).CardFindings());

    [Fact]
    public void A_result_in_another_setup_is_not_held_against_it() =>
        Assert.Empty(new TreeOfModels(new(), Result("o/m", "41.2", notes: "With tools"), ("models/o/m/README.md", Card("{type: cais/hle}", "{type: accuracy, value: 43.9}"))).CardFindings());

    [Fact]
    public void One_of_several_values_in_files_that_agrees_is_enough()
    {
        var tree = new TreeOfModels(new(), Results("o/m", One("41.2"), One("43.9")), ("models/o/m/README.md", Card("{type: cais/hle}", "{type: accuracy, value: 43.9}")));
        Assert.Empty(tree.CardFindings());
        Assert.Equal(["41.2", "43.9", "43.9"], Assert.Single(tree.Leaderboard.Conflicts).Values.Select(claim => claim.Value.Json));
    }

    [Fact]
    public void A_result_of_a_pull_request_alone_is_a_conflict_and_no_finding()
    {
        var tree = new TreeOfModels(new(), Result("o/m", "41.2", Diamond), ("models/o/m/README.md", Card("{type: cais/hle}", "{type: accuracy, value: 43.9}")));
        var proposed = new BoardEntry("o/m", "cais/hle", "hle", Number("50")) { Origin = ResultOrigin.PullRequest, Status = ResultStatus.Community, PullRequest = 3 };
        Assert.Empty(tree.CardFindings());
        Assert.Equal(
            [ResultOrigin.PullRequest, ResultOrigin.ModelCard],
            Assert.Single(tree.Build(inputs => inputs with { PullRequests = [proposed] }).Conflicts).Values.Select(claim => claim.Origin));
    }

    [Fact]
    public void A_comment_a_baseline_and_a_setting_silence_it()
    {
        var card = Card("{type: cais/hle}", "{type: accuracy, value: 43.9}");
        (string, string) result = Result("o/m", "41.2");
        Assert.Empty(new TreeOfModels(new(), result, ("models/o/m/README.md", card.Replace("43.9}", "43.9} # eval-ignore EVAL082: the paper's", StringComparison.Ordinal))).CardFindings());

        var tree = new TreeOfModels(new(), result, ("models/o/m/README.md", card));
        Assert.Empty(tree.CardFindings(new() { Baseline = Baseline.Parse("EVAL082 models/o/m/README.md: 43.9\n") }));
        Assert.Empty(tree.CardFindings(new() { NoWarn = "EVAL082" }));
        Assert.Contains(": Error EVAL082", Assert.Single(tree.CardFindings(new() { WarningsAsErrors = "EVAL082" })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\nbase_model: o/base\n---\n", "o/base", true)]
    [InlineData("---\nlicense: mit\n---\n", "", false)]
    [InlineData("# No front matter\n", null, null)]
    public void Base_models_are_those_of_the_card(string card, string? expected, bool? isDerived)
    {
        var entry = Assert.Single(new TreeOfModels(new(), Result("o/m", "41.2"), ("models/o/m/README.md", card)).Leaderboard.Entries);
        Assert.Equal((expected, isDerived), (entry.BaseModels is null ? null : string.Join(' ', entry.BaseModels), entry.IsDerived));
    }

    [Theory]
    [InlineData("---\nbase_model: o/base\n---\n", "o/base")]
    [InlineData("---\nlicense: mit\n---\n", "o/saved")]
    [InlineData("# No front matter\n", "o/saved")]
    public void A_saved_answer_tells_base_models_where_the_card_declares_none(string card, string expected)
    {
        var tree = new TreeOfModels(new(), Result("o/m", "41.2"), ("models/o/m/README.md", card));
        Assert.Equal([expected], Assert.Single(tree.Build(inputs => inputs with { BaseModels = _ => ["o/saved"] }).Entries).BaseModels!);
    }

    private static IEnumerable<string> Findings(string dataset, string metrics, string value, string task = "cais/hle#hle") =>
        new TreeOfModels(new(), Result("o/m", value, task), ("models/o/m/README.md", Card(dataset, metrics))).CardFindings();

    private static string Card(string dataset, string metrics) =>
        $"---\nmodel-index:\n- name: m\n  results:\n  - dataset: {dataset}\n    metrics:\n    - {metrics}\n---\n# M\n";

    private static Score Number(string digits) => Score.TryParse(digits)!;
}
