using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>What a saved answer says.</summary>
public sealed class Snapshot
{
    /// <summary>The file, relative to the project.</summary>
    public string Path { get; init; } = "";

    /// <summary>Its results, in its order.</summary>
    public List<BoardEntry> Entries { get; } = [];

    /// <summary>Files that the Hub refused, as findings in the answer.</summary>
    public List<Finding> Rejections { get; } = [];

    /// <summary>What in it is not as the API answers. A result with such a fault is not among the <see cref="Entries"/>.</summary>
    public List<SnapshotFault> Faults { get; } = [];

    /// <summary>What its item has to say, because the answer does not; null when nothing.</summary>
    public string? ItemFault { get; internal set; }

    /// <summary>Whether it is a leaderboard, not a model's answer.</summary>
    public bool IsLeaderboard { get; init; }

    /// <summary>What a model declares that it was made from; null where the answer does not tell.</summary>
    public DeclaredBaseModels? BaseModels { get; set; }

    /// <summary>Which way the Hub ranks a task; null where the answer does not tell.</summary>
    public HubDirection? Direction { get; set; }

    /// <summary>The same answer with some of its results.</summary>
    internal Snapshot With(IEnumerable<BoardEntry> entries)
    {
        var part = new Snapshot { Path = Path, IsLeaderboard = IsLeaderboard, BaseModels = BaseModels, Direction = Direction };
        part.Entries.AddRange(entries);
        return part;
    }
}

/// <summary>Something in an answer that the API does not answer.</summary>
/// <param name="Node">Where.</param>
/// <param name="Message">What is wrong.</param>
public sealed record SnapshotFault(YamlNode Node, string Message)
{
    /// <summary>The fault of an answer to another question: what the Hub says, where it refused, else what is expected.</summary>
    internal static SnapshotFault OfAnswer(YamlNode root, string expected) =>
        new(root, (root as YamlMapping)?.Find("error")?.Value is YamlScalar error ? $"it says '{Quoted.OneLine(error.Value)}'" : expected);
}

/// <summary>What a model declares that it was made from.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="Ids">The models that it was made from; none when it declares none.</param>
public sealed record DeclaredBaseModels(string ModelId, IReadOnlyList<string> Ids);

/// <summary>Which way the Hub ranks a task.</summary>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="LowerIsBetter">Whether the least value is the best.</param>
public sealed record HubDirection(string DatasetId, string TaskId, bool LowerIsBetter);
