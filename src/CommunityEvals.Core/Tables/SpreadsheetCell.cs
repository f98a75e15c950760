using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tables;

/// <summary>Writes what strangers wrote into a cell of a spreadsheet, as text and never as a formula.</summary>
/// <remarks>
/// OWASP, "CSV Injection" (owasp.org/www-community/attacks/CSV_Injection): a single quote before <c>=</c>, <c>+</c>, <c>-</c>,
/// <c>@</c>, TAB and CR at the start of a cell, the cell in double quotes, every double quote twice. Line breaks and tabs become
/// blanks here. A spreadsheet that cuts at semicolons, as many locales have it, begins a cell behind each of them, so the same goes there.
/// </remarks>
internal static class SpreadsheetCell
{
    /// <summary>The longest text that a cell of Excel takes ("Excel specifications and limits").</summary>
    private const int Longest = 32_767;

    private static readonly char[] Marks = [',', '"', ';', '\''];

    public static string Write(string text)
    {
        var guarded = Guard(Quoted.OneLine(text, Longest - 1));
        return guarded.IndexOfAny(Marks) < 0 ? guarded : $"\"{guarded.Replace("\"", "\"\"")}\"";
    }

    private static string Guard(string text)
    {
        var guarded = new StringBuilder(text.Length + 1);
        var isAtStart = true;
        foreach (var c in text)
        {
            guarded.Append(isAtStart && BeginsFormula(c) ? "'" : "").Append(c);
            isAtStart = c == ';' || (isAtStart && (c == '"' || char.IsWhiteSpace(c)));
        }

        return guarded.ToString();
    }

    /// <summary>The signs of ASCII, and the full-width ones that East Asian versions take for them.</summary>
    private static bool BeginsFormula(char c) => c is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
}
