using System.Globalization;
using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Site.Tests.Setup;

/// <summary>Leaderboards that no file says.</summary>
internal static class MadeLeaderboard
{
    public const string Dataset = "acme/logic";
    public const string Task = "puzzles";
    public const string Script = "<script>document.title = 'taken'</script>";
    public const string Image = "\"><img src=x onerror=\"document.title = 'taken'\">";

    /// <summary>Nothing at all.</summary>
    public static Leaderboard Empty { get; } = new([], [], [], new(0, 0, 0));

    /// <summary>Results in every state that there is.</summary>
    public static Leaderboard OfAllStates { get; } = Of(
        Entry("acme/proven", "90.5") with { VerifiedBy = "hub", Status = ResultStatus.Merged },
        Entry("acme/proposed", "80") with { Status = ResultStatus.Community, PullRequest = 7, DiscussionUrl = "https://huggingface.co/acme/proposed/discussions/7" },
        Entry("acme/doubted", "70.10") with { Findings = ["EVAL063"], Date = "2026-02-03" },
        Entry("acme/contested", "60") with { Notes = "With tools", Variant = Variant.WithTools, Date = "2026-01-02T03:04:05Z" },
        Entry("acme/changed", "9.5") with { Source = null, Notes = "Majority of 64", Variant = "other: majority of 64", History = [new(Number("9.4"), new(new('a', 40), "2026-01-01T00:00:00Z", "Ann"))] }) with
    {
        Conflicts =
        [
            new(
                "acme/contested",
                Dataset,
                Task,
                Variant.WithTools,
                [
                    new(Number("60"), ResultOrigin.File, "models/acme/contested/.eval_results/logic.yaml", 4),
                    new(Number("61"), ResultOrigin.PullRequest, "logic.yaml", 4, 8, ClaimRelation.Proposal),
                ]),
        ],
        Excluded = [new("models/acme/bad/.eval_results/logic.yaml", "acme/bad", ["EVAL003"])],
        Curated =
        [
            new(
                "Logic and more",
                Variant.Default,
                ScoreUnit.Percent,
                [new(new(Dataset, Task), ScoreUnit.Percent, false), new(new("no/such", "task"), ScoreUnit.Percent, false)],
                [new(null, "acme/proven", null, [Number("90.5"), null]), new(null, "acme/without-results", null, [null, null])]),
        ],
    };

    /// <summary>A result of which nothing is known but its value.</summary>
    public static Leaderboard OfNothingBesides { get; } = Of(new BoardEntry("acme/silent", Dataset, Task, Number("50")));

    /// <summary>What strangers would write to take over a page.</summary>
    public static Leaderboard Hostile { get; } = Named(Image, Of(
        Entry(Script, "99") with { Notes = Image, Variant = "other: " + Image, Source = new("javascript:document.title='taken'", Image, null, null) },
        Entry("acme/" + new string('x', 10_000), "98") with { Notes = "-->" + new string('n', 10_000), Variant = "other: long", Date = "--><b>", DiscussionUrl = "javascript:0", PullRequest = 1 },
        Entry("\u202Eacme/turned\u2066", "97") with { Notes = "{{{@root}}} 👩‍👧 مرحبا", Variant = "other: turned", SubmittedBy = Script },
        Entry("../../../etc/passwd", "1e300") with { Path = Image, Findings = [Script] },
        Entry("x", "5"),
        Entry("x.html/y", "4"),
        Entry("acme/Model", "3"),
        Entry("ACME/model", "2"),
        Entry("con", "1") with { Source = new("https://example.org/?a=\"><script>", Script, null, null) }));

    /// <summary>Very many results of one task, twenty of each model.</summary>
    public static Leaderboard Of(int results) => Of([.. Enumerable.Range(0, results).Select(i =>
        Entry($"acme/model-{i / 20}", (i * 7919 % 10_000 / 100m).ToString(CultureInfo.InvariantCulture)) with { Date = $"2026-{1 + (i % 9):00}-{1 + (i % 28):00}" })]);

    private static Leaderboard Of(params BoardEntry[] entries)
    {
        var ranked = entries.OrderByDescending(entry => entry.Value).Select((entry, index) => entry with { Rank = index + 1 }).ToList();
        var task = new TaskDefinition(Task) { Unit = ScoreUnit.Percent };
        var tasks = new TaskBoard[] { new(task, new(false, "assumed"), ranked), new(new("later"), new(true, "declared"), []) };
        return new([new(Dataset, null, tasks)], [], [], new(0, 0, entries.Length));
    }

    /// <summary>The same with a definition that says that text wherever it can.</summary>
    private static Leaderboard Named(string text, Leaderboard leaderboard)
    {
        var board = leaderboard.Benchmarks[0];
        var definition = new BenchmarkDefinition(Dataset, DefinitionOrigin.File, [], true) { Name = text, Description = text, Framework = text, Path = text };
        var task = board.Tasks[0] with { Task = new TaskDefinition(Task) { Config = text, Split = text } };
        var named = new TaskBoard(new(text), new(false, text), [task.Entries[0] with { TaskId = text }]);
        return leaderboard with { Benchmarks = [board with { Definition = definition, Tasks = [task, named] }], Excluded = [new(text, text, [text])] };
    }

    private static BoardEntry Entry(string modelId, string value) => new(modelId, Dataset, Task, Number(value))
    {
        Path = "models/x/.eval_results/logic.yaml",
        Line = 4,
        Source = new("https://huggingface.co/acme/proven", "Model card", null, null),
    };

    private static Score Number(string digits) => Score.TryParse(digits)!;
}
