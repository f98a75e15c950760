using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site.Results;

/// <summary>What can be said of a task's results in one setup.</summary>
internal sealed class StatisticsRow(VariantStatistics statistics)
{
    public ShownText Setup => ShownSetup.Of(statistics.Variant);

    public int Results => statistics.Count;

    public int Models => statistics.Models;

    public string Best => statistics.Best.Json;

    public string Median => statistics.Median.Json;

    public string? Spread => statistics.Spread?.Json;

    public string? Headroom => statistics.Headroom?.Json;

    public bool IsSaturated => statistics.IsSaturated == true;

    public string? Newest => statistics.NewestDate is null ? null : ShownDay.DayOf(statistics.NewestDate);
}
