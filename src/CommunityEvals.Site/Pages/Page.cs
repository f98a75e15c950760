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
    public PageLink Model(string modelId) => new(Root + map.Model(modelId), ShownText.Of(modelId));

    /// <summary>A link to the page of a benchmark.</summary>
    /// <param name="datasetId">The dataset.</param>
    /// <param name="name">What to call it.</param>
    public PageLink Benchmark(string datasetId, string name) => new(Root + map.Benchmark(datasetId), ShownText.Of(name));

    /// <summary>A link to a task on the page of its benchmark.</summary>
    public PageLink Task(string datasetId, string taskId) =>
        new($"{Root}{map.Benchmark(datasetId)}#{map.Anchor(datasetId, taskId)}", ShownText.Of(taskId));
}

/// <summary>A link within the site.</summary>
/// <param name="Href">Relative to the page that it is on.</param>
/// <param name="Text">What it leads to.</param>
internal sealed record PageLink(string Href, ShownText Text);
