using CommunityEvals.Findings;

namespace CommunityEvals.Fixing;

/// <summary>Applies fixes to a text.</summary>
public static class FixApplication
{
    /// <summary>
    /// The edits of the first safe fix of each finding that has one, in the order of their places. Of fixes that touch each
    /// other the first one is taken; the others have their turn when the file is checked again.
    /// </summary>
    public static IReadOnlyList<TextEdit> SafeEdits(IEnumerable<Finding> findings)
    {
        var taken = new List<TextEdit>();
        foreach (var fix in findings.Select(finding => finding.Fixes.FirstOrDefault(fix => fix.IsSafe)).OfType<Fix>())
        {
            if (fix.Edits.All(edit => taken.All(other => !Touch(edit, other))))
            {
                taken.AddRange(fix.Edits);
            }
        }

        return [.. taken.OrderBy(edit => edit.Span.Start)];
    }

    /// <summary>The text after <paramref name="edits"/>, or null when a text to replace is not what it was.</summary>
    /// <param name="text">The text before.</param>
    /// <param name="edits">Edits that do not touch each other, in the order of their places.</param>
    public static string? Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            var isUnchanged = edit.Span.End <= text.Length
                && string.CompareOrdinal(text, edit.Span.Start, edit.OldText, 0, Math.Max(edit.Span.Length, edit.OldText.Length)) == 0;
            if (!isUnchanged)
            {
                return null;
            }

            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static bool Touch(TextEdit a, TextEdit b) => a.Span.Start <= b.Span.End && b.Span.Start <= a.Span.End;
}
