using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Results;

namespace CommunityEvals.Site.Pages;

/// <summary>A model: its results over all benchmarks.</summary>
internal sealed class ModelPage : Page
{
    private readonly string _modelId;

    public ModelPage(string modelId, IReadOnlyList<ModelResult> results, SiteMap map, ConflictIndex conflicts)
        : base(map, map.Model(modelId)!, modelId)
    {
        _modelId = modelId;
        BaseModels = results.SelectMany(result => result.Entry.BaseModels ?? []).Distinct(StringComparer.Ordinal).Select(ShownText.Of).ToList();
        Bodies = TableBodies.Of(results.Select(result => new ModelRow(result, this, conflicts.Contests(result.Entry))));
        Claims = ClaimRow.Of(conflicts.OfModel(modelId), this);
        Past = PastRow.Of(results.Select(result => result.Entry), this);
    }

    public override string Template => "model";

    public string? HubHref => WebLink.OfModel(_modelId);

    public IReadOnlyList<ShownText> BaseModels { get; }

    public IReadOnlyList<IReadOnlyList<ModelRow>> Bodies { get; }

    public IReadOnlyList<ClaimRow> Claims { get; }

    public IReadOnlyList<PastRow> Past { get; }
}

/// <summary>A result, and the leaderboard that it is on.</summary>
internal sealed record ModelResult(BenchmarkBoard Benchmark, TaskBoard Task, BoardEntry Entry);

/// <summary>A result on the page of its model.</summary>
internal sealed class ModelRow(ModelResult result, Page page, bool isInConflict) : ResultRow(result.Entry, page, isInConflict)
{
    public PageLink Benchmark { get; } = page.ToBenchmark(result.Benchmark);

    public PageLink Task { get; } = page.ToTask(result.Benchmark.DatasetId, result.Task.Task.Id);

    public int Of => result.Task.Entries.Count;
}
