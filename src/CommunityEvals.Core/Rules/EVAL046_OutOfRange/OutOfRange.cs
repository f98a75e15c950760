using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL046: a value that its metric cannot have.</summary>
public sealed class OutOfRange : Rule
{
    internal OutOfRange()
        : base("EVAL046", "OutOfRange", Severity.Warning, "A value should lie in the range of its metric")
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Compare(ResultsDocument document, CheckContext context)
    {
        foreach (var result in document.Results)
        {
            var (minimum, maximum) = RangeOf(result, context);
            var bound = minimum is not null && result.Score < minimum ? $"below {minimum.Json}, the least"
                : maximum is not null && result.Score > maximum ? $"above {maximum.Json}, the greatest"
                : null;
            if (bound is not null && UnitMismatch.Compare(result, context) is null)
            {
                yield return At(
                    result.ValueSpan,
                    $"'[{result.Index}].value' is {Quoted.OneLine(result.Value)}, {bound} that {Quoted.OneLine($"{result.DatasetId}#{result.TaskId}")} can have: correct the value, or declare the range by EvalMetric if it has another");
            }
        }
    }

    /// <summary>The bounds that are declared, else those of the unit.</summary>
    private static (Score? Minimum, Score? Maximum) RangeOf(IndexedResult result, CheckContext context)
    {
        var declared = MetricFacts.Declared(result.DatasetId, result.TaskId, context);
        var (least, greatest) = MetricFacts.UnitOf(result.DatasetId, result.TaskId, context) switch
        {
            ScoreUnit.Percent => (Score.Zero, Score.Hundred),
            ScoreUnit.Fraction => (Score.Zero, Score.One),
            _ => (null, null),
        };
        return (Parse(declared?.Minimum) ?? least, Parse(declared?.Maximum) ?? greatest);
    }

    private static Score? Parse(string? number) => number is null ? null : Score.TryParse(number);
}
