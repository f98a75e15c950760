namespace CommunityEvals.Leaderboards;

/// <summary>What can be said of a task's results in one variant.</summary>
public sealed record VariantStatistics
{
    /// <summary>The setup.</summary>
    public required string Variant { get; init; }

    /// <summary>Number of results, at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>Number of models with one.</summary>
    public required int Models { get; init; }

    /// <summary>The best value.</summary>
    public required Score Best { get; init; }

    /// <summary>The value in the middle; between the two that are there when their number is even.</summary>
    public required Score Median { get; init; }

    /// <summary>The greatest value less the least; null when a double cannot hold it.</summary>
    public Score? Spread { get; init; }

    /// <summary>How far the best is from the top of the unit (100, 1, or 0 where lower is better), below 0 beyond it; null without a unit.</summary>
    public Score? Headroom { get; init; }

    /// <summary>Whether the task no longer tells the best models apart; null without a unit.</summary>
    public bool? Saturated { get; init; }

    /// <summary>How many results have come how far.</summary>
    public required StatusCounts ByStatus { get; init; }

    /// <summary>The newest date as written, or null when no result has one.</summary>
    public string? NewestDate { get; init; }
}

/// <summary>How many results have come how far.</summary>
public sealed record StatusCounts
{
    /// <summary>Number of results on main branches.</summary>
    public required int Merged { get; init; }

    /// <summary>Number of results in open pull requests.</summary>
    public required int Community { get; init; }

    /// <summary>Number of results of which nothing tells.</summary>
    public required int Unknown { get; init; }
}
