using System.Globalization;
using System.Text.Json;
using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Core.Tests.Leaderboards;

public class LeaderboardTests
{
    private const string Definition = "name: Bench\nevaluation_framework: mteb\ntasks:\n  - id: b\n  - id: a\n  - id: never\n";

    [Fact]
    public void Equal_values_share_a_rank_and_ties_go_by_model_notes_and_path()
    {
        var board = Build(
            new(),
            ("models/o/z/.eval_results/x.yaml", Result("a", "50.0") + Result("a", "9", "With tools")),
            ("models/o/b/.eval_results/x.yaml", Result("a", "50.00", "With tools")),
            ("models/o/B/.eval_results/x.yaml", Result("a", "50")),
            ("models/o/c/.eval_results/x.yaml", Result("a", "49.99")));
        var entries = board.Benchmarks.Single().Tasks.Single(task => task.Task.Id == "a").Entries;
        Assert.Equal(
            ["1/1 o/B 50", "1/1 o/b 50.00", "1/1 o/z 50.0", "4/3 o/c 49.99", "5/2 o/z 9"],
            entries.Select(entry => $"{entry.Rank}/{entry.RankInVariant} {entry.ModelId} {entry.Value.Json}"));
    }

    [Fact]
    public void Datasets_are_in_ordinal_order_and_tasks_in_the_definition_s_then_unknown_ones()
    {
        var board = Build(
            new() { UseCatalog = false },
            ("models/o/m/.eval_results/x.yaml", Result("b", "1") + Result("zeta", "1", dataset: "acme/unknown") + Result("alpha", "1", dataset: "acme/unknown")));
        Assert.Equal(["acme/bench", "acme/unknown"], board.Benchmarks.Select(benchmark => benchmark.DatasetId));
        Assert.Equal(["b", "a", "never"], board.Benchmarks[0].Tasks.Select(task => task.Task.Id));
        Assert.Equal(["alpha", "zeta"], board.Benchmarks[1].Tasks.Select(task => task.Task.Id));
        Assert.Null(board.Benchmarks[1].Definition);
        Assert.Equal(new Coverage(1, 0, 2), board.Coverage);
    }

    [Fact]
    public void A_declared_metric_turns_the_ranking_round()
    {
        var options = new EvalOptions { Metrics = [new("acme/bench", "a") { LowerIsBetter = true, Unit = ScoreUnit.Fraction }] };
        var board = Build(options, ("models/o/m/.eval_results/x.yaml", Result("a", "3")), ("models/o/n/.eval_results/x.yaml", Result("a", "-1e-3")));
        var task = board.Benchmarks[0].Tasks[1];
        Assert.Equal(new Direction(true, "declared"), task.Direction);
        Assert.Equal(ScoreUnit.Fraction, task.Task.Unit);
        Assert.Equal(["o/n", "o/m"], task.Entries.Select(entry => entry.ModelId));
    }

    [Fact]
    public void A_bad_file_is_left_out_as_a_whole_and_listed()
    {
        var board = Build(
            new() { SkipInvalid = true },
            ("models/o/bad/.eval_results/x.yaml", Result("a", "1") + Result("a", "n/a")),
            ("models/o/m/.eval_results/x.yml", Result("a", "1")),
            (".eval_results/nobody.yaml", Result("a", "1")),
            ("models/o/good/.eval_results/x.yaml", Result("a", "2")));
        Assert.Equal("o/good", Assert.Single(board.Entries).ModelId);
        Assert.Equal(
            [".eval_results/nobody.yaml  EVAL015,EVAL064", "models/o/bad/.eval_results/x.yaml o/bad EVAL004,EVAL064", "models/o/m/.eval_results/x.yml o/m EVAL014"],
            board.Excluded.Select(file => $"{file.Path} {file.ModelId} {string.Join(',', file.Findings)}"));
    }

    [Fact]
    public void What_cannot_be_read_stays_out_even_when_its_rule_is_silenced()
    {
        var project = Project(new());
        var document = EvalDocument.Read(FileClassifier.Results("models/o/m/.eval_results/x.yaml", null, new()), new(Result("a", "n/a")));
        var silent = project.Judge(document, new() { NoWarn = "EVAL004;EVAL064" });
        Assert.Empty(silent.Findings);
        Assert.True(silent.IsExcluded);
    }

    [Fact]
    public void An_error_that_the_user_made_a_warning_does_not_keep_a_readable_file_out()
    {
        var document = EvalDocument.Read(FileClassifier.Results("models/o/m/.eval_results/x.yaml", null, new()), new(Result("nope", "1")));
        var settings = new SeveritySettings { Configured = new Dictionary<string, Severity> { ["EVAL040"] = Severity.Warning } };
        Assert.True(Project(new()).Judge(document, new()).IsExcluded);
        Assert.False(Project(new()).Judge(document, settings).IsExcluded);
        Assert.True(Project(new() { SkipInvalid = true }).Judge(document, new()).IsExcluded);
        Assert.Equal(Severity.Warning, Project(new() { SkipInvalid = true }).Judge(document, new()).Findings.Single(finding => finding.Rule.Id == "EVAL040").Severity);
    }

    [Fact]
    public void Different_values_of_one_variant_are_a_conflict_with_all_places()
    {
        var board = Build(
            new(),
            ("models/o/m/.eval_results/x.yaml", Result("a", "1") + Result("a", "2", "No tools") + Result("b", "7")),
            ("models/o/m/.eval_results/y.yaml", Result("b", "7.0") + Result("a", "3", "With tools")));
        var conflict = Assert.Single(board.Conflicts);
        Assert.Equal("default", conflict.Variant);
        Assert.Equal([3, 6], conflict.Values.Select(claim => claim.Line));
    }

    [Fact]
    public void The_JSON_is_the_same_in_every_order_and_culture()
    {
        (string, string)[] files =
        [
            ("models/o/i/.eval_results/x.yaml", Result("a", "1.5") + Result("b", "2")),
            ("models/o/I/.eval_results/x.yaml", Result("a", "1.50")),
            ("models/o/ı/.eval_results/x.yaml", Result("a", "1.50", "With Tİ")),
        ];
        var expected = LeaderboardJson.Write(Build(new(), files));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(expected, LeaderboardJson.Write(Build(new(), files.Reverse().ToArray())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_JSON_says_everything_that_the_file_says()
    {
        var text = LeaderboardJson.Write(Build(new(), ("models/o/m/.eval_results/x.yaml", """
            - dataset: {id: acme/bench, task_id: a, revision: abc}
              value: 20.90
              verifyToken: x.y.z
              date: "2026-01-15"
              source: {url: "https://hf.co/o/m", name: "\"N\"", user: u, org: o}
              notes: "a\tb\x07\u202Ec\uD83D\uDE00"
            """)));
        using var json = JsonDocument.Parse(text);
        var task = json.RootElement.GetProperty("benchmarks")[0].GetProperty("tasks")[1];
        var entry = task.GetProperty("entries")[0];
        Assert.Equal("20.90", entry.GetProperty("value").GetRawText());
        Assert.Equal("a\tb\u0007\u202Ec😀", entry.GetProperty("notes").GetString());
        Assert.DoesNotContain('\u202E', text);
        Assert.Equal("model-card", entry.GetProperty("source").GetProperty("kind").GetString());
        Assert.Equal("declared", entry.GetProperty("dateOrigin").GetString());
        Assert.Equal(".eval_results/x.yaml", entry.GetProperty("filename").GetString());
        Assert.Equal(2, entry.GetProperty("line").GetInt32());
        Assert.True(entry.GetProperty("hasVerifyToken").GetBoolean());
        Assert.False(entry.GetProperty("verified").GetBoolean());
        Assert.Equal("default", task.GetProperty("config").GetString());
        Assert.Equal("test", task.GetProperty("split").GetString());
        Assert.Equal("file", json.RootElement.GetProperty("benchmarks")[0].GetProperty("definedBy").GetString());
        Assert.Equal("{\"models\":1,\"benchmarks\":1,\"tasks\":3,\"results\":1,\"excluded\":0}", json.RootElement.GetProperty("totals").GetRawText().Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_is_named_at_the_result_that_it_is_in()
    {
        var board = Build(new(), ("models/o/m/.eval_results/x.yaml", Result("a", "1") + Result("b", "1") + "  colour: red\n"));
        Assert.Equal(["EVAL005", "EVAL064"], board.Entries.Single(entry => entry.TaskId == "b").Findings);
        Assert.Equal(["EVAL064"], board.Entries.Single(entry => entry.TaskId == "a").Findings);
    }

    [Fact]
    public void The_Hub_s_form_has_a_file_for_each_task_and_none_leaves_the_folder()
    {
        var files = HubLeaderboards.Write(Build(
            new(),
            ("models/o/m/.eval_results/x.yaml", Result("b", "1") + Result("../../x", "1", dataset: "../../etc/passwd") + Result("A", "1", dataset: "acme/own") + Result("a", "1", dataset: "acme/own") + Result("%", "2", dataset: "acme/own"))));
        Assert.Contains(files, file => file.Path == "acme/bench.json");
        Assert.Contains(files, file => file.Path == "acme/bench/never.json");
        Assert.All(files, file => Assert.DoesNotContain("..", file.Path, StringComparison.Ordinal));
        Assert.Equal(files.Count, files.Select(file => file.Path.ToUpperInvariant()).Distinct().Count());
        using var json = JsonDocument.Parse(files.Single(file => file.Path == "acme/bench.json").Text);
        Assert.Equal("o/m", json.RootElement[0].GetProperty("modelId").GetString());
    }

    private static string Result(string task, string value, string? notes = null, string dataset = "acme/bench") =>
        $"- dataset:\n    {{id: '{dataset}', task_id: '{task}'}}\n  value: {value}\n{(notes is null ? "" : $"  notes: {notes}\n")}";

    private static EvalProject Project(EvalOptions options) => new(
        options,
        [(BenchmarkDocument)EvalDocument.Read(FileClassifier.Benchmark("benchmarks/acme/bench/eval.yaml", null, new()), new(Definition))]);

    private static Leaderboard Build(EvalOptions options, params (string Path, string Text)[] files)
    {
        var project = Project(options);
        var definition = EvalDocument.Read(FileClassifier.Benchmark("benchmarks/acme/bench/eval.yaml", null, new()), new(Definition));
        var documents = files
            .Select(file => EvalDocument.Read(FileClassifier.Results(file.Path, null, new()), new(file.Text)))
            .Append(definition)
            .Select(document => project.Judge(document, new()))
            .ToList();
        return LeaderboardBuilder.Build(project, new(documents));
    }
}
