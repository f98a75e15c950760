using System.Collections.Concurrent;
using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
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
        var index = new BenchmarkIndex(definitions, project.Benchmarks.Catalog, inputs.Shards.Definitions, []);
        List<BoardEntry> files = [.. included.SelectMany(document => EntryReader.Read(document, inputs.Provenance)), .. inputs.Shards.Results];
        var results = ResultMerge.Merge(files, [.. inputs.PullRequests, .. inputs.Shards.PullRequests], inputs.Snapshots);
        var facts = new TaskFacts(index, project.Options, inputs.LowerIsBetterOnHub);
        return new(
            new BoardRanking(facts, project.Options, BaseModels(inputs)).Rank(results.Ranked),
            new Conflicts(results, new(id => CardOf(id, inputs), index)).Find(),
            Excluded(inputs),
            Cover(files, index))
        {
            Curated = new CuratedBoards(facts).Make(project.Options.CuratedBoards, results.Ranked),
        };
    }

    private static CardFacts? CardOf(string modelId, LeaderboardInputs inputs) => inputs.Cards.FactsOf(modelId) ?? inputs.Shards.CardOf(modelId);

    /// <summary>What a model was made from: as its card declares, else as the Hub says; nothing where the card declares nothing.</summary>
    private static Func<string, IReadOnlyList<string>?> BaseModels(LeaderboardInputs inputs)
    {
        var known = new ConcurrentDictionary<string, IReadOnlyList<string>?>(StringComparer.Ordinal);
        return modelId => known.GetOrAdd(modelId, id =>
        {
            var declared = CardOf(id, inputs)?.BaseModels;
            return declared is { Count: > 0 } ? declared : inputs.BaseModels(id) ?? declared;
        });
    }

    /// <summary>A definition that several builds leave out is there once.</summary>
    private static List<ExcludedFile> Excluded(LeaderboardInputs inputs) =>
        inputs.Documents.Concat(inputs.Proposals)
            .Where(document => document.IsExcluded)
            .Select(document => new ExcludedFile(
                document.Document.File.ShownPath,
                document.Document is ResultsDocument ? document.Document.File.RepoId : null,
                FindingIds.Of(document.Findings),
                document.Document.File.PullRequest))
            .Concat(inputs.Shards.Excluded)
            .GroupBy(file => new FileKey(file.Path, file.ModelId, file.PullRequest), (_, same) => same.First())
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ThenBy(file => file.ModelId, StringComparer.Ordinal)
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

    /// <summary>Which file it is, whoever leaves it out.</summary>
    private sealed record FileKey(string Path, string? ModelId, int? PullRequest);
}
