using CommunityEvals.Leaderboards;

namespace CommunityEvals.Tables;

/// <summary>Writes <c>leaderboard.csv</c> (RFC 4180), for spreadsheets.</summary>
/// <remarks>It begins with a byte order mark: without one Excel takes UTF-8 for the machine's own encoding.</remarks>
public static class LeaderboardCsv
{
    private const char ByteOrderMark = '\uFEFF';
    private const string LineEnd = "\r\n";

    /// <summary>The same leaderboard gives the same text, everywhere.</summary>
    public static void Write(Leaderboard leaderboard, TextWriter output)
    {
        output.Write(ByteOrderMark);
        output.Write(Line(ResultColumns.All.Select(column => column.Name)));
        foreach (var row in ResultRow.AllOf(leaderboard))
        {
            output.Write(Line(ResultColumns.All.Select(column => Cell(column, row))));
        }
    }

    private static string Line(IEnumerable<string> cells) => string.Join(",", cells) + LineEnd;

    private static string Cell(ResultColumn column, ResultRow row) => column.Value(row) switch
    {
        null => "",
        var text when column.Type is ColumnType.Text => SpreadsheetCell.Write(text),
        var value => value,
    };
}
