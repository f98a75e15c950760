namespace CommunityEvals.Tasks.Policies;

/// <summary>What a policy may cost, far above what a useful one needs.</summary>
internal static class PolicyLimits
{
    /// <summary>Characters in a policy's file.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>Objects and lists inside each other in a policy's file.</summary>
    public const int MaxDepth = 64;

    /// <summary>Characters in a pattern.</summary>
    public const int MaxPatternLength = 4096;

    /// <summary>Characters in a text that is held against a format: NJsonSchema does that with patterns of its own, without a time limit.</summary>
    public const int MaxFormatLength = 4096;

    /// <summary>Schemas inside each other while one result is checked, references counted as what they stand for.</summary>
    public const int MaxNesting = 200;

    /// <summary>Schemas held against parts of one result.</summary>
    public const int MaxSteps = 20_000;

    /// <summary>Patterns that may run out of time in one file; a stranger's file with a thousand results must not cost minutes.</summary>
    public const int MaxTimeouts = 4;

    /// <summary>What matching one text against one pattern may take.</summary>
    public static TimeSpan PatternTime { get; } = TimeSpan.FromMilliseconds(250);
}
