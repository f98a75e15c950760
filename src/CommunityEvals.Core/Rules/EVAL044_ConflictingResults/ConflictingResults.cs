using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL044: a model has two results for one task and variant, with different values.</summary>
public sealed class ConflictingResults : Rule
{
    internal ConflictingResults()
        : base("EVAL044", "ConflictingResults", Severity.Warning, "A model's results for one task and variant should agree")
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Compare(ResultsDocument document, CheckContext context) =>
        context.Results.RepeatedIn(document) is { Count: > 0 } repeated ? Compare(repeated) : [];

    private IEnumerable<Finding> Compare(IReadOnlyList<RepeatedResult> all) =>
        from repeated in all
        where repeated.Later.Score != repeated.First.Score
        select At(
            repeated.Later.ValueSpan,
            $"this value is {Quoted.OneLine(repeated.Later.Value)}, but the model has {Quoted.OneLine(repeated.First.Value)} for the same ({repeated.What}) at {repeated.Where}: keep the right one, or tell the setups apart by 'notes'");
}
