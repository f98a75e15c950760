using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Fixing;

/// <summary>A text that is edited several times over, and still knows what became of the first one.</summary>
/// <param name="original">The text before any edit.</param>
public sealed class EditedText(string original)
{
    private List<Piece> _pieces = [new(0, original.Length, null)];

    /// <summary>The text before any edit.</summary>
    public string Original { get; } = original;

    /// <summary>The text after all edits so far.</summary>
    public string Text { get; private set; } = original;

    /// <summary>All edits so far, as edits of the original: in the order of their places, none touching another.</summary>
    public IReadOnlyList<TextEdit> Edits
    {
        get
        {
            var edits = new List<TextEdit>();
            var (kept, inserted) = (0, "");
            foreach (var piece in _pieces.Append(new(Original.Length, 0, null)))
            {
                if (piece.Inserted is not null)
                {
                    inserted += piece.Inserted;
                    continue;
                }

                if (Original.Substring(kept, piece.Start - kept) is var removed && removed != inserted)
                {
                    edits.Add(new(CharSpan.FromBounds(kept, piece.Start), removed, inserted));
                }

                (kept, inserted) = (piece.Start + piece.Length, "");
            }

            return edits;
        }
    }

    /// <summary>Applies edits of <see cref="Text"/>; false, with nothing changed, when a text to replace is not what it was.</summary>
    /// <param name="edits">Edits that do not touch each other, in the order of their places.</param>
    public bool Apply(IReadOnlyList<TextEdit> edits)
    {
        if (FixApplication.Apply(Text, edits) is not { } text)
        {
            return false;
        }

        var pieces = new List<Piece>();
        var at = 0;
        foreach (var edit in edits)
        {
            pieces.AddRange(Between(at, edit.Span.Start));
            pieces.Add(new(0, edit.NewText.Length, edit.NewText));
            at = edit.Span.End;
        }

        pieces.AddRange(Between(at, Text.Length));
        _pieces = pieces;
        Text = text;
        return true;
    }

    /// <summary>What the present text has between two offsets.</summary>
    private IEnumerable<Piece> Between(int start, int end)
    {
        var at = 0;
        foreach (var piece in _pieces)
        {
            var from = Math.Max(start, at) - at;
            var to = Math.Min(end, at + piece.Length) - at;
            if (from < to)
            {
                yield return new(piece.Start + from, to - from, piece.Inserted?.Substring(from, to - from));
            }

            at += piece.Length;
        }
    }

    /// <summary>A stretch of the original, or, with a text, one that was put in.</summary>
    private sealed record Piece(int Start, int Length, string? Inserted);
}
