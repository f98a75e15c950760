using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>A saved answer of the Hub's API about a model's results or a benchmark's leaderboard.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">What it holds.</param>
public sealed record SnapshotFile(string Path, YamlText Text, YamlNode Root)
{
    /// <summary>The model, as the item says; used where the answer does not.</summary>
    public string? ModelId { get; init; }

    /// <summary>The dataset, as the item says: a leaderboard's rows do not.</summary>
    public string? DatasetId { get; init; }

    /// <summary>The task, as the item says: a leaderboard's rows do not.</summary>
    public string? TaskId { get; init; }
}
