using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site.Pages;

/// <summary>What every page has around its own content.</summary>
/// <param name="map">Where the other pages are.</param>
/// <param name="path">Where this one is, relative to the site.</param>
/// <param name="title">What it is about.</param>
internal abstract class Page(SiteMap map, string path, string title)
{
    /// <summary>The page's template.</summary>
    public abstract string Template { get; }

    /// <summary>Relative to the site, with <c>/</c>.</summary>
    public string Path => path;

    /// <summary>What the browser's tab says.</summary>
    public ShownText Title { get; } = ShownText.Of(title);

    /// <summary>What leads from this page to the site's folder.</summary>
    public string Root { get; } = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    /// <summary>A link to the page of a model.</summary>
    public PageLink ToModel(string modelId) => To(map.Model(modelId), modelId);

    /// <summary>A link to the page of a benchmark.</summary>
    public PageLink ToBenchmark(BenchmarkBoard board) => To(map.Benchmark(board.DatasetId), board.Definition?.Name ?? board.DatasetId);

    /// <summary>A link to a task on the page of its benchmark.</summary>
    public PageLink ToTask(string datasetId, string taskId) => To(map.Task(datasetId, taskId), taskId);

    /// <summary>A link to a page of the site.</summary>
    /// <param name="path">The page, relative to the site; null when there is none.</param>
    /// <param name="text">What it is about.</param>
    protected PageLink To(string? path, string text) => new(path is null ? null : Root + path, ShownText.Of(text));
}

/// <summary>A link within the site.</summary>
/// <param name="Href">Relative to the page that it is on; null where there is no page to lead to.</param>
/// <param name="Text">What it leads to.</param>
internal sealed record PageLink(string? Href, ShownText Text);
