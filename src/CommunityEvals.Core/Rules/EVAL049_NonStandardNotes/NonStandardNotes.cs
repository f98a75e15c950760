using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL049: a setup written otherwise than by the convention.</summary>
public sealed class NonStandardNotes : EntryRule
{
    private const string WithTools = "With tools";

    internal NonStandardNotes()
        : base("EVAL049", "NonStandardNotes", Severity.Info, "The default setup has no notes, the one with tools has exactly 'With tools'")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context)
    {
        if (entry.Notes is not { } notes)
        {
            return null;
        }

        if (entry.Variant == Variant.Default)
        {
            return At(notes.Span, $"'{Quoted.OneLine(notes.Value)}' is the default, which the convention leaves unsaid: remove 'notes'") with
            {
                Fixes = KeyRemoval.For(document.Text, entry.Node, entry.Node.Find("notes")!),
            };
        }

        return entry.Variant == Variant.WithTools && notes.Value != WithTools
            ? At(notes.Span, $"'{Quoted.OneLine(notes.Value)}' is written otherwise than by the convention: write '{WithTools}'") with
            {
                Fixes = [Fix.Rewrite($"Write '{WithTools}'", isSafe: true, document.Text, notes, WithTools)],
            }
            : null;
    }
}
