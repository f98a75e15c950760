using CommunityEvals.Leaderboards;

namespace CommunityEvals.Snapshots;

/// <summary>What all saved answers say together.</summary>
public sealed class SnapshotSet
{
    private readonly Dictionary<(string DatasetId, string TaskId), bool> _directions = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _baseModels = new(StringComparer.Ordinal);

    /// <summary>Puts answers together; where two differ, the first one counts.</summary>
    public SnapshotSet(IReadOnlyList<Snapshot> snapshots)
    {
        if (snapshots.Count == 0)
        {
            return;
        }

        Entries = EachOnce(snapshots.OrderBy(snapshot => snapshot.IsLeaderboard).SelectMany(snapshot => snapshot.Entries));
        foreach (var snapshot in snapshots)
        {
            if (snapshot.Direction is { } direction && !_directions.ContainsKey((direction.DatasetId, direction.TaskId)))
            {
                _directions.Add((direction.DatasetId, direction.TaskId), direction.LowerIsBetter);
            }

            if (snapshot.BaseModels is { } declared && !_baseModels.ContainsKey(declared.ModelId))
            {
                _baseModels.Add(declared.ModelId, declared.Ids);
            }
        }
    }

    /// <summary>The results. What both a model's answer and a leaderboard list is there once, as the model's answer has it, which says more.</summary>
    public IReadOnlyList<BoardEntry> Entries { get; } = [];

    /// <summary>Which way the Hub ranks a task; null when no answer tells.</summary>
    public bool? LowerIsBetter(string datasetId, string taskId) =>
        _directions.TryGetValue((datasetId, taskId), out var lowerIsBetter) ? lowerIsBetter : null;

    /// <summary>What a model declares that it was made from; null when no answer tells.</summary>
    public IReadOnlyList<string>? BaseModels(string modelId) => _baseModels.TryGetValue(modelId, out var ids) ? ids : null;

    /// <summary>A value that stands in several answers was verified when one of them says so.</summary>
    private static List<BoardEntry> EachOnce(IEnumerable<BoardEntry> entries) => entries
        .GroupBy(entry => (entry.ModelId, entry.DatasetId, entry.TaskId, entry.Variant, entry.PullRequest, entry.Value))
        .Select(same => same.First() with
        {
            VerifiedBy = same.Select(entry => entry.VerifiedBy).FirstOrDefault(by => by is not null),
            Author = same.Select(entry => entry.Author).FirstOrDefault(author => author is not null),
        })
        .ToList();
}
