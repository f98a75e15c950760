using CommunityEvals.Benchmarks;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Makes the tables of models by tasks that a project asks for.</summary>
/// <param name="facts">What is known of tasks.</param>
internal sealed class CuratedBoards(TaskFacts facts)
{
    /// <summary>The tables, in the order in which they are asked for.</summary>
    public List<CuratedBoard> Make(IReadOnlyList<CuratedBoardRequest> requests, IReadOnlyList<BoardEntry> results)
    {
        if (requests.Count == 0)
        {
            return [];
        }

        var byTask = results.ToLookup(entry => (new TaskReference(entry.DatasetId, entry.TaskId), entry.Variant));
        return requests.Select(request => Make(request, task => byTask[(task, request.Variant)])).ToList();
    }

    private CuratedBoard Make(CuratedBoardRequest request, Func<TaskReference, IEnumerable<BoardEntry>> resultsOf)
    {
        var tasks = request.Tasks.Select(Describe).ToList();
        var columns = tasks.ConvertAll(task => BestOfModels(resultsOf(task.Task), task.LowerIsBetter));
        var unit = UnitOfMeans(tasks);
        var rows = (request.Models ?? columns.SelectMany(column => column.Keys))
            .Distinct(StringComparer.Ordinal)
            .Select(model => new UnrankedRow(model, columns.ConvertAll(column => column.TryGetValue(model, out var value) ? value : null), unit is not null))
            .OrderBy(row => row, Comparer<UnrankedRow>.Create((a, b) => a.CompareTo(b, tasks[0].LowerIsBetter)))
            .ToList();
        return new(request.Name, request.Variant, unit, tasks, Rank(rows));
    }

    private CuratedTask Describe(TaskReference reference)
    {
        var (task, direction) = facts.Find(reference);
        return new(reference, task.Unit, direction.LowerIsBetter);
    }

    /// <summary>A mean of values in several units, or of which a greater one is better here and a lesser one there, would mean nothing.</summary>
    private static ScoreUnit? UnitOfMeans(List<CuratedTask> tasks) =>
        tasks.All(task => task.Unit == tasks[0].Unit && task.LowerIsBetter == tasks[0].LowerIsBetter) ? tasks[0].Unit : null;

    private static Dictionary<string, Score> BestOfModels(IEnumerable<BoardEntry> results, bool lowerIsBetter)
    {
        var best = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            var isBetter = !best.TryGetValue(result.ModelId, out var known) || (lowerIsBetter ? result.Value < known : result.Value > known);
            best[result.ModelId] = isBetter ? result.Value : known!;
        }

        return best;
    }

    private static List<CuratedRow> Rank(List<UnrankedRow> sorted)
    {
        var rows = new List<CuratedRow>(sorted.Count);
        var rank = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var row = sorted[i];
            rank = i > 0 && row.HasSumOf(sorted[i - 1]) ? rank : i + 1;
            rows.Add(new(row.Mean is null ? null : rank, row.ModelId, row.Mean, row.Values));
        }

        return rows;
    }

    /// <summary>A row and the sum of its values, by which it ranks: a mean may be rounded.</summary>
    private sealed class UnrankedRow
    {
        private readonly ExactDecimal? _sum;

        public UnrankedRow(string modelId, List<Score?> values, bool hasMean)
        {
            ModelId = modelId;
            Values = values;
            _sum = hasMean ? values.Aggregate((ExactDecimal?)0, (sum, value) => sum + (value is null ? null : ExactDecimal.Of(value))) : null;
            Mean = _sum?.DividedBy(values.Count).ToScore();
        }

        public string ModelId { get; }

        public IReadOnlyList<Score?> Values { get; }

        public Score? Mean { get; }

        public bool HasSumOf(UnrankedRow other) => _sum is { } sum && other._sum is { } others && sum.CompareTo(others) == 0;

        public int CompareTo(UnrankedRow other, bool lowerIsBetter)
        {
            var bySum = (_sum, other._sum) switch
            {
                ({ } sum, { } others) => lowerIsBetter ? sum.CompareTo(others) : others.CompareTo(sum),
                (null, null) => Values.Count(value => value is null).CompareTo(other.Values.Count(value => value is null)),
                (null, _) => 1,
                _ => -1,
            };
            return bySum != 0 ? bySum : string.CompareOrdinal(ModelId, other.ModelId);
        }
    }
}
