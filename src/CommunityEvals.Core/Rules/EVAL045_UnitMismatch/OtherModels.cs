using System.Globalization;
using CommunityEvals.Scores;

namespace CommunityEvals.Rules;

/// <summary>Judges a value of unknown unit by what the other models have.</summary>
internal static class OtherModels
{
    private const int Fewest = 5;

    /// <summary>The complaint, or null when there are fewer than five other models or the value fits among theirs.</summary>
    /// <remarks>
    /// A fraction among percentages: in (0, 1] where all others are at least 5 and their median at least 20, and a hundred times
    /// it lies within their range, give or take a fifth. A percentage among fractions: above 1.5 where all others are at most 1.
    /// </remarks>
    public static string? Judge(double value, TaskSpread? spread, string modelId)
    {
        if (value <= 0 || spread is null || spread.CountOthers(modelId) < Fewest)
        {
            return null;
        }

        var (least, greatest) = (spread.LeastOfOthers(modelId), spread.GreatestOfOthers(modelId));
        if (value <= 1 && least >= 5 && value * 100 >= least * 0.8 && value * 100 <= greatest * 1.2 && Median(spread.ValuesOfOthers(modelId).ToList()) >= 20)
        {
            return $"a fraction among percentages ({RangeOf(spread, modelId)}): write {Write(value * 100)}, or declare the task's unit by EvalMetric";
        }

        return value > 1.5 && greatest <= 1
            ? $"a percentage among fractions ({RangeOf(spread, modelId)}): write {Write(value / 100)}, or declare the task's unit by EvalMetric"
            : null;
    }

    private static string RangeOf(TaskSpread spread, string modelId) =>
        $"the {spread.CountOthers(modelId)} other models of the task lie between {Write(spread.LeastOfOthers(modelId))} and {Write(spread.GreatestOfOthers(modelId))}";

    private static double Median(List<double> sorted)
    {
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// <summary>A number without the noise of its binary form.</summary>
    internal static string Write(double value) => value.ToString("0.########", CultureInfo.InvariantCulture);
}
