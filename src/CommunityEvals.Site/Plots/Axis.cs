using System.Globalization;

namespace CommunityEvals.Site.Plots;

/// <summary>The axis of a plot: round numbers around the values.</summary>
internal sealed class Axis
{
    private const int MostSteps = 5;

    private readonly double _from;
    private readonly double _step;

    private Axis(double from, double step, int steps)
    {
        _from = from;
        _step = step;
        Bounds = Enumerable.Range(0, steps + 1).Select(i => from + (i * step)).ToList();
    }

    /// <summary>The round numbers, rising, at least two.</summary>
    public IReadOnlyList<double> Bounds { get; }

    /// <summary>An axis that holds all values; null when they are too far apart, too close together or too great for round numbers between them.</summary>
    public static Axis? Around(IReadOnlyCollection<double> values)
    {
        var (least, greatest) = (values.Min(), values.Max());
        var room = greatest - least;
        var greatestMagnitude = Math.Max(Math.Abs(least), Math.Abs(greatest));
        if (!(room > greatestMagnitude * 1e-9) || double.IsInfinity(room))
        {
            return null;
        }

        var step = RoundUp(room / MostSteps);
        var from = Math.Floor(least / step) * step;
        var steps = (int)Math.Ceiling((greatest - from) / step);
        return double.IsInfinity(step) || step < double.Epsilon * 1e9 ? null : new(from, step, steps);
    }

    /// <summary>Where a value stands, from 0 to 1.</summary>
    public double Share(double value) => Math.Max(0, Math.Min(1, (value - _from) / (Bounds[Bounds.Count - 1] - _from)));

    /// <summary>A number of the axis, with as many digits as its step has.</summary>
    public string Label(double bound)
    {
        var magnitude = Math.Floor(Math.Log10(_step));
        return magnitude is < -6 or > 9
            ? bound.ToString("0.###e+0", CultureInfo.InvariantCulture)
            : bound.ToString("F" + Math.Max(0, -(int)magnitude).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The next of 1, 2, 5 and 10, times a power of ten.</summary>
    private static double RoundUp(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        var digit = step / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }
}
