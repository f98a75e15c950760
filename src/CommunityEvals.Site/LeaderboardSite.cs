using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Pages;
using CommunityEvals.Site.Results;

namespace CommunityEvals.Site;

/// <summary>Writes a leaderboard as web pages, which work from a folder as from any web server, and without scripts.</summary>
public static class LeaderboardSite
{
    private static readonly string[] Assets = ["site.css", "site.js", "icon.svg"];

    /// <summary>What makes the files, each by itself and on any thread, so that a page is gone from memory when it is on the disk.</summary>
    /// <remarks>No path leaves the folder, no two are one on any disk. The same leaderboard gives the same texts, everywhere.</remarks>
    public static IReadOnlyList<Func<SiteFile>> FilesOf(Leaderboard leaderboard)
    {
        var templates = new Templates();
        return
        [
            .. Assets.Select(name => (Func<SiteFile>)(() => new($"assets/{name}", Asset.Read(name)))),
            .. PagesOf(leaderboard).Select(make => (Func<SiteFile>)(() => Render(make(), templates))),
        ];
    }

    private static SiteFile Render(Page page, Templates templates) => new(page.Path, templates.Render(page.Template, page));

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
