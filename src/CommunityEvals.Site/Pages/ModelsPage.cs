using CommunityEvals.Site.Results;

namespace CommunityEvals.Site.Pages;

/// <summary>All models.</summary>
internal sealed class ModelsPage(IReadOnlyList<(string ModelId, IReadOnlyList<ModelResult> Results)> models, SiteMap map) : Page(map, "models.html", "Models")
{
    public override string Template => "models";

    public IReadOnlyList<IReadOnlyList<ModelsRow>> Bodies => TableBodies.Of(models.Select(model => new ModelsRow(model.ModelId, model.Results, this)));
}

/// <summary>A model in the list of all.</summary>
internal sealed class ModelsRow(string modelId, IReadOnlyList<ModelResult> results, Page page)
{
    public PageLink Model => page.ToModel(modelId);

    public int Results => results.Count;

    public int Benchmarks => results.Select(result => result.Benchmark.DatasetId).Distinct(StringComparer.Ordinal).Count();

    /// <summary>On how many leaderboards it has the first place.</summary>
    public int Firsts => results.Count(result => result.Entry.Rank == 1);

    public string? Newest => ShownDay.Newest(results.Select(result => result.Entry));
}
