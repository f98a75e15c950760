using System.Globalization;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Site.Plots;

/// <summary>How the scores of a task are spread: a dot for each result above its score, or bars where there are too many for dots.</summary>
internal sealed class SpreadPlot
{
    private const int FewestResults = 3;
    private const int Columns = 56;
    private const int MostDots = 12;
    private const int LargestDot = 12;

    private readonly TaskBoard _board;
    private readonly Axis _axis;
    private readonly List<IGrouping<int, BoardEntry>> _columns;
    private readonly int _highest;

    private SpreadPlot(TaskBoard board, Axis axis)
    {
        _board = board;
        _axis = axis;
        _columns = board.Entries.GroupBy(ColumnOf).OrderBy(column => column.Key).ToList();
        _highest = _columns.Max(column => column.Count());
    }

    public int Base { get; } = PlotFrame.Base;

    public int Height { get; } = PlotFrame.Height;

    public int TickLine { get; } = PlotFrame.TickLine;

    public IReadOnlyList<PlotTick> Ticks => _axis.Bounds.Select(bound => TickAt(_axis.Share(bound), _axis.Label(bound))).ToList();

    public IReadOnlyList<SpreadDot> Dots => HasDots ? _columns.SelectMany(DotsOf).ToList() : [];

    public string Radius => (DotSize * 0.4).ToString("0.#", CultureInfo.InvariantCulture);

    public IReadOnlyList<SpreadBar> Bars => HasDots ? [] : _columns.Select(BarOf).ToList();

    /// <summary>The best result, named in the top line.</summary>
    public PlotTick Best
    {
        get
        {
            var share = MiddleOf(ColumnOf(_board.Entries[0]));
            return new(Percent.Of(share), Percent.AnchorAt(share), $"{ShownText.Of(_board.Entries[0].ModelId).Text} {_board.Entries[0].Value.Json}");
        }
    }

    /// <summary>Where the line from the name of the best result to its dot or bar ends.</summary>
    public int BestTop => Base - HeightOf(_columns.Single(column => column.Key == ColumnOf(_board.Entries[0])));

    /// <summary>The same as text: from the best to the least.</summary>
    public IReadOnlyList<SpreadRange> Ranges
    {
        get
        {
            var ranges = _axis.Bounds.Zip(_axis.Bounds.Skip(1), RangeOf).Where(range => range.Results > 0);
            return (_board.Direction.LowerIsBetter ? ranges : ranges.Reverse()).ToList();
        }
    }

    /// <summary>The plot of a task; null when it has too few results, or they are all but the same.</summary>
    public static SpreadPlot? Of(TaskBoard board) =>
        board.Entries.Count >= FewestResults && Axis.Around(board.Entries.Select(entry => entry.Value.ToDouble()).ToList()) is { } axis
            ? new(board, axis)
            : null;

    /// <summary>Whether each result has a dot; else each column has a bar.</summary>
    private bool HasDots => _highest <= MostDots;

    private int DotSize => Math.Min(LargestDot, (PlotFrame.Base - PlotFrame.Top) / _highest);

    private static double MiddleOf(int column) => (column + 0.5) / Columns;

    private int ColumnOf(BoardEntry entry) => Math.Min(Columns - 1, (int)(_axis.Share(entry.Value.ToDouble()) * Columns));

    private IEnumerable<SpreadDot> DotsOf(IGrouping<int, BoardEntry> column) => column.Select((entry, index) => new SpreadDot(
        Percent.Of(MiddleOf(column.Key)),
        Base - (DotSize / 2) - 1 - (index * DotSize),
        entry.Rank == 1 ? "best" : entry.Variant == Variant.Default ? "dot" : "other",
        $"{ShownText.Of(entry.ModelId).Text}: {entry.Value.Json}"));

    private SpreadBar BarOf(IGrouping<int, BoardEntry> column) => new(
        Percent.Of((double)column.Key / Columns),
        Percent.Of(1.0 / Columns),
        Base - HeightOf(column),
        HeightOf(column),
        Count.Of(column.Count(), "result"));

    private int HeightOf(IGrouping<int, BoardEntry> column) => HasDots
        ? column.Count() * DotSize
        : Math.Max(1, column.Count() * (PlotFrame.Base - PlotFrame.Top) / _highest);

    private SpreadRange RangeOf(double from, double to)
    {
        var isLast = to == _axis.Bounds[_axis.Bounds.Count - 1];
        var inside = _board.Entries.Where(entry => entry.Value.ToDouble() is var value && value >= from && (value < to || isLast)).ToList();
        return new($"{_axis.Label(from)} to {_axis.Label(to)}", inside.Count, NamesOf(inside));
    }

    private static string NamesOf(List<BoardEntry> entries)
    {
        const int Most = 5;
        var names = entries.Take(Most).Select(entry => ShownText.Of(entry.ModelId).Text);
        return string.Join(", ", names) + (entries.Count > Most ? $" and {entries.Count - Most} more" : "");
    }

    private static PlotTick TickAt(double share, string label) => new(Percent.Of(share), share <= 0 ? "start" : share >= 1 ? "end" : "middle", label);
}

/// <summary>A result.</summary>
internal sealed record SpreadDot(string X, int Y, string Class, string Title);

/// <summary>Results of about one score.</summary>
internal sealed record SpreadBar(string X, string Width, int Y, int Height, string Title);

/// <summary>Results between two numbers.</summary>
internal sealed record SpreadRange(string Scores, int Results, string Models);
