using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL012: a score that no leaderboard can rank.</summary>
public sealed class NonFiniteValue : EntryRule
{
    internal NonFiniteValue()
        : base("EVAL012", "NonFiniteValue", Severity.Error, "A value must be a finite number in the range of a double") => MakesUnreadable = true;

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context) => entry is { Value: { } value, Score: null }
        ? At(value.Span, $"'[{entry.Index}].value' is {Quoted.OneLine(value.Value)}, which is no finite number: write the score, or remove the result{Loss(document)}")
        : null;
}
