using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL049: a setup written otherwise than by the convention.</summary>
public sealed class NonStandardNotes : Rule
{
    private const string WithTools = "With tools";

    internal NonStandardNotes()
        : base("EVAL049", "NonStandardNotes", Severity.Info, "The default setup has no notes, the one with tools has exactly 'With tools'")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry.Notes is not { } notes)
            {
                continue;
            }

            if (entry.Variant == Variant.Default)
            {
                yield return At(notes.Span, $"'{Quoted.OneLine(notes.Value)}' is the default, which the convention leaves unsaid: remove 'notes'") with
                {
                    Fixes = KeyRemoval.For(document.Text, entry.Node, entry.Node.Find("notes")!),
                };
            }
            else if (entry.Variant == Variant.WithTools && notes.Value != WithTools)
            {
                yield return At(notes.Span, $"'{Quoted.OneLine(notes.Value)}' is written otherwise than by the convention: write '{WithTools}'") with
                {
                    Fixes = [Fix.Rewrite($"Write '{WithTools}'", isSafe: true, document.Text, notes, WithTools)],
                };
            }
        }
    }
}
