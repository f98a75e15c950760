using CommunityEvals.Json;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Tables;

/// <summary>Writes <c>results.jsonl</c>: a line for each result, for DuckDB, Spark, ClickHouse and whatever reads JSON Lines (jsonlines.org).</summary>
/// <remarks>
/// Such readers take the columns and their types from what they see: so each line has all columns, in one order, and a number is
/// written in one form.
/// </remarks>
public static class ResultsJsonLines
{
    /// <summary>The same leaderboard gives the same text, everywhere.</summary>
    public static void Write(Leaderboard leaderboard, TextWriter output)
    {
        foreach (var row in ResultRow.AllOf(leaderboard))
        {
            output.Write(Line(row));
        }
    }

    private static string Line(ResultRow row)
    {
        var json = new JsonWriter();
        json.Object(null, () => WriteColumns(json, row), isInline: true);
        return json.Finish();
    }

    private static void WriteColumns(JsonWriter json, ResultRow row)
    {
        foreach (var column in ResultColumns.All)
        {
            var value = column.Value(row);
            if (value is null || column.Type is ColumnType.Text or ColumnType.Day)
            {
                json.Text(column.Name, value);
            }
            else
            {
                json.Raw(column.Name, value);
            }
        }
    }
}
