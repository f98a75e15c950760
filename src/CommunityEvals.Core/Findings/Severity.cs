namespace CommunityEvals.Findings;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Switched off.</summary>
    None,

    /// <summary>Not shown by anything but a light bulb.</summary>
    Hidden,

    /// <summary>An improvement; shown by IDEs, not by a build.</summary>
    Info,

    /// <summary>Very likely a mistake.</summary>
    Warning,

    /// <summary>The Hub or Inspect would refuse it, or a leaderboard made from it would be wrong.</summary>
    Error,
}
