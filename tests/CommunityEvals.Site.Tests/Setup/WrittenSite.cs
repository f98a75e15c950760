using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site.Tests.Setup;

/// <summary>A site in memory.</summary>
internal static class WrittenSite
{
    /// <summary>Its files, by their paths.</summary>
    public static Dictionary<string, string> Of(Leaderboard leaderboard) => LeaderboardSite.FilesOf(leaderboard).Select(make => make()).ToDictionary(file => file.Path, file => file.Text);
}
