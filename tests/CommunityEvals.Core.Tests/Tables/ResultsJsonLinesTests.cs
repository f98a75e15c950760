using System.Text.Json;
using CommunityEvals.Core.Tests.Leaderboards;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tables;

namespace CommunityEvals.Core.Tests.Tables;

public class ResultsJsonLinesTests
{
    private static readonly BoardEntry Full = Board.Entry("o/full", "20.90") with
    {
        Rank = 1,
        RankInVariant = 2,
        Notes = "with\ttools\n",
        Status = ResultStatus.Community,
        VerifiedBy = "hub",
        PullRequest = 7,
        DiscussionUrl = "https://huggingface.co/o/full/discussions/7",
        SubmittedBy = "ada",
        Date = "2026-04-02T10:11:12+02:00",
        DateOrigin = DateOrigin.Hub,
        Commit = new('a', 40),
        BaseModels = ["o/base", "p/base"],
        Source = new("https://arxiv.org/abs/2501.14249", "Paper", "ada", "acme"),
        DatasetRevision = new('b', 40),
        Path = "models/o/full/.eval_results/x.yaml",
        Line = 3,
        Findings = ["EVAL005", "EVAL062"],
    };

    [Fact]
    public void Each_result_is_a_line_with_all_columns_in_their_order()
    {
        var lines = Lines(Full, Board.Entry("o/bare", "1"));
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal(ResultColumns.All.Select(column => column.Name), line.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void A_column_has_one_type_in_all_lines_or_nothing()
    {
        foreach (var column in ResultColumns.All)
        {
            var kinds = Lines(Full, Board.Entry("o/bare", "1")).Select(line => line.GetProperty(column.Name).ValueKind).ToList();
            Assert.All(kinds, kind => Assert.Contains(kind, KindsOf(column.Type)));
            Assert.True(kinds[0] != JsonValueKind.Null || column.Name is "benchmark_name" or "config" or "split" or "unit", column.Name);
        }
    }

    [Theory]
    [InlineData("20.90", "20.90")]
    [InlineData("42", "42.0")]
    [InlineData("-0", "-0.0")]
    [InlineData("1e5", "1e5")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890.0")]
    public void A_score_keeps_its_digits_and_is_never_a_whole_number(string written, string value) =>
        Assert.Equal(value, Assert.Single(Lines(Board.Entry("o/m", written))).GetProperty("value").GetRawText());

    [Theory]
    [InlineData("2026-04-02", "2026-04-02")]
    [InlineData("2026-04-02T23:30:00-11:00", "2026-04-02")]
    [InlineData("last spring", null)]
    public void A_date_is_a_day_or_nothing(string written, string? day) =>
        Assert.Equal(day, Assert.Single(Lines(Board.Entry() with { Date = written })).GetProperty("date").GetString());

    [Fact]
    public void What_strangers_wrote_is_there_to_the_letter()
    {
        const string Hostile = "\"}\n{\"a\": 1}\r\u2028\u202E\0 <script> '\\ 👩‍💻";
        Assert.Equal(Hostile, Assert.Single(Lines(Board.Entry() with { Notes = Hostile })).GetProperty("notes").GetString());
    }

    [Fact]
    public void No_results_are_no_lines() => Assert.Equal("", TextOf(Board.Of(Board.Benchmark("acme/bench", new("a")))));

    private static IReadOnlyList<JsonElement> Lines(params BoardEntry[] entries)
    {
        var text = TextOf(Board.Of(entries));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return [.. text.Split('\n')[..^1].Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static JsonValueKind[] KindsOf(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Day => [JsonValueKind.String, JsonValueKind.Null],
        ColumnType.Truth => [JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null],
        _ => [JsonValueKind.Number, JsonValueKind.Null],
    };

    private static string TextOf(Leaderboard leaderboard)
    {
        using var text = new StringWriter();
        ResultsJsonLines.Write(leaderboard, text);
        return text.ToString();
    }
}
