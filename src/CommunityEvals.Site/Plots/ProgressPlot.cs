using CommunityEvals.Formats;
using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Results;

namespace CommunityEvals.Site.Plots;

/// <summary>The best score of a task over time: a step at each day on which a result was better than all before.</summary>
internal sealed class ProgressPlot
{
    private const int MostDots = 300;

    private readonly IReadOnlyList<DatedResult> _dated;
    private readonly IReadOnlyList<DatedResult> _records;
    private readonly IReadOnlyList<DatedResult> _others;
    private readonly Axis _axis;

    private ProgressPlot(IReadOnlyList<DatedResult> dated, IReadOnlyList<DatedResult> records, IReadOnlyList<DatedResult> others, Axis axis)
    {
        _dated = dated;
        _records = records;
        _others = others;
        _axis = axis;
    }

    public int Height { get; } = PlotFrame.Height;

    public int TickLine { get; } = PlotFrame.TickLine;

    /// <summary>The lines of the scores.</summary>
    public IReadOnlyList<ProgressLevel> Levels => _axis.Bounds.Select(bound => new ProgressLevel(Y(bound), Y(bound) + 4, _axis.Label(bound))).ToList();

    /// <summary>The first and the last day.</summary>
    public IReadOnlyList<PlotTick> Ticks =>
    [
        new("0%", "start", ShownDay.DayOf(_dated[0].Entry.Date!)),
        new("100%", "end", ShownDay.DayOf(_dated[_dated.Count - 1].Entry.Date!)),
    ];

    /// <summary>The other results; none where they would be a cloud.</summary>
    public IReadOnlyList<ProgressDot> Dots => _others.Select(DotOf).ToList();

    public IReadOnlyList<ProgressDot> Records => _records.Select(DotOf).ToList();

    public IReadOnlyList<ProgressLine> Lines => _records.Zip(_records.Skip(1).Append(null), LinesOf).SelectMany(lines => lines).ToList();

    /// <summary>The same as text: the newest first.</summary>
    public IReadOnlyList<ProgressRow> Rows => _records.Reverse().Select(record => new ProgressRow(
        ShownDay.DayOf(record.Entry.Date!),
        record.Entry.Value.Json,
        ShownText.Of(record.Entry.ModelId))).ToList();

    /// <summary>The plot of a task; null when there were not two bests on two days.</summary>
    public static ProgressPlot? Of(TaskBoard board)
    {
        var dated = board.Entries
            .Select(entry => new DatedResult(entry))
            .Where(result => result.Day is not null)
            .OrderBy(result => result.Day)
            .ThenBy(result => result.Entry.Rank)
            .ToList();
        var records = RecordsOf(dated);
        var others = dated.Count > MostDots ? [] : dated.Except(records).ToList();
        return records.Count > 1 && Axis.Around(records.Concat(others).Select(result => result.Value).ToList()) is { } axis
            ? new(dated, records, others, axis)
            : null;
    }

    private static List<DatedResult> RecordsOf(IEnumerable<DatedResult> dated)
    {
        var records = new List<DatedResult>();
        foreach (var result in dated)
        {
            if (records.Count == 0 || result.Entry.Rank < records[records.Count - 1].Entry.Rank)
            {
                records.Add(result);
            }
        }

        return records;
    }

    private IEnumerable<ProgressLine> LinesOf(DatedResult record, DatedResult? next)
    {
        var end = next is null ? "100%" : X(next);
        yield return new(X(record), Y(record.Value), end, Y(record.Value));
        if (next is not null)
        {
            yield return new(end, Y(record.Value), end, Y(next.Value));
        }
    }

    private ProgressDot DotOf(DatedResult result) => new(
        X(result),
        Y(result.Value),
        $"{ShownText.Of(result.Entry.ModelId).Text}: {result.Entry.Value.Json} on {ShownDay.DayOf(result.Entry.Date!)}");

    private string X(DatedResult result)
    {
        var first = _dated[0].Day!.Value;
        var last = _dated[_dated.Count - 1].Day!.Value;
        return Percent.Of((result.Day!.Value - first).TotalDays / (last - first).TotalDays);
    }

    private int Y(double value) => PlotFrame.Base - (int)Math.Round(_axis.Share(value) * (PlotFrame.Base - PlotFrame.Top));

    private sealed class DatedResult(BoardEntry entry)
    {
        public BoardEntry Entry => entry;

        public DateTime? Day { get; } = entry.Date is null ? null : IsoDate.TryParse(entry.Date);

        public double Value { get; } = entry.Value.ToDouble();
    }
}

/// <summary>A score that has a line.</summary>
internal sealed record ProgressLevel(int Y, int LabelY, string Label);

/// <summary>A result.</summary>
internal sealed record ProgressDot(string X, int Y, string Title);

/// <summary>A part of the line of the best.</summary>
internal sealed record ProgressLine(string X1, int Y1, string X2, int Y2);

/// <summary>A best score, and since when.</summary>
internal sealed record ProgressRow(string Day, string Value, ShownText Model);
