namespace CommunityEvals.Leaderboards;

/// <summary>How many there are of each.</summary>
public sealed record Totals
{
    /// <summary>Models with a result.</summary>
    public required int Models { get; init; }

    /// <summary>Benchmarks listed.</summary>
    public required int Benchmarks { get; init; }

    /// <summary>Tasks listed, those without results included.</summary>
    public required int Tasks { get; init; }

    /// <summary>Results ranked.</summary>
    public required int Results { get; init; }

    /// <summary>Files that take no part.</summary>
    public required int Excluded { get; init; }
}
