namespace CommunityEvals.Tasks.Histories;

/// <summary>What is asked of git.</summary>
/// <param name="Provenance">Whether who changed which result and when is asked, for the leaderboard.</param>
/// <param name="Past">Whether earlier values are asked for too.</param>
internal sealed record HistoryRequest(bool Provenance, bool Past)
{
    /// <summary>The folders in which git is looked for, as in the environment variable <c>PATH</c>.</summary>
    public string? SearchPath { get; init; } = Environment.GetEnvironmentVariable("PATH");

    /// <summary>How long git may take for one repo.</summary>
    public TimeSpan LimitOfOne { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long git may take for all.</summary>
    public TimeSpan LimitOfAll { get; init; } = TimeSpan.FromMinutes(5);
}
