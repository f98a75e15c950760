using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using static CommunityEvals.Core.Tests.Leaderboards.TreeOfModels;

namespace CommunityEvals.Core.Tests.Leaderboards;

public class StatisticsTests
{
    private const string Wer = "acme/speech#wer";
    private const string Unknown = "acme/logic#puzzles";
    private const string Fraction = "thamilvendhan/signalbench#time";

    [Fact]
    public void Are_of_each_variant()
    {
        var statistics = Of(new(), Results("o/a", One("41.25"), One("50", notes: "With tools"), One("44", notes: "maj@8")), Result("o/b", "40"));
        Assert.Equal(
            ["default 2 2 41.25", "other: maj@8 1 1 44", "with-tools 1 1 50"],
            statistics.Select(variant => $"{variant.Variant} {variant.Count} {variant.Models} {variant.Best.Json}"));
    }

    [Theory]
    [InlineData("20.90", "20.90", "0.00", "79.10", "20.90")]
    [InlineData("20.90", "20", "1.80", "79.10", "20.90", "19.1")]
    [InlineData("0.2", "0.15", "0.1", "99.8", "0.1", "0.2")]
    [InlineData("3", "2", "2", "97", "1", "2", "3")]
    [InlineData("101.5", "101.5", "0.0", "-1.5", "101.5")]
    [InlineData("1e1", "5.55", "8.900", "90", "1e1", "1.100")]
    public void Are_exact_to_the_digit(string best, string median, string spread, string headroom, params string[] values)
    {
        var statistics = Assert.Single(Of(new(), [.. values.Select((value, i) => Result($"o/{i}", value))]));
        Assert.Equal(best, statistics.Best.Json);
        Assert.Equal(Score.TryParse(median), statistics.Median);
        Assert.Equal((spread, headroom), (statistics.Spread!.Json, statistics.Headroom!.Json));
    }

    [Theory]
    [InlineData("95 94 94 93.5 93", true)]
    [InlineData("90 89 89 88.5 88", true)]
    [InlineData("90 89 89 88.5 87.99", false)]
    [InlineData("89.99 89 89 88.5 88", false)]
    [InlineData("95 94 94 93.5", false)]
    [InlineData("95 94 94 93.5 93 10 5", true)]
    public void Tell_a_task_that_is_saturated(string values, bool expected) => Assert.Equal(expected, IsSaturated(new(), values));

    [Theory]
    [InlineData("0.95 0.94 0.94 0.935 0.93", Fraction, false, true)]
    [InlineData("0.95 0.94 0.94 0.935 0.9299", Fraction, false, false)]
    [InlineData("10 11 11 11.5 12", Wer, true, true)]
    [InlineData("10.01 11 11 11.5 12", Wer, true, false)]
    [InlineData("10 11 11 11.5 12.01", Wer, true, false)]
    [InlineData("95 94 94 93.5 93", Unknown, false, null)]
    public void Know_the_unit_and_the_direction(string values, string task, bool lowerIsBetter, bool? expected)
    {
        EvalOptions options = new() { Metrics = [new("acme/speech", "wer") { LowerIsBetter = true, Unit = ScoreUnit.Percent }] };
        Assert.Equal(expected, IsSaturated(options, values, task));
        var statistics = Of(options, task, values);
        Assert.Equal(expected is null, statistics.Headroom is null);
        Assert.True(!lowerIsBetter || statistics.Headroom == statistics.Best);
    }

    [Fact]
    public void Take_two_results_of_a_model_for_one_model() =>
        Assert.False(Assert.Single(Of(new(), Results("o/a", One("95"), One("94"), One("94"), One("93.5"), One("93")))).IsSaturated);

    [Theory]
    [InlineData("80 79 78", 3, "80", "2", true)]
    [InlineData("80 79 77.9", 3, "80", "2", false)]
    [InlineData("80", 1, "80", "0", true)]
    public void Follow_the_limits_that_the_project_sets(string values, int models, string share, string margin, bool expected)
    {
        var limits = new SaturationLimits { Models = models, Share = Score.TryParse(share)!, Margin = Score.TryParse(margin)! };
        Assert.Equal(expected, IsSaturated(new() { Saturation = limits }, values));
    }

    [Fact]
    public void Count_how_far_results_have_come_and_name_the_newest_date()
    {
        var board = new TreeOfModels(new(), Result("o/a", "1", date: "2026-03-05"), Result("o/b", "2", date: "2026-02-30T10:00:00Z"), Result("o/c", "3", date: "2026-03-05T10:00:00Z"))
            .Build(inputs => inputs with
            {
                Documents = [.. inputs.Documents.Select(document => document with { IsExcluded = false })],
                Snapshots = [Saved(ResultStatus.Merged, "o/d"), Saved(ResultStatus.Community, "o/e") with { Date = "soon" }],
            });
        var statistics = Assert.Single(board.Benchmarks[0].Tasks[0].Statistics);
        Assert.Equal(new StatusCounts(1, 1, 3), statistics.ByStatus);
        Assert.Equal("2026-03-05T10:00:00Z", statistics.NewestDate);
    }

    [Fact]
    public void Say_nothing_where_no_number_holds_what_there_is_to_say()
    {
        var statistics = Assert.Single(Of(new(), Result("o/a", "1e308"), Result("o/b", "-1e308"), Result("o/c", "1e-999999999", Unknown)));
        Assert.Null(statistics.Spread);
        var tiny = Of(new(), Unknown, "1e-999999999 0");
        Assert.Equal(("1e-999999999", "1e-999999999", null), (tiny.Best.Json, tiny.Median.Json, tiny.Spread));
    }

    private static bool? IsSaturated(EvalOptions options, string values, string task = "cais/hle#hle") => Of(options, task, values).IsSaturated;

    private static VariantStatistics Of(EvalOptions options, string task, string values) =>
        Assert.Single(Of(options, [.. values.Split(' ').Select((value, i) => Result($"o/{i}", value, task))]));

    private static IReadOnlyList<VariantStatistics> Of(EvalOptions options, params (string Path, string Text)[] files) =>
        new TreeOfModels(options, files).Leaderboard.Benchmarks.SelectMany(benchmark => benchmark.Tasks).Last(task => task.Entries.Count > 0).Statistics;

    private static BoardEntry Saved(ResultStatus status, string model) =>
        new(model, "cais/hle", "hle", Score.TryParse("1")!) { Origin = ResultOrigin.Snapshot, Status = status, PullRequest = 1, Path = "api/x.json" };
}
