using CommunityEvals.Findings;

namespace CommunityEvals.Fixing;

/// <summary>Applies fixes to a text.</summary>
public static class FixApplication
{
    /// <summary>
    /// The first safe fix of each finding that has one, in the order of the findings. Of fixes that touch each other the first
    /// one is taken; the others have their turn when the file is checked again.
    /// </summary>
    public static IReadOnlyList<(Finding Finding, Fix Fix)> SafeFixes(IEnumerable<Finding> findings)
    {
        var taken = new List<(Finding Finding, Fix Fix)>();
        foreach (var finding in findings)
        {
            if (finding.Fixes.FirstOrDefault(fix => fix.IsSafe) is { } fix && taken.All(other => !Touch(fix, other.Fix)))
            {
                taken.Add((finding, fix));
            }
        }

        return taken;
    }

    /// <summary>The edits of <see cref="SafeFixes"/>, in the order of their places.</summary>
    public static IReadOnlyList<TextEdit> SafeEdits(IEnumerable<Finding> findings) => EditsOf(SafeFixes(findings));

    /// <summary>The edits of fixes that do not touch each other, in the order of their places.</summary>
    public static IReadOnlyList<TextEdit> EditsOf(IEnumerable<(Finding Finding, Fix Fix)> fixes) =>
        [.. fixes.SelectMany(pair => pair.Fix.Edits).OrderBy(edit => edit.Span.Start)];

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

    private static bool Touch(Fix a, Fix b) => a.Edits.Any(edit => b.Edits.Any(other => Touch(edit, other)));

    private static bool Touch(TextEdit a, TextEdit b) => a.Span.Start <= b.Span.End && b.Span.Start <= a.Span.End;
}
