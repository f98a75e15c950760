extern alias engine;

namespace CommunityEvals.Leaderboards.Tests;

// Inside the namespace, so that these names go before those of the reader.
using engine::CommunityEvals.Benchmarks;
using engine::CommunityEvals.Leaderboards;
using engine::CommunityEvals.Scores;

/// <summary>A leaderboard in which every key of the format has a value somewhere, written by the engine itself.</summary>
internal static class EngineLeaderboard
{
    private const string Sha = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>Its text.</summary>
    public static string Json { get; } = LeaderboardJson.Write(Build());

    private static Leaderboard Build()
    {
        var puzzles = new TaskDefinition("puzzles") { Config = "hard", Split = "test", Unit = ScoreUnit.Percent };
        var definition = new BenchmarkDefinition("acme/logic", DefinitionOrigin.Catalog, [puzzles], IsComplete: true)
        {
            Name = "Logic",
            Description = "Puzzles \"quoted\" \\ é 中 😀\n\u0001",
            Framework = "inspect-ai",
        };
        return new(
            [
                new("acme/logic", definition, [new(puzzles, new(false, "catalog"), [Full(), Bare()]) { IsDefined = true, Statistics = Statistics() }]),
                new("acme/unknown", null, [new(new("wer"), new(true, "declared"), [])]),
            ],
            [Conflict()],
            [new("models/x/y/refs/pr/7:.eval_results/bad.yaml", "x/y", ["EVAL003", "EVAL004"], 7), new("benchmarks/x/y/eval.yaml", null, [])],
            new(1, 1, 0))
        {
            Curated = [Table()],
        };
    }

    private static VariantStatistics[] Statistics() =>
    [
        new("default", 2, 1, Number("20.90"), Number("20"), new(1, 2, 3))
        {
            Spread = Number("1.80"),
            Headroom = Number("-79.10"),
            IsSaturated = true,
            NewestDate = "2026-03-05",
        },
        new("with-tools", 1, 1, Number("5"), Number("5"), new(0, 0, 1)),
    ];

    private static CuratedBoard Table() => new(
        "small",
        "default",
        ScoreUnit.Percent,
        [new(new("acme/logic", "puzzles"), ScoreUnit.Percent, false), new(new("acme/unknown", "wer"), null, true)],
        [new(1, "acme/tiny-1b", Number("20.95"), [Number("20.90"), Number("21")]), new(null, "quarry/slate-7b", null, [null, Number("1e-3")])]);

    private static BoardEntry Full() => new("acme/tiny-1b", "acme/logic", "puzzles", Number("20.90"))
    {
        Rank = 1,
        RankInVariant = 1,
        Variant = "with-tools",
        Notes = "With tools",
        Status = ResultStatus.Community,
        VerifiedBy = "hub",
        HasVerifyToken = true,
        PullRequest = 7,
        DiscussionUrl = "https://huggingface.co/acme/tiny-1b/discussions/7",
        SubmittedBy = "ann",
        Date = "2026-03-05",
        DateOrigin = DateOrigin.Git,
        Commit = Sha,
        Added = new(Sha, "2026-04-02T10:11:12Z", "Ann"),
        Changed = new(Sha, "2026-05-02T10:11:12Z", "Bob"),
        History = [new(Number("1e-3"), new(Sha, "2026-04-02T10:11:12Z", "Ann"))],
        BaseModels = ["acme/base"],
        Source = new("https://github.com/acme/evals", "Logs", "ann", "acme"),
        DatasetRevision = Sha,
        Origin = ResultOrigin.PullRequest,
        Path = "models/acme/tiny-1b/.eval_results/logic.yaml",
        Line = 4,
        Findings = ["EVAL063"],
    };

    private static BoardEntry Bare() => new("quarry/slate-7b", "acme/logic", "puzzles", Number("-0.10000000000000000000000000001"))
    {
        Rank = 2,
        RankInVariant = 1,
        Path = "models/quarry/slate-7b/.eval_results/logic.yaml",
    };

    private static ResultConflict Conflict() => new(
        "acme/tiny-1b",
        "acme/logic",
        "puzzles",
        "default",
        [
            new(Number("20.90"), ResultOrigin.File, "a.yaml", 4),
            new(Number("21"), ResultOrigin.ModelCard, "README.md", 0, 7, ClaimRelation.AlreadyPresent),
        ]);

    private static Score Number(string digits) => Score.TryParse(digits)!;
}
