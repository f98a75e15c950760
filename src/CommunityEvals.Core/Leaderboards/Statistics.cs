using CommunityEvals.Benchmarks;
using CommunityEvals.Formats;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Reckons the statistics of a task. All numbers are exact.</summary>
/// <param name="unit">What its values are measured in.</param>
/// <param name="lowerIsBetter">Which way it ranks.</param>
/// <param name="limits">When it is saturated.</param>
internal sealed class Statistics(ScoreUnit? unit, bool lowerIsBetter, SaturationLimits limits)
{
    private ExactDecimal Scale => unit == ScoreUnit.Percent ? 100 : 1;

    /// <summary>The statistics of each variant, in ordinal order of the variants.</summary>
    /// <param name="ranked">The results, best first.</param>
    public List<VariantStatistics> Of(IEnumerable<BoardEntry> ranked) =>
        ranked
            .GroupBy(entry => entry.Variant, StringComparer.Ordinal)
            .OrderBy(variant => variant.Key, StringComparer.Ordinal)
            .Select(variant => Of(variant.Key, [.. variant]))
            .ToList();

    private VariantStatistics Of(string variant, List<BoardEntry> ranked)
    {
        var bestOfModels = BestOfModels(ranked);
        var best = ExactDecimal.Of(ranked[0].Value);
        var headroom = unit is null ? null : lowerIsBetter ? best : Scale - best;
        return new(variant, ranked.Count, bestOfModels.Count, ranked[0].Value, Median(ranked), CountByStatus(ranked))
        {
            Spread = Distance(ranked[0].Value, ranked[ranked.Count - 1].Value)?.ToScore(),
            Headroom = headroom?.ToScore(),
            IsSaturated = headroom is { } left ? IsSaturated(left, bestOfModels) : null,
            NewestDate = NewestDate(ranked),
        };
    }

    private bool? IsSaturated(ExactDecimal headroom, List<Score> bestOfModels)
    {
        if (bestOfModels.Count < limits.Models)
        {
            return false;
        }

        var apart = Distance(bestOfModels[0], bestOfModels[limits.Models - 1]);
        return ExactDecimal.Of(limits.Share) is { } share && ExactDecimal.Of(limits.Margin) is { } margin && apart is { } distance
            ? headroom * 100 <= Scale * (100 - share) && distance * 100 <= Scale * margin
            : null;
    }

    private static List<Score> BestOfModels(List<BoardEntry> ranked)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. ranked.Where(entry => seen.Add(entry.ModelId)).Select(entry => entry.Value)];
    }

    private static ExactDecimal? Distance(Score one, Score other) =>
        one > other ? ExactDecimal.Of(one) - ExactDecimal.Of(other) : ExactDecimal.Of(other) - ExactDecimal.Of(one);

    /// <summary>Of two values in the middle that are too long to be reckoned with, the better one.</summary>
    private static Score Median(List<BoardEntry> ranked)
    {
        var upper = ranked[(ranked.Count - 1) / 2].Value;
        var lower = ranked[ranked.Count / 2].Value;
        return upper == lower ? upper : (ExactDecimal.Of(upper) + ExactDecimal.Of(lower))?.DividedBy(2).ToScore() ?? upper;
    }

    private static StatusCounts CountByStatus(List<BoardEntry> entries)
    {
        var merged = entries.Count(entry => entry.Status == ResultStatus.Merged);
        var community = entries.Count(entry => entry.Status == ResultStatus.Community);
        return new(merged, community, entries.Count - merged - community);
    }

    /// <summary>By the day as written, which in this form is the order of the texts.</summary>
    private static string? NewestDate(List<BoardEntry> entries)
    {
        string? newest = null;
        foreach (var entry in entries)
        {
            if (string.CompareOrdinal(entry.Date, newest) > 0 && IsoDate.TryParse(entry.Date!) is not null)
            {
                newest = entry.Date;
            }
        }

        return newest;
    }
}
