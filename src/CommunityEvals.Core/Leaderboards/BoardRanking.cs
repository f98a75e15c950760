using CommunityEvals.Benchmarks;

namespace CommunityEvals.Leaderboards;

/// <summary>Makes the leaderboards of benchmarks from results.</summary>
/// <param name="facts">What is known of tasks.</param>
/// <param name="options">What the project asks for.</param>
/// <param name="baseModels">What a model was made from; null when nothing tells. Asked by several threads at once.</param>
internal sealed class BoardRanking(TaskFacts facts, EvalOptions options, Func<string, IReadOnlyList<string>?> baseModels)
{
    /// <summary>The benchmarks that the project defines or has results of.</summary>
    public IReadOnlyList<BenchmarkBoard> Rank(IReadOnlyList<BoardEntry> results)
    {
        var byDataset = results.ToLookup(entry => entry.DatasetId, StringComparer.Ordinal);
        var ids = facts.Benchmarks.Own.Select(definition => definition.DatasetId)
            .Concat(byDataset.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToList();
        return AllCores.Map(ids.Count, i => Rank(ids[i], byDataset[ids[i]]));
    }

    private BenchmarkBoard Rank(string datasetId, IEnumerable<BoardEntry> results)
    {
        var definition = facts.Benchmarks.Find(datasetId);
        var byTask = results.ToLookup(entry => entry.TaskId, StringComparer.Ordinal);
        var defined = definition?.Tasks ?? [];
        var unknown = byTask.Select(group => group.Key)
            .Except(defined.Select(task => task.Id), StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal)
            .Select(id => new TaskDefinition(id));
        return new(datasetId, definition,
        [
            .. defined.Select(task => Rank(facts.Describe(datasetId, task), isDefined: true, byTask[task.Id])),
            .. unknown.Select(task => Rank(facts.Describe(datasetId, task), isDefined: false, byTask[task.Id])),
        ]);
    }

    private TaskBoard Rank(RankedTask ranked, bool isDefined, IEnumerable<BoardEntry> results)
    {
        var (task, direction) = ranked;
        var entries = Ranking.Rank(results, direction.LowerIsBetter, options.OnePerModel, baseModels);
        return new(task, direction, entries)
        {
            IsDefined = isDefined,
            Statistics = new Statistics(task.Unit, direction.LowerIsBetter, options.Saturation).Of(entries),
        };
    }
}
