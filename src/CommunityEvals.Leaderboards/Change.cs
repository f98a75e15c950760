namespace CommunityEvals.Leaderboards;

/// <summary>A commit that added or changed a result.</summary>
public sealed record Change
{
    /// <summary>Its id, in hexadecimal digits.</summary>
    public required string Commit { get; init; }

    /// <summary>When it was made, in UTC: <c>2026-04-02T10:11:12Z</c>.</summary>
    public required string Date { get; init; }

    /// <summary>Name of its author, as the commit has it.</summary>
    public required string Author { get; init; }
}

/// <summary>A value that a result had, and the commit that gave it to it.</summary>
public sealed record PastValue
{
    /// <summary>The score.</summary>
    public required Score Value { get; init; }

    /// <summary>Id of the commit, in hexadecimal digits.</summary>
    public required string Commit { get; init; }

    /// <summary>When it was made, in UTC: <c>2026-04-02T10:11:12Z</c>.</summary>
    public required string Date { get; init; }

    /// <summary>Name of its author, as the commit has it.</summary>
    public required string Author { get; init; }
}
