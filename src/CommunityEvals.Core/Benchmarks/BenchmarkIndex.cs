using System.Collections.Concurrent;
using CommunityEvals.Documents;
using CommunityEvals.Suggestions;

namespace CommunityEvals.Benchmarks;

/// <summary>The benchmarks that results are held against: the project's own definitions, then the catalog's.</summary>
public sealed class BenchmarkIndex
{
    private readonly Dictionary<string, BenchmarkDefinition> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly Catalog? _catalog;

    /// <summary>Indexes the definitions among <paramref name="documents"/>; of two for one dataset the one whose path comes first counts.</summary>
    /// <param name="documents">Files that may define benchmarks.</param>
    /// <param name="catalog">The catalog, or null to do without.</param>
    public BenchmarkIndex(IEnumerable<BenchmarkDocument> documents, Catalog? catalog)
    {
        _catalog = catalog;
        foreach (var document in documents.OrderBy(document => document.File.Path, StringComparer.Ordinal))
        {
            Add(document);
        }
    }

    /// <summary>The same with what other builds have read, which counts where no document defines a dataset.</summary>
    /// <param name="documents">Files that may define benchmarks.</param>
    /// <param name="catalog">The catalog, or null to do without.</param>
    /// <param name="others">Definitions, one for a dataset, without what only the catalog says.</param>
    /// <param name="unreadable">Datasets that have a definition which cannot be used.</param>
    public BenchmarkIndex(IEnumerable<BenchmarkDocument> documents, Catalog? catalog, IEnumerable<BenchmarkDefinition> others, IEnumerable<string> unreadable)
        : this(documents, catalog)
    {
        foreach (var definition in others.Where(definition => !_own.ContainsKey(definition.DatasetId)))
        {
            var known = _catalog?.Find(definition.DatasetId);
            _own.Add(definition.DatasetId, definition with { Tasks = [.. definition.Tasks.Select(task => WithFacts(task, known))] });
        }

        _unreadable.UnionWith(unreadable.Where(id => !_own.ContainsKey(id)));
    }

    /// <summary>Datasets that the project has a definition of which cannot be used.</summary>
    public IEnumerable<string> UnreadableDatasets => _unreadable.OrderBy(id => id, StringComparer.Ordinal);

    /// <summary>The project's own definitions, by dataset.</summary>
    public IEnumerable<BenchmarkDefinition> Own => _own.Values.OrderBy(definition => definition.DatasetId, StringComparer.Ordinal);

    /// <summary>The catalog, or null when it is switched off.</summary>
    public Catalog? Catalog => _catalog;

    /// <summary>All datasets that have a definition here or in the catalog.</summary>
    public IEnumerable<string> KnownDatasets => _own.Keys.Concat(_catalog?.DatasetIds ?? []);

    /// <summary>The known dataset that was probably meant by an id that is none, or null. Searched for once for each id: a tree may name one in every file.</summary>
    public string? Nearest(string datasetId) => _nearest.GetOrAdd(datasetId, id => NearestDataset.Find(id, KnownDatasets));

    /// <summary>The definition of a dataset, or null when there is none.</summary>
    public BenchmarkDefinition? Find(string datasetId) =>
        _own.TryGetValue(datasetId, out var definition) ? definition : _catalog?.Find(datasetId);

    /// <summary>Whether the project has a definition of the dataset that cannot be used, so that nothing can be said of its tasks.</summary>
    public bool IsUnreadable(string datasetId) => _unreadable.Contains(datasetId);

    private void Add(BenchmarkDocument document)
    {
        if (document.File.RepoId is not { } datasetId || _own.ContainsKey(datasetId))
        {
            return;
        }

        if (document.Root is null || document.Tasks.Count == 0)
        {
            if (document.IsReported)
            {
                _unreadable.Add(datasetId);
            }

            return;
        }

        _unreadable.Remove(datasetId);
        _own.Add(datasetId, Define(document, datasetId));
    }

    private BenchmarkDefinition Define(BenchmarkDocument document, string datasetId)
    {
        var known = _catalog?.Find(datasetId);
        var tasks = document.Tasks
            .Where(task => task.Id is not null)
            .GroupBy(task => task.Id!.Value, StringComparer.Ordinal)
            .Select(tasks => Define(tasks.First(), known))
            .ToList();
        return new(datasetId, DefinitionOrigin.File, tasks, IsComplete: document.Tasks.All(task => task.Id is not null))
        {
            Name = document.Name?.Value,
            Description = document.Description?.Value.Trim(),
            Framework = document.Framework?.Value ?? (document.IsForInspect ? Formats.BenchmarkFormat.InspectFramework : null),
            Path = document.File.Path,
        };
    }

    private static TaskDefinition Define(BenchmarkTask task, BenchmarkDefinition? known) => WithFacts(
        new(task.Id!.Value) { Config = task.Config?.Value ?? "default", Split = task.Split?.Value ?? "test" },
        known);

    /// <summary>A definition has no key for unit and direction, so the catalog says them for its own.</summary>
    private static TaskDefinition WithFacts(TaskDefinition task, BenchmarkDefinition? known)
    {
        var fact = known?.FindTask(task.Id);
        return task with { Unit = fact?.Unit, LowerIsBetter = fact?.LowerIsBetter };
    }
}
