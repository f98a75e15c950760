namespace CommunityEvals.Tasks.Histories;

/// <summary>What a project says of git.</summary>
internal sealed record HistorySettings
{
    /// <summary>Whether earlier values of results are asked for.</summary>
    public bool WithPast { get; init; }

    /// <summary>The folders in which git is looked for, as in the environment variable <c>PATH</c>.</summary>
    public string? SearchPath { get; init; } = Environment.GetEnvironmentVariable("PATH");

    /// <summary>How long git may take for one repo.</summary>
    public TimeSpan LimitOfOne { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long git may take for all.</summary>
    public TimeSpan LimitOfAll { get; init; } = TimeSpan.FromMinutes(5);
}
