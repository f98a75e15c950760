using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL016: an optional key with nothing after it.</summary>
public sealed class EmptyValue : Rule
{
    internal EmptyValue()
        : base("EVAL016", "EmptyValue", Severity.Warning, "An optional key should have a value, or not be there")
    {
    }

    /// <summary>Only where keys stand beside it that belong below: the schema does not know them there.</summary>
    public override bool IsExpressedBySchemaFor(EvalDocument document) => document.Shape.EmptyKeys.Any(empty => empty.Strays is not null);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context) =>
        document.Shape.EmptyKeys.Select(empty => At(empty.Pair.Key.Span, $"'{empty.Path}' has no value: {Advice(empty)}") with
        {
            Fixes = empty.Strays is null ? KeyRemoval.For(document.Text, empty.Parent, empty.Pair) : KeyIndentation.For(document.Text, empty.Strays),
        });

    private static string Advice(EmptyKey empty) =>
        empty.Strays is null ? "write one, or remove the key" : KeyIndentation.Tell(empty.Strays, "it");
}
