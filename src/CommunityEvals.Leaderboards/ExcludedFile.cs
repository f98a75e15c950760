namespace CommunityEvals.Leaderboards;

/// <summary>A file that takes no part.</summary>
public sealed record ExcludedFile
{
    /// <summary>The file relative to the project, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its model, or null.</summary>
    public string? ModelId { get; init; }

    /// <summary>The pull request on whose ref it lies; null for a file of the tree.</summary>
    public int? PullRequest { get; init; }

    /// <summary>Ids of what is wrong with it, such as <c>EVAL003</c>, in ordinal order.</summary>
    public required IReadOnlyList<string> Findings { get; init; }
}
