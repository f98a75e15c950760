using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
using CommunityEvals.Leaderboards;
using CommunityEvals.Snapshots;

namespace CommunityEvals.Shards;

/// <summary>What one build has read of one dataset, before anything is ranked: all that a merge needs to rank it with what other builds have read.</summary>
/// <param name="DatasetId">The dataset; null for what is of none.</param>
public sealed record Shard(string? DatasetId)
{
    /// <summary>The folder that its paths are relative to, within the tree that the merge is of; empty for that tree itself.</summary>
    public string Root { get; init; } = "";

    /// <summary>The definitions of the dataset: at most one that is ranked by, and one that results were held against though it is left out.</summary>
    public IReadOnlyList<ShardDefinition> Definitions { get; init; } = [];

    /// <summary>Whether there is a definition that cannot be used, so that nothing can be said of the dataset's tasks.</summary>
    public bool IsDefinitionUnreadable { get; init; }

    /// <summary>What the project says of the metrics of the dataset's tasks.</summary>
    public IReadOnlyList<MetricDeclaration> Metrics { get; init; } = [];

    /// <summary>What the cards of models say, as far as it is of the dataset.</summary>
    public IReadOnlyList<ShardCard> Cards { get; init; } = [];

    /// <summary>The files with results of the dataset; where there is no dataset, those that are left out and have no result that can be told.</summary>
    public IReadOnlyList<ShardFile> Files { get; init; } = [];

    /// <summary>What saved answers of the Hub say of the dataset.</summary>
    public IReadOnlyList<Snapshot> Saved { get; init; } = [];
}

/// <summary>A definition of a benchmark in a file.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="IsExcluded">Whether the file is left out, so that results are held against it and not ranked by it.</param>
public sealed record ShardDefinition(BenchmarkDefinition Definition, bool IsExcluded);

/// <summary>What the card of a model says.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="Facts">What it says.</param>
public sealed record ShardCard(string ModelId, CardFacts Facts);

/// <summary>A file of results, or one that is left out.</summary>
/// <param name="Path">The file.</param>
/// <param name="ModelId">Its model; null for a definition, and where nothing tells.</param>
public sealed record ShardFile(string Path, string? ModelId)
{
    /// <summary>The pull request on whose ref it lies; null for a file of the tree.</summary>
    public int? PullRequest { get; init; }

    /// <summary>Whether it takes no part. Its results are held against others all the same.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Ids of its findings that are in none of its results.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Its results of the dataset, in their order.</summary>
    public IReadOnlyList<ShardResult> Results { get; init; } = [];

    /// <summary>Which file it is, whoever lists it.</summary>
    internal (string Path, string? ModelId, int? PullRequest) Key => (Path, ModelId, PullRequest);
}

/// <summary>A result that is not ranked yet.</summary>
/// <param name="Entry">The result.</param>
public sealed record ShardResult(BoardEntry Entry)
{
    /// <summary>Whether it tells its setup: see <see cref="Documents.ResultEntry.IsSetupKnown"/>.</summary>
    public bool IsSetupKnown { get; init; } = true;

    /// <summary>Ids of the findings that a merge can make and that nobody is to hear here.</summary>
    public IReadOnlyList<string> Silenced { get; init; } = [];

    /// <summary>Those of them that a comment in the result silences, which needs one to silence.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];
}
