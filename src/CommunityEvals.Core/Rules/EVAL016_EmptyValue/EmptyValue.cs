using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL016: an optional key with nothing after it.</summary>
public sealed class EmptyValue : Rule
{
    internal EmptyValue()
        : base("EVAL016", "EmptyValue", Severity.Warning, "An optional key should have a value, or not be there")
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context) =>
        document.Shape.EmptyKeys.Select(empty => At(empty.Pair.Key.Span, $"'{empty.Path}' has no value: write one, or remove the key") with
        {
            Fixes = KeyRemoval.For(document.Text, empty.Parent, empty.Pair),
        });
}
