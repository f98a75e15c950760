using CommunityEvals.Core.Tests.Snapshots;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Shards;
using static CommunityEvals.Core.Tests.Leaderboards.TreeOfModels;

namespace CommunityEvals.Core.Tests.Shards;

/// <summary>A merge of what many builds have read is what one build over all files would write, to the byte.</summary>
public class MergeTests
{
    private const string Bench = "acme/bench#a";
    private const string Definition = "name: Bench\ndescription: Hard.\nevaluation_framework: mteb\ntasks:\n  - id: b\n  - id: a\n    config: c\n  - id: never\n";
    private const string DefinitionAbove = "../../../benchmarks/acme/bench/eval.yaml";

    private static readonly EvalOptions Skip = new() { SkipInvalid = true };

    [Fact]
    public void Results_of_several_datasets_with_all_that_a_file_can_say() => AssertSame(
        new(),
        FleetRepo.OfModel("o/a", One("20.90", notes: "With tools."), One("0x1F", Bench, date: "2026-04-02"), One("5"), Everything),
        FleetRepo.OfModel("o/b", One("20.9"), One("84.0", "Idavidrein/gpqa#diamond")),
        FleetRepo.OfModel("O/b", One("20.900")));

    [Fact]
    public void Definitions_that_several_repos_have_and_one_that_nobody_has_results_of() => AssertSame(
        new(),
        FleetRepo.OfModel("o/a", One("1", Bench)).With(DefinitionAbove, Definition),
        FleetRepo.OfModel("o/b", One("2", Bench)).With(DefinitionAbove, Definition),
        new FleetRepo("", ("benchmarks/acme/other/eval.yaml", Definition), ("benchmarks/acme/bench/eval.yaml", Definition)));

    [Fact]
    public void A_definition_that_the_repos_of_the_models_do_not_have() => AssertSame(
        Skip,
        FleetRepo.OfModel("o/a", One("1", Bench)),
        FleetRepo.OfModel("o/b", One("2", "acme/bench#unheard-of"), One("2", Bench)),
        FleetRepo.OfModel("o/c", "- dataset:\n    id: acme/bench\n    task_id: new # eval-ignore EVAL040: soon\n  value: 2\n"),
        FleetRepo.OfModel("o/d", One("3", "Idavidrein/gpqa#unheard-of")),
        FleetRepo.OfModel("o/e", "- dataset:\n    id: Idavidrein/gpqa\n    task_id: unheard-of # eval-ignore EVAL040: soon\n  value: 2\n"),
        new FleetRepo("", ("benchmarks/acme/bench/eval.yaml", Definition), ("benchmarks/Idavidrein/gpqa/eval.yaml", "evaluation_framework: mteb\ntasks:\n  - id: unheard-of\n")));

    [Fact]
    public void A_definition_that_is_left_out_and_one_that_cannot_be_used() => AssertSame(
        Skip,
        FleetRepo.OfModel("o/a", One("1", "acme/bench#a"), One("1", "Idavidrein/gpqa#nothing")).With(DefinitionAbove, Definition + "  - id: a\n"),
        FleetRepo.OfModel("o/b", One("1", "Idavidrein/gpqa#nothing")),
        new FleetRepo("", ("benchmarks/Idavidrein/gpqa/eval.yaml", "evaluation_framework: mteb\ntasks: []\n")));

    [Fact]
    public void Files_that_are_left_out_and_the_results_in_them_that_others_repeat() => AssertSame(
        Skip,
        FleetRepo.OfModel("o/a", One("1"), "- dataset: {id: cais/hle}\n  value: 3\n").With(".eval_results/y.yaml", One("1")),
        FleetRepo.OfModel("o/b", "no list"),
        new FleetRepo("drafts", (".eval_results/y.yaml", One("1"))));

    [Fact]
    public void Results_that_a_model_has_twice_and_that_differ() => AssertSame(
        new(),
        FleetRepo.OfModel("o/a", One("1"), One("1"), One("2")),
        new FleetRepo("more", ("models/o/a/.eval_results/x.yaml", One("1.0") + One("3"))),
        new FleetRepo("a", ("models/o/a/.eval_results/x.yaml", One("4", notes: "[]"))));

    [Theory]
    [InlineData("0.61")]
    [InlineData("0.61 # eval-ignore EVAL045: it is so")]
    [InlineData("61 # eval-ignore EVAL045: it is not so")]
    [InlineData("0.61 # eval-ignore EVAL045, EVAL063: half of it is so")]
    [InlineData("0.61 # eval-ignore EVAL045")]
    public void A_fraction_among_the_percentages_of_other_repos(string value) => AssertSame(
        new(),
        [FleetRepo.OfModel("o/odd", One(value, Bench)), .. Enumerable.Range(0, 6).Select(i => FleetRepo.OfModel($"o/{i}", One($"6{i}.5", Bench)))]);

    [Fact]
    public void A_fraction_that_an_editorconfig_or_a_baseline_silences()
    {
        var others = Enumerable.Range(0, 6).Select(i => FleetRepo.OfModel($"o/{i}", One($"6{i}.5", Bench))).ToArray();
        var odd = FleetRepo.OfModel("o/odd", One("0.61", Bench));
        var known = odd with { Settings = new() { Baseline = Baseline.Parse("EVAL045 .eval_results/x.yaml: 0.61") } };
        var off = odd with { Settings = new() { PerFile = new("/repo", [new("/repo/.editorconfig", "root = true\n[*.yaml]\ncommunity_evals.EVAL045.severity = none\n")]) } };
        Assert.Contains("EVAL045", Fleet.Merged(new(), [odd, .. others]), StringComparison.Ordinal);
        Assert.DoesNotContain("EVAL045", Fleet.Merged(new(), [known, .. others]), StringComparison.Ordinal);
        Assert.DoesNotContain("EVAL045", Fleet.Merged(new(), [off, .. others]), StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_tables_and_one_result_for_each_model() => AssertSame(
        new()
        {
            Metrics = [new("acme/bench", "a") { LowerIsBetter = true, Unit = Benchmarks.ScoreUnit.Percent, Minimum = "0", Maximum = "99.5" }],
            CuratedBoards = [new("Table", [new("acme/bench", "a"), new("cais/hle", "hle")])],
            OnePerModel = Variant.Default,
        },
        FleetRepo.OfModel("o/a", One("0.5", Bench), One("1"), One("2", notes: "With tools")),
        FleetRepo.OfModel("o/b", One("99.9", Bench), One("4"), One("3")));

    [Fact]
    public void A_metric_that_only_the_project_that_merges_declares()
    {
        var repos = new[] { FleetRepo.OfModel("o/a", One("0.5", "acme/speech#wer")), FleetRepo.OfModel("o/b", One("7", "acme/speech#wer")) };
        var declared = new EvalOptions { Metrics = [new("acme/speech", "wer") { LowerIsBetter = true, Unit = Benchmarks.ScoreUnit.Fraction }] };
        Assert.Contains("EVAL048", Fleet.OneBuild(new(), repos), StringComparison.Ordinal);
        Assert.Equal(Fleet.OneBuild(declared, repos), Fleet.Merged(declared, Fleet.Shards(new(), repos)));
    }

    [Fact]
    public void Cards_that_claim_something_else_and_name_base_models() => AssertSame(
        new(),
        FleetRepo.OfModel("o/a", One("41")).With("README.md", Card("[o/base]", "cais/hle", "40")),
        new FleetRepo("models/o/b", ("README.md", Card("[]", "cais/hle", "40")), (".eval_results/x.yaml", One("1", Bench))),
        new FleetRepo("more", ("models/o/b/.eval_results/x.yaml", One("39"))));

    [Fact]
    public void Histories() => AssertSame(
        new(),
        FleetRepo.OfModel("o/b", One("40", date: "2026-01-01")),
        FleetRepo.OfModel("o/a", One("41"), One("5", Bench)) with { Provenance = (document, index) => document.File.RepoId == "o/b" ? null : new(ResultStatus.Merged, Change('a'), Change('b'), [new(Score.Zero, Change('a'))]) { MergedBy = index == 0 ? new("o/a", 5, Change('c'), "ada") : null } });

    [Fact]
    public void Open_pull_requests() => AssertSame(
        new(),
        FleetRepo.OfModel("o/a", One("41")) with { Proposed = [Proposed("o/a", "42", 3), Proposed("o/a", "41", 4)] },
        FleetRepo.OfModel("o/b", One("40", Bench)) with { Proposed = [Proposed("o/b", "39", 1) with { Findings = ["EVAL063"] }] });

    [Fact]
    public void Saved_answers_of_which_several_know_a_result()
    {
        var board = SavedAnswer.Read(
            """[{ "rank": 1, "filename": ".eval_results/x.yaml", "value": 41.0, "verified": true, "modelId": "o/m", "lower_is_better": true, "author": { "name": "ann", "type": "user" } }]""",
            "hub/board.json",
            datasetId: "acme/logic",
            taskId: "puzzles");
        var model = SavedAnswer.Read(SavedAnswer.Model(SavedAnswer.Row("\"value\": 41", "\"pullRequest\": 5,"), SavedAnswer.Row("\"value\": 7, \"notes\": \"n\"")).Replace("{ \"id\"", "{ \"baseModels\": [\"o/base\"], \"id\"", StringComparison.Ordinal));
        AssertSame(
            new(),
            FleetRepo.OfModel("o/m", One("41", "acme/logic#puzzles"), One("6", "acme/logic#puzzles", notes: "n")),
            new FleetRepo("first") { Saved = [board] },
            new FleetRepo("second") { Saved = [model] },
            new FleetRepo("", ("benchmarks/acme/logic/eval.yaml", "evaluation_framework: mteb\ntasks:\n  - id: puzzles\n")));
    }

    [Fact]
    public void A_shard_that_is_there_twice_and_shards_in_another_order()
    {
        FleetRepo[] repos = [FleetRepo.OfModel("o/a", One("1"), One("2", Bench)).With("README.md", Card("[o/base]", "cais/hle", "40")), FleetRepo.OfModel("o/b", "no list")];
        var shards = Fleet.Shards(Skip, repos);
        var expected = Fleet.OneBuild(Skip, repos);
        Assert.Equal(expected, Fleet.Merged(Skip, [.. shards, .. shards]));
        Assert.Equal(expected, Fleet.Merged(Skip, shards.Reverse()));
    }

    [Fact]
    public void Repos_without_a_root_keep_their_own_paths()
    {
        var repos = new[] { FleetRepo.OfModel("o/a", One("1"), One("2")), FleetRepo.OfModel("o/b", One("1")) };
        var shards = repos.SelectMany((repo, i) => repo.Texts(new()).Select(file => new NamedShard($"{i}/{file.Path}", Fleet.Read(file.Text, root: ""))));
        var expected = Fleet.OneBuild(new(), repos)
            .Replace("\"models/o/a/", "\"", StringComparison.Ordinal)
            .Replace("\"models/o/b/", "\"", StringComparison.Ordinal);
        Assert.Equal(expected, Fleet.Merged(new(), shards));
    }

    [Fact]
    public void What_no_build_could_see_is_told_and_what_one_has_told_already_is_not()
    {
        var repos = Enumerable.Range(0, 6).Select(i => FleetRepo.OfModel($"o/{i}", One($"6{i}.5", Bench))).Append(FleetRepo.OfModel("o/odd", One("0.61", Bench), One("7"), One("7"))).ToArray();
        var finding = Assert.Single(Fleet.Merge(new(), Fleet.Shards(new(), repos)).Judged.Findings);
        Assert.Equal(("models/o/odd/.eval_results/x.yaml", 2, "EVAL045", Severity.Warning), (finding.Path, finding.Line, finding.Finding.Rule.Id, finding.Finding.Severity));
    }

    [Fact]
    public void A_file_with_what_is_an_error_among_all_is_left_out_with_all_its_results()
    {
        var settings = new SeveritySettings { WarningsAsErrors = "EVAL045" };
        var repos = Enumerable.Range(0, 6).Select(i => FleetRepo.OfModel($"o/{i}", One($"6{i}.5", Bench))).Append(FleetRepo.OfModel("o/odd", One("0.61", Bench), One("7"))).ToArray();
        var expected = Fleet.OneBuild(Skip, settings, repos);
        Assert.Contains("\"excluded\": 1", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Fleet.Merged(Skip, Fleet.Shards(Skip, repos), settings));
    }

    [Fact]
    public void A_definition_of_the_project_that_merges_goes_before_those_of_shards()
    {
        var shards = Fleet.Shards(new(), FleetRepo.OfModel("o/a", One("1", Bench)).With(DefinitionAbove, Definition.Replace("Bench", "Old", StringComparison.Ordinal)));
        var board = Fleet.Merge(new(), shards, null, ("benchmarks/acme/bench/eval.yaml", Definition)).Leaderboard;
        Assert.Equal("Bench", Assert.Single(board.Benchmarks).Definition!.Name);
    }

    private static void AssertSame(EvalOptions options, params FleetRepo[] repos)
    {
        var expected = Fleet.OneBuild(options, repos);
        Assert.Equal(expected, Fleet.Merged(options, repos));
        Assert.Contains("\"modelId\"", expected, StringComparison.Ordinal);
    }

    private const string Everything = """
        - dataset: { id: acme/bench, task_id: b, revision: 0123456789012345678901234567890123456789 }
          value: 1.50
          date: "2026-04-02T10:00:00Z"
          verifyToken: x.y.z
          notes: "  Twelve SHOTS, \u2028 \"quoted\" "
          source: { url: "https://huggingface.co/o/else", name: "Näme \U0001F600", user: somebody, org: some }

        """;

    private static string Card(string baseModels, string dataset, string value) => $"""
        ---
        base_model: {baseModels}
        model-index:
        - name: m
          results:
          - task: {"{type: t}"}
            dataset: {"{"}type: {dataset}, config: default, split: test{"}"}
            metrics: [{"{"}type: accuracy, value: {value}{"}"}]
        ---
        """;

    private static ResultChange Change(char digit) => new(new(digit, 40), "2026-04-02T10:11:12Z", "Ada Lovelace");

    private static BoardEntry Proposed(string modelId, string value, int number) => new(modelId, "cais/hle", "hle", Score.TryParse(value)!)
    {
        Origin = ResultOrigin.PullRequest,
        Status = ResultStatus.Community,
        PullRequest = number,
        DiscussionUrl = $"https://huggingface.co/{modelId}/discussions/{number}",
        SubmittedBy = "ada",
        Commit = new('d', 40),
        Changed = Change('d'),
        Path = $"refs/pr/{number}:.eval_results/x.yaml",
        Filename = ".eval_results/x.yaml",
        Line = 2,
    };
}
