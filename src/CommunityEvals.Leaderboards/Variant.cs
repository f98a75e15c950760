namespace CommunityEvals.Leaderboards;

/// <summary>Setups that have a name. All others are <c>other: </c> and the notes.</summary>
public static class Variant
{
    /// <summary>The setup without tools, which needs no notes.</summary>
    public const string Default = "default";

    /// <summary>The setup with tools.</summary>
    public const string WithTools = "with-tools";
}
