using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;

namespace CommunityEvals.Leaderboards;

/// <summary>Makes the leaderboard of a project from its checked files.</summary>
public static class LeaderboardBuilder
{
    /// <summary>Ranks what is not excluded. The order in which anything is given does not matter.</summary>
    public static Leaderboard Build(EvalProject project, LeaderboardInputs inputs)
    {
        var included = inputs.Documents.Where(document => !document.IsExcluded).ToList();
        var definitions = included.Select(document => document.Document).OfType<BenchmarkDocument>();
        var index = new BenchmarkIndex(definitions, project.Benchmarks.Catalog);
        var files = included.SelectMany(document => EntryReader.Read(document, inputs.Provenance)).ToList();
        var results = ResultMerge.Merge(files, inputs);
        var boards = Boards(results.Ranked, index, project.Options);
        return new(boards, Conflicts.Find(results), Excluded(inputs.Documents), Cover(files, index));
    }

    private static List<BenchmarkBoard> Boards(IReadOnlyList<BoardEntry> entries, BenchmarkIndex index, EvalOptions options)
    {
        var byDataset = entries.ToLookup(entry => entry.DatasetId, StringComparer.Ordinal);
        return index.Own.Select(definition => definition.DatasetId)
            .Concat(byDataset.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal)
            .Select(id => Board(id, index.Find(id), byDataset[id], options))
            .ToList();
    }

    private static BenchmarkBoard Board(string datasetId, BenchmarkDefinition? definition, IEnumerable<BoardEntry> entries, EvalOptions options)
    {
        var byTask = entries.ToLookup(entry => entry.TaskId, StringComparer.Ordinal);
        var defined = definition?.Tasks ?? [];
        var unknown = byTask.Select(group => group.Key)
            .Where(id => defined.All(task => task.Id != id))
            .OrderBy(id => id, StringComparer.Ordinal)
            .Select(id => new TaskDefinition(id));
        var tasks = defined.Concat(unknown).Select(task =>
        {
            var declared = Declare(datasetId, task, options);
            var direction = DirectionOf(datasetId, task, options);
            return new TaskBoard(declared, direction, Ranking.Rank(byTask[task.Id], direction));
        });
        return new(datasetId, definition, tasks.ToList());
    }

    private static TaskDefinition Declare(string datasetId, TaskDefinition task, EvalOptions options) =>
        options.FindMetric(datasetId, task.Id)?.Unit is { } unit ? task with { Unit = unit } : task;

    private static Direction DirectionOf(string datasetId, TaskDefinition task, EvalOptions options)
    {
        if (options.FindMetric(datasetId, task.Id)?.LowerIsBetter is { } declared)
        {
            return new(declared, "declared");
        }

        return task.LowerIsBetter is { } known ? new(known, "catalog") : new(false, "assumed");
    }

    private static List<ExcludedFile> Excluded(IReadOnlyList<CheckedDocument> documents) =>
        documents
            .Where(document => document.IsExcluded)
            .OrderBy(document => document.Document.File.Path, StringComparer.Ordinal)
            .Select(document => new ExcludedFile(
                document.Document.File.Path,
                document.Document is ResultsDocument ? document.Document.File.RepoId : null,
                FindingIds.Of(document.Findings)))
            .ToList();

    private static Coverage Cover(List<BoardEntry> entries, BenchmarkIndex index)
    {
        var definition = 0;
        var catalog = 0;
        foreach (var entry in entries)
        {
            var found = index.Find(entry.DatasetId);
            if (found is { Origin: DefinitionOrigin.File })
            {
                definition++;
            }
            else if (found is not null && (found.IsComplete || found.FindTask(entry.TaskId) is not null))
            {
                catalog++;
            }
        }

        return new(definition, catalog, entries.Count - definition - catalog);
    }
}
