using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Scores;

namespace CommunityEvals.Rules;

/// <summary>EVAL043: a model has the same result twice.</summary>
public sealed class DuplicateResult : Rule
{
    internal DuplicateResult()
        : base("EVAL043", "DuplicateResult", Severity.Warning, "A model should have one result for a task and variant")
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Compare(ResultsDocument document, CheckContext context) =>
        context.Results.RepeatedIn(document) is { Count: > 0 } repeated ? Compare(repeated) : [];

    private IEnumerable<Finding> Compare(IReadOnlyList<RepeatedResult> all) =>
        from repeated in all
        where repeated.Later.Score == repeated.First.Score
        select At(
            repeated.Later.ValueSpan,
            $"the model has this result ({repeated.What}) already at {repeated.Where}: keep one of the two, or tell the setups apart by 'notes'");
}
