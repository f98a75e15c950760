using CommunityEvals.Yaml;

namespace CommunityEvals.Findings;

/// <summary>A way to mend a finding, as data: the light bulb, a build target and the tests apply the same edits.</summary>
/// <param name="Title">What it does, in the imperative: "Write 76.1".</param>
/// <param name="IsSafe">Whether it may be applied unseen: it cannot change what the author meant.</param>
/// <param name="Edits">The edits, in order, not overlapping.</param>
public sealed record Fix(string Title, bool IsSafe, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>A fix of one edit.</summary>
    public static Fix Replace(string title, bool isSafe, YamlText text, CharSpan span, string newText) =>
        new(title, isSafe, [new(span, text.Slice(span), newText)]);

    /// <summary>A fix that writes other text into a scalar, in the quotes that it has.</summary>
    public static Fix Rewrite(string title, bool isSafe, YamlText text, YamlNode scalar, string value) =>
        Replace(title, isSafe, text, scalar.Span, ScalarText.WriteLike(text.Slice(scalar.Span), value));
}

/// <summary>One replacement of text.</summary>
/// <param name="Span">What to replace.</param>
/// <param name="OldText">What stands there; an edit is refused where the text has changed since.</param>
/// <param name="NewText">What to put there.</param>
public sealed record TextEdit(CharSpan Span, string OldText, string NewText);
