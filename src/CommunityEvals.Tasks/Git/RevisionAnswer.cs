namespace CommunityEvals.Tasks.Git;

/// <summary>What git says of a revision.</summary>
internal enum RevisionState
{
    /// <summary>Nothing, and nobody is to blame: the clone leaves it out, or an abbreviation is ambiguous.</summary>
    Untold,

    /// <summary>The dataset has no such commit.</summary>
    Missing,

    /// <summary>It is a commit without <c>eval.yaml</c>.</summary>
    WithoutDefinition,

    /// <summary>It is a commit with <c>eval.yaml</c>.</summary>
    Defined,

    /// <summary>It was not asked for, for a reason that somebody can do something about.</summary>
    NotAsked,
}

/// <summary>What git says of a revision.</summary>
/// <param name="State">What it is.</param>
/// <param name="Definition">The <c>eval.yaml</c> of a defined one.</param>
/// <param name="Reason">Why it was not asked for.</param>
internal sealed record RevisionAnswer(RevisionState State, GitObject? Definition = null, string? Reason = null);
