using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL012: a score that no leaderboard can rank.</summary>
public sealed class NonFiniteValue : Rule
{
    internal NonFiniteValue()
        : base("EVAL012", "NonFiniteValue", Severity.Error, "A value must be a finite number in the range of a double") => MakesUnreadable = true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context) =>
        from entry in document.Entries
        where entry is { Value: not null, Score: null }
        select At(
            entry.Value!.Span,
            $"'[{entry.Index}].value' is {Quoted.OneLine(entry.Value.Value)}, which is no finite number: write the score, or remove the result{Loss(document)}");
}
