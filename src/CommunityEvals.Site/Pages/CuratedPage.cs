using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Results;

namespace CommunityEvals.Site.Pages;

/// <summary>A table of models by tasks that the project asks for.</summary>
internal sealed class CuratedPage(CuratedBoard board, string path, SiteMap map) : Page(map, path, board.Name)
{
    public override string Template => "curated";

    public string Facts { get; } = string.Join(" · ", FactsOf(board));

    public bool HasMeans => board.Unit is not null;

    /// <summary>The order in which a first click on the means sorts: the best on top.</summary>
    public string BestFirst => board.Tasks.Any(task => task.LowerIsBetter) ? "ascending" : "descending";

    public IReadOnlyList<CuratedColumn> Columns => board.Tasks.Select((task, index) => new CuratedColumn(task, index, this)).ToList();

    public IReadOnlyList<IReadOnlyList<CuratedLine>> Bodies => TableBodies.Of(board.Rows.Select(row => new CuratedLine(row, this)));

    private static IEnumerable<string> FactsOf(CuratedBoard board)
    {
        yield return $"setup {ShownSetup.Of(board.Variant).Text}";
        yield return Count.Of(board.Rows.Count, "model");
        yield return board.Unit switch
        {
            null => "no means, because the tasks have no unit, or not one, or rank in two directions",
            ScoreUnit.Percent => "in percent",
            _ => "from 0 to 1",
        };
    }
}

/// <summary>A task as a column.</summary>
internal sealed class CuratedColumn(CuratedTask task, int index, Page page)
{
    /// <summary>Its name among the columns by which the table is sorted.</summary>
    public string Name => $"task{index + 1}";

    public PageLink Task => page.ToTask(task.Task.DatasetId, task.Task.TaskId);

    public ShownText Dataset => ShownText.Of(task.Task.DatasetId);

    public string BestFirst => task.LowerIsBetter ? "ascending" : "descending";

    public bool LowerIsBetter => task.LowerIsBetter;
}

/// <summary>A model as a row.</summary>
internal sealed class CuratedLine(CuratedRow row, Page page)
{
    public int? Rank => row.Rank;

    public PageLink Model => page.ToModel(row.ModelId);

    public string? Mean => row.Mean?.Json;

    public IReadOnlyList<string?> Values => row.Values.Select(value => value?.Json).ToList();
}
