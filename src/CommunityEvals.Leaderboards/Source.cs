namespace CommunityEvals.Leaderboards;

/// <summary>Where the evidence of a result is.</summary>
public sealed record Source
{
    /// <summary>The link, as the file writes it. A stranger wrote it: check it before opening it.</summary>
    public required string Url { get; init; }

    /// <summary>What to call it, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The Hub user who gets the attribution, or null.</summary>
    public string? User { get; init; }

    /// <summary>The Hub organisation that gets it, or null.</summary>
    public string? Org { get; init; }

    /// <summary>What the link leads to.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Whether it leads away from the Hub.</summary>
    public required bool IsExternal { get; init; }
}

/// <summary>What a source's link leads to.</summary>
public enum SourceKind
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>A paper.</summary>
    Paper,

    /// <summary>A model's card.</summary>
    ModelCard,

    /// <summary>A dataset.</summary>
    Dataset,

    /// <summary>A Space.</summary>
    Space,

    /// <summary>A log of the evaluation.</summary>
    EvalLog,

    /// <summary>A discussion or pull request on the Hub.</summary>
    Discussion,

    /// <summary>A page on GitHub.</summary>
    GitHub,

    /// <summary>Any other page.</summary>
    External,
}
