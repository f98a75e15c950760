using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL045: a fraction among percentages, or the reverse.</summary>
public sealed class UnitMismatch : Rule
{
    internal UnitMismatch()
        : base("EVAL045", "UnitMismatch", Severity.Warning, "All values of a task should be in one unit")
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Compare(ResultsDocument document, CheckContext context)
    {
        foreach (var result in document.Results)
        {
            if (Compare(result, context) is { } complaint)
            {
                yield return At(result.ValueSpan, $"'[{result.Index}].value' is {Quoted.OneLine(result.Value)}, {complaint}");
            }
        }
    }

    /// <summary>What is wrong with the unit of a result, or null. A unit that is known decides; else the other models' results do.</summary>
    internal static string? Compare(IndexedResult result, CheckContext context)
    {
        var value = result.Score.ToDouble();
        var unit = MetricFacts.UnitOf(result.DatasetId, result.TaskId, context);
        return unit switch
        {
            ScoreUnit.Percent => value is > 0 and < 1 ? $"a fraction, but {TaskName(result)} is measured in percent: write {OtherModels.Write(value * 100)}, or declare the task's unit by EvalMetric if it has another" : null,
            ScoreUnit.Fraction => value is > 1.5 and <= 100 ? $"a percentage, but {TaskName(result)} is measured from 0 to 1: write {OtherModels.Write(value / 100)}, or declare the task's unit by EvalMetric if it has another" : null,
            _ => OtherModels.Judge(value, context.Results.SpreadOf(result), result.ModelId),
        };
    }

    private static string TaskName(IndexedResult result) => Quoted.OneLine($"{result.DatasetId}#{result.TaskId}");
}
