namespace CommunityEvals.Leaderboards;

/// <summary>Several claims about one model, task and variant: no single source of truth.</summary>
public sealed record Conflict
{
    /// <summary>The model.</summary>
    public required string ModelId { get; init; }

    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The task.</summary>
    public required string TaskId { get; init; }

    /// <summary>The setup.</summary>
    public required string Variant { get; init; }

    /// <summary>All claims, those that agree with another one included.</summary>
    public required IReadOnlyList<ClaimedValue> Values { get; init; }
}

/// <summary>A value that somebody claims, and where.</summary>
public sealed record ClaimedValue
{
    /// <summary>The score.</summary>
    public required Score Value { get; init; }

    /// <summary>What says so.</summary>
    public required ResultOrigin Origin { get; init; }

    /// <summary>The file relative to the project, or null.</summary>
    public string? Path { get; init; }

    /// <summary>Its line, from 1, or null.</summary>
    public int? Line { get; init; }

    /// <summary>Number of the pull request, or null.</summary>
    public int? PullRequest { get; init; }

    /// <summary>What a pull request's claim that is not ranked is to the results that are; null for every other claim.</summary>
    public ClaimRelation? Relation { get; init; }
}

/// <summary>What a claim is to the results that are ranked.</summary>
public enum ClaimRelation
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>It says the same, and is not ranked again.</summary>
    AlreadyPresent,

    /// <summary>It would change a merged value.</summary>
    Proposal,
}
