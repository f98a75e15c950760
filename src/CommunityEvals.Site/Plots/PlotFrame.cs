namespace CommunityEvals.Site.Plots;

/// <summary>The measures that all plots share, in pixels, so that those side by side stand on one line.</summary>
internal static class PlotFrame
{
    /// <summary>Where the marks begin.</summary>
    public const int Top = 22;

    /// <summary>The line that everything stands on.</summary>
    public const int Base = 104;

    /// <summary>The line of the numbers below.</summary>
    public const int TickLine = Base + 17;

    public const int Height = Base + 22;
}
