using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>What can be said of a task's results in one variant.</summary>
/// <param name="Variant">The setup.</param>
/// <param name="Count">Number of results, at least 1.</param>
/// <param name="Models">Number of models with one.</param>
/// <param name="Best">The best value.</param>
/// <param name="Median">The value in the middle; between the two that are there when their number is even.</param>
/// <param name="ByStatus">How many results have come how far.</param>
public sealed record VariantStatistics(string Variant, int Count, int Models, Score Best, Score Median, StatusCounts ByStatus)
{
    /// <summary>The greatest value less the least; null when a double cannot hold it.</summary>
    public Score? Spread { get; init; }

    /// <summary>How far the best is from the top of the unit (100, 1, or 0 where lower is better), below 0 beyond it; null without a unit.</summary>
    public Score? Headroom { get; init; }

    /// <summary>Whether the task no longer tells the best models apart, by <see cref="SaturationLimits"/>; null without a unit.</summary>
    public bool? IsSaturated { get; init; }

    /// <summary>The newest date as written, or null when no result has one.</summary>
    public string? NewestDate { get; init; }
}

/// <summary>How many results have come how far.</summary>
/// <param name="Merged">Number of results on main branches.</param>
/// <param name="Community">Number of results in open pull requests.</param>
/// <param name="Unknown">Number of results of which nothing tells.</param>
public sealed record StatusCounts(int Merged, int Community, int Unknown);

/// <summary>When a task no longer tells the best models apart.</summary>
public sealed record SaturationLimits
{
    /// <summary>How many models there are at least, and which of them, by its best value, is held against the best of all.</summary>
    public int Models { get; init; } = 5;

    /// <summary>How far up the unit the best value is at least, in percent.</summary>
    public Score Share { get; init; } = Score.TryParse("90")!;

    /// <summary>How far apart these two are at most, in percent of the unit.</summary>
    public Score Margin { get; init; } = Score.TryParse("2")!;
}
