using CommunityEvals.Findings;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.CodeFixes;

/// <summary>Applies edits to a text as small changes, so that the rest of the file, its line ends and unsaved edits stay.</summary>
internal static class TextEdits
{
    /// <summary>The text after the edits, or null when one of them was made for another text.</summary>
    public static SourceText? Apply(SourceText text, IReadOnlyList<TextEdit> edits) =>
        edits.All(edit => IsCurrent(text, edit)) ? text.WithChanges(edits.Select(ToChange)) : null;

    /// <summary>The text after those fixes that were made for it. Of two that touch the same place the first one counts.</summary>
    public static SourceText ApplyAll(SourceText text, IEnumerable<OfferedFix> fixes)
    {
        var taken = new List<TextEdit>();
        foreach (var fix in fixes)
        {
            if (fix.Edits.All(edit => IsCurrent(text, edit) && !taken.Any(other => Touch(edit, other))))
            {
                taken.AddRange(fix.Edits);
            }
        }

        return taken.Count == 0 ? text : text.WithChanges(taken.OrderBy(edit => edit.Span.Start).Select(ToChange));
    }

    private static bool IsCurrent(SourceText text, TextEdit edit) =>
        edit.Span.End <= text.Length && text.ToString(SpanOf(edit)) == edit.OldText;

    private static bool Touch(TextEdit edit, TextEdit other) => edit.Span.Start <= other.Span.End && other.Span.Start <= edit.Span.End;

    private static TextChange ToChange(TextEdit edit) => new(SpanOf(edit), edit.NewText);

    private static TextSpan SpanOf(TextEdit edit) => new(edit.Span.Start, edit.Span.Length);
}
