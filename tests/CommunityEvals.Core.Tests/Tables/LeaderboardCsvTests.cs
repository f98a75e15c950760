using System.Text;
using CommunityEvals.Core.Tests.Leaderboards;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tables;
using Microsoft.VisualBasic.FileIO;

namespace CommunityEvals.Core.Tests.Tables;

public class LeaderboardCsvTests
{
    [Fact]
    public void Each_result_is_a_line_below_the_names_of_the_columns()
    {
        var text = Csv(Board.Of(Board.Entry("o/m", "20.90"), Board.Entry("o/n", "7")));
        Assert.Equal(3, text.Split("\r\n").Length - 1);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFdataset_id,benchmark_name,task_id,", text, StringComparison.Ordinal);

        var rows = Rows(text);
        Assert.Equal(ResultColumns.All.Select(column => column.Name), rows[0]);
        Assert.Equal(["o/m", "o/n"], rows.Skip(1).Select(row => Cell(row, "model_id")));
        Assert.Equal(["20.90", "7.0"], rows.Skip(1).Select(row => Cell(row, "value")));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, \"b\"", "a, \"b\"")]
    [InlineData("two\r\nlines\tand a tab", "two  lines and a tab")]
    [InlineData("\u202Etxt.exe", "U+202Etxt.exe")]
    [InlineData("👩‍💻 ключ", "👩‍💻 ключ")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", " '=1")]
    [InlineData("\r=1", " '=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\"=1\"", "\"'=1\"")]
    [InlineData("a;=cmd|'/c calc'!A0", "a;'=cmd|'/c calc'!A0")]
    [InlineData("x=1 and y-2", "x=1 and y-2")]
    public void A_text_is_one_line_and_no_formula(string written, string cell) =>
        Assert.Equal(cell, Cell(Rows(Csv(Board.Of(Board.Entry() with { Notes = written })))[1], "notes"));

    /// <summary>A spreadsheet of another locale cuts the same bytes at semicolons, and begins a cell behind each.</summary>
    [Fact]
    public void No_cell_is_a_formula_where_semicolons_part_cells_either()
    {
        var text = Csv(Board.Of(Board.Entry() with { Notes = "a;=1;  +2;\"@3\"", Source = new("https://a.example/;-1", "=2", null, null) }));
        Assert.DoesNotContain(text.Split(';').Skip(1), cell => cell.TrimStart(' ', '"') is ['=' or '+' or '-' or '@', ..]);
    }

    [Fact]
    public void A_negative_score_is_a_number() =>
        Assert.Equal("-1.5", Cell(Rows(Csv(Board.Of(Board.Entry(value: "-1.5"))))[1], "value"));

    [Fact]
    public void A_very_long_text_is_cut_to_what_a_cell_takes() =>
        Assert.InRange(Cell(Rows(Csv(Board.Of(Board.Entry() with { Notes = new('x', 100_000) })))[1], "notes").Length, 30_000, 32_767);

    private static List<string[]> Rows(string text)
    {
        using var parser = new TextFieldParser(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8) { Delimiters = [","], TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (parser.ReadFields() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    private static string Cell(string[] row, string column) =>
        row[ResultColumns.All.Select(each => each.Name).ToList().IndexOf(column)];

    private static string Csv(Leaderboard leaderboard)
    {
        using var text = new StringWriter();
        LeaderboardCsv.Write(leaderboard, text);
        return text.ToString();
    }
}
