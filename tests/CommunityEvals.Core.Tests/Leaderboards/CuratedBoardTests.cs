using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using static CommunityEvals.Core.Tests.Leaderboards.TreeOfModels;

namespace CommunityEvals.Core.Tests.Leaderboards;

public class CuratedBoardTests
{
    private const string Hle = "cais/hle#hle";
    private const string Gpqa = "Idavidrein/gpqa#diamond";
    private const string Math = "openai/gsm8k#gsm8k";

    [Fact]
    public void Rows_with_all_values_are_ranked_by_their_mean_and_the_others_follow()
    {
        var board = Make(
            new("b", [Task(Hle), Task(Gpqa), Task(Math)]),
            Results("o/full", One("20.1"), One("40", Gpqa), One("90", Math)),
            Results("o/equal", One("20"), One("40.10", Gpqa), One("90", Math)),
            Results("o/less", One("20"), One("40", Gpqa), One("90", Math)),
            Results("o/two", One("80"), One("80", Gpqa)),
            Results("o/one", One("99", Math)));
        Assert.Equal(
            [
                "1 o/equal 50.0333 20 40.10 90",
                "1 o/full 50.033 20.1 40 90",
                "3 o/less 50 20 40 90",
                "- o/two - 80 80 -",
                "- o/one - - - 99",
            ],
            Lines(board));
        Assert.Equal(ScoreUnit.Percent, board.Unit);
        Assert.Equal([0, 0, 0, 1, 2], board.Rows.Select(row => row.Missing));
    }

    [Theory]
    [InlineData("1", "2", "1.5")]
    [InlineData("1.0", "2.0", "1.5")]
    [InlineData("20.90", "20.92", "20.91")]
    [InlineData("0.1", "0.2", "0.15")]
    [InlineData("-1", "-2", "-1.5")]
    [InlineData("-1.000", "1", "0.000")]
    public void A_mean_is_exact_to_the_digit(string first, string second, string expected) =>
        Assert.Equal(expected, Make(new("b", [Task(Hle), Task(Gpqa)]), Results("o/m", One(first), One(second, Gpqa))).Rows[0].Mean!.Json);

    [Theory]
    [InlineData("0 0 1", "0.33")]
    [InlineData("0 1 1", "0.67")]
    [InlineData("0 0 -1", "-0.33")]
    [InlineData("0.00 0 0.02", "0.0067")]
    public void A_mean_that_does_not_end_has_two_decimals_more_than_the_values(string values, string expected)
    {
        var three = values.Split(' ');
        Assert.Equal(expected, Make(new("b", [Task(Hle), Task(Gpqa), Task(Math)]), Results("o/m", One(three[0]), One(three[1], Gpqa), One(three[2], Math))).Rows[0].Mean!.Json);
    }

    [Theory]
    [InlineData("thamilvendhan/signalbench#time")]
    [InlineData("acme/logic#puzzles")]
    [InlineData("acme/speech#wer")]
    public void There_is_no_mean_of_several_units_or_directions(string other)
    {
        var board = Make(new("b", [Task(Hle), Task(other)]), Results("o/b", One("90"), One("0.5", other)), Results("o/a", One("1"), One("0.1", other)), Result("o/0", "99"));
        Assert.Null(board.Unit);
        Assert.Equal(["- o/a - 1 0.1", "- o/b - 90 0.5", "- o/0 - 99 -"], Lines(board));
    }

    [Fact]
    public void Where_lower_is_better_the_least_mean_ranks_first_and_the_least_value_counts()
    {
        var board = Make(new("b", [Task("acme/speech#wer")]), Results("o/a", One("10", "acme/speech#wer"), One("12", "acme/speech#wer")), Result("o/b", "11", "acme/speech#wer"));
        Assert.Equal(["1 o/a 10 10", "2 o/b 11 11"], Lines(board));
        Assert.True(board.Tasks[0].LowerIsBetter);
    }

    [Fact]
    public void Only_the_variant_that_is_asked_for_counts()
    {
        var board = Make(new("b", [Task(Hle)]) { Variant = "with-tools" }, Results("o/a", One("10"), One("30", notes: "With tools"), One("31", notes: "with tools.")), Result("o/b", "99"));
        Assert.Equal(["1 o/a 31 31"], Lines(board));
    }

    [Fact]
    public void Models_that_are_asked_for_are_there_without_results_too()
    {
        var board = Make(new("b", [Task(Hle)]) { Models = ["o/none", "o/b"] }, Result("o/a", "10"), Result("o/b", "5"));
        Assert.Equal(["1 o/b 5 5", "- o/none - -"], Lines(board));
    }

    [Fact]
    public void A_table_does_not_depend_on_what_is_ranked_elsewhere()
    {
        CuratedBoardRequest request = new("b", [Task(Hle)]) { Variant = "with-tools" };
        var options = new EvalOptions { OnePerModel = "default", CuratedBoards = [request] };
        Assert.Equal(["1 o/a 30 30"], Lines(new TreeOfModels(options, Result("o/a", "30", notes: "With tools")).Leaderboard.Curated[0]));
    }

    [Fact]
    public void Each_model_keeps_its_best_result_of_one_variant_where_asked()
    {
        var board = new TreeOfModels(
            new() { OnePerModel = "with-tools" },
            Results("o/a", One("10"), One("30", notes: "With tools"), One("31", notes: "with tools.")),
            Results("o/b", One("30.5", notes: "With tools")),
            Result("o/c", "99")).Leaderboard;
        Assert.Equal(["1 1 o/a 31", "2 2 o/b 30.5"], board.Entries.Select(entry => $"{entry.Rank} {entry.RankInVariant} {entry.ModelId} {entry.Value.Json}"));
        Assert.Equal(["30", "31"], Assert.Single(board.Conflicts).Values.Select(claim => claim.Value.Json));
    }

    private static CuratedBoard Make(CuratedBoardRequest request, params (string Path, string Text)[] files)
    {
        var options = new EvalOptions
        {
            Metrics = [new("acme/speech", "wer") { LowerIsBetter = true, Unit = ScoreUnit.Percent }],
            CuratedBoards = [request],
        };
        return Assert.Single(new TreeOfModels(options, files).Leaderboard.Curated);
    }

    private static TaskReference Task(string text) => TaskReference.TryParse(text)!;

    private static IEnumerable<string> Lines(CuratedBoard board) => board.Rows.Select(row =>
        $"{row.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {row.ModelId} {row.Mean?.Json ?? "-"} {string.Join(' ', row.Values.Select(value => value?.Json ?? "-"))}");
}
