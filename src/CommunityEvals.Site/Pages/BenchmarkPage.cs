using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Results;

namespace CommunityEvals.Site.Pages;

/// <summary>A benchmark: a table for each of its tasks.</summary>
internal sealed class BenchmarkPage : Page
{
    private readonly BenchmarkBoard _board;

    public BenchmarkPage(BenchmarkBoard board, SiteMap map, ConflictIndex conflicts)
        : base(map, map.Benchmark(board.DatasetId), board.Definition?.Name ?? board.DatasetId)
    {
        _board = board;
        Tasks = board.Tasks.Select(task => new TaskSection(task, board.DatasetId, map.Anchor(board.DatasetId, task.Task.Id), this, conflicts)).ToList();
    }

    public override string Template => "benchmark";

    public IReadOnlyList<TaskSection> Tasks { get; }

    public bool HasSeveralTasks => Tasks.Count > 1;

    public bool HasResults => Tasks.Any(task => task.Bodies.Count > 0);

    public ShownText Dataset => ShownText.Of(_board.DatasetId);

    public string? HubHref => WebLink.OfDataset(_board.DatasetId);

    public string? Description => _board.Definition?.Description is { } text ? Yaml.Quoted.OneLine(text, 600) : null;

    public string Origin => _board.Definition switch
    {
        null => "no definition is known, so its tasks are those that its results name",
        { Origin: DefinitionOrigin.Catalog } => $"defined by the catalog of known benchmarks{FrameworkWords}",
        { Path: var path } => $"defined by {ShownText.Of(path ?? "").Text}{FrameworkWords}",
    };

    private string FrameworkWords => _board.Definition?.Framework is { } framework ? $", run with {ShownText.Of(framework).Text}" : "";
}
