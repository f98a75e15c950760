using System.Globalization;

namespace CommunityEvals.Site.Plots;

/// <summary>Places in a plot as shares of its width, so that it fits every screen and its letters and dots keep their size.</summary>
internal static class Percent
{
    public static string Of(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>Which end of a label stands at a place, so that it stays inside the plot.</summary>
    public static string AnchorAt(double share) => share < 0.3 ? "start" : share > 0.7 ? "end" : "middle";
}

/// <summary>A number below or beside a plot.</summary>
/// <param name="At">Where.</param>
/// <param name="Anchor">Which end of the label stands there.</param>
/// <param name="Label">What it says.</param>
internal sealed record PlotTick(string At, string Anchor, string Label);
