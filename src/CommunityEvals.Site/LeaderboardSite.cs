using System.Collections.Concurrent;
using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Pages;
using CommunityEvals.Site.Results;

namespace CommunityEvals.Site;

/// <summary>Writes a leaderboard as web pages, which work from a folder as from any web server, and without scripts.</summary>
public static class LeaderboardSite
{
    private static readonly string[] Assets = ["site.css", "site.js", "icon.svg"];

    /// <summary>Paths relative to the site's folder, with <c>/</c>, and their texts. No path leaves the folder, no two are one on any disk.</summary>
    /// <remarks>The same leaderboard gives the same texts, everywhere.</remarks>
    public static IEnumerable<(string Path, string Text)> Write(Leaderboard leaderboard)
    {
        var templates = new Templates();
        // Page by page, because the pages of benchmarks come first and are far longer than those of models.
        var pages = Partitioner.Create(PagesOf(leaderboard), loadBalance: true)
            .AsParallel()
            .AsOrdered()
            .Select(make => make())
            .Select(page => (page.Path, templates.Render(page.Template, page)));
        return Assets.Select(name => ($"assets/{name}", Asset.Read(name))).Concat(pages);
    }

    /// <summary>What makes the pages, so that each is made where it is written.</summary>
    private static Func<Page>[] PagesOf(Leaderboard leaderboard)
    {
        var map = new SiteMap(leaderboard);
        var conflicts = new ConflictIndex(leaderboard.Conflicts);
        var models = ModelsOf(leaderboard);
        return
        [
            () => new IndexPage(leaderboard, map),
            () => new ModelsPage(models, map),
            .. leaderboard.Benchmarks.Select(board => (Func<Page>)(() => new BenchmarkPage(board, map, conflicts))),
            .. leaderboard.Curated.Zip(map.Curated, (board, path) => (Func<Page>)(() => new CuratedPage(board, path, map))),
            .. models.Select(model => (Func<Page>)(() => new ModelPage(model.ModelId, model.Results, map, conflicts))),
        ];
    }

    private static List<(string ModelId, IReadOnlyList<ModelResult> Results)> ModelsOf(Leaderboard leaderboard)
    {
        var results =
            from benchmark in leaderboard.Benchmarks
            from task in benchmark.Tasks
            from entry in task.Entries
            select new ModelResult(benchmark, task, entry);
        return results
            .GroupBy(result => result.Entry.ModelId, StringComparer.Ordinal)
            .OrderBy(model => model.Key, StringComparer.Ordinal)
            .Select(model => (model.Key, (IReadOnlyList<ModelResult>)model.ToList()))
            .ToList();
    }
}
