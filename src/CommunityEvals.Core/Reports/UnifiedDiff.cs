using System.Text;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Reports;

/// <summary>Shows edits as a unified diff, which <c>git apply</c> and <c>patch</c> read.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff of one file; empty when there are no edits.</summary>
    /// <param name="path">The file's path, with <c>/</c>.</param>
    /// <param name="text">The text before.</param>
    /// <param name="edits">Edits that do not touch each other, in the order of their places.</param>
    public static string Write(string path, YamlText text, IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0)
        {
            return "";
        }

        var lines = SplitLines(text.Text);
        // Behind a name with spaces git wants a tab, to see where it ends.
        var end = path.IndexOf(' ') < 0 ? "" : "\t";
        var diff = new StringBuilder($"--- a/{path}{end}\n+++ b/{path}{end}\n");
        var shift = 0;
        foreach (var hunk in Hunks(text, edits, lines))
        {
            shift += WriteHunk(diff, lines, hunk, shift);
        }

        return diff.ToString();
    }

    private static IEnumerable<List<Change>> Hunks(YamlText text, IReadOnlyList<TextEdit> edits, List<string> lines)
    {
        var hunk = new List<Change>();
        foreach (var change in Changes(text, edits, lines))
        {
            if (hunk.Count > 0 && change.First - hunk[hunk.Count - 1].Last > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(change);
        }

        yield return hunk;
    }

    /// <summary>Runs of whole lines, from 0, and the lines that replace them; edits on one line are one change.</summary>
    private static IEnumerable<Change> Changes(YamlText text, IReadOnlyList<TextEdit> edits, List<string> lines)
    {
        var starts = Starts(lines);
        for (var i = 0; i < edits.Count;)
        {
            var first = LineAt(starts, edits[i].Span.Start);
            var last = first;
            var from = i;
            do
            {
                last = Math.Max(last, LastLine(starts, edits[i]));
                i++;
            }
            while (i < edits.Count && LineAt(starts, edits[i].Span.Start) <= last);

            var before = CharSpan.FromBounds(starts[first], starts[last] + lines[last].Length);
            var shifted = edits.Skip(from).Take(i - from).Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - before.Start } }).ToList();
            yield return Trim(lines, first, last, SplitLines(Fixing.FixApplication.Apply(text.Slice(before), shifted) ?? text.Slice(before)));
        }
    }

    /// <summary>Leaves out lines at either end that stay as they are.</summary>
    private static Change Trim(List<string> lines, int first, int last, List<string> newLines)
    {
        var (from, to) = (0, newLines.Count);
        while (first <= last && from < to && lines[first] == newLines[from])
        {
            (first, from) = (first + 1, from + 1);
        }

        while (first <= last && from < to && lines[last] == newLines[to - 1])
        {
            (last, to) = (last - 1, to - 1);
        }

        return new(first, last, newLines.GetRange(from, to - from));
    }

    /// <summary>The last line that an edit changes: also the next one, where its line end goes and the two become one.</summary>
    private static int LastLine(int[] starts, TextEdit edit)
    {
        var removesLines = edit.NewText.Length == 0 && Array.BinarySearch(starts, edit.Span.Start) >= 0;
        var joins = EndsLine(edit.OldText) && !EndsLine(edit.NewText) && !removesLines;
        return LineAt(starts, joins ? edit.Span.End : Math.Max(edit.Span.Start, edit.Span.End - 1));
    }

    private static bool EndsLine(string text) => text.EndsWith("\n", StringComparison.Ordinal);

    private static int WriteHunk(StringBuilder diff, List<string> lines, List<Change> changes, int shift)
    {
        var first = Math.Max(0, changes[0].First - Context);
        var last = Math.Min(lines.Count - 1, changes[changes.Count - 1].Last + Context);
        var oldCount = last - first + 1;
        var growth = changes.Sum(change => change.NewLines.Count - (change.Last - change.First + 1));
        diff.Append($"@@ -{first + 1},{oldCount} +{first + 1 + shift},{oldCount + growth} @@\n");
        var at = first;
        foreach (var change in changes)
        {
            WriteLines(diff, ' ', lines.GetRange(at, change.First - at));
            WriteLines(diff, '-', lines.GetRange(change.First, change.Last - change.First + 1));
            WriteLines(diff, '+', change.NewLines);
            at = change.Last + 1;
        }

        WriteLines(diff, ' ', lines.GetRange(at, last - at + 1));
        return growth;
    }

    private static void WriteLines(StringBuilder diff, char mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            diff.Append(mark).Append(line);
            if (!EndsLine(line))
            {
                diff.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>Lines with their ends. Only LF ends a line here, as <c>patch</c> counts.</summary>
    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text.Substring(start, end - start));
            start = end;
        }

        return lines;
    }

    private static int[] Starts(List<string> lines)
    {
        var starts = new int[lines.Count];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + lines[i - 1].Length;
        }

        return starts;
    }

    private static int LineAt(int[] starts, int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return at < 0 ? ~at - 1 : at;
    }

    /// <summary>Old lines from the first to the last, none when the last is before the first, and the lines that replace them.</summary>
    private sealed record Change(int First, int Last, List<string> NewLines);
}
