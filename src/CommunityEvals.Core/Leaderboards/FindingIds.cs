using CommunityEvals.Findings;

namespace CommunityEvals.Leaderboards;

/// <summary>Names findings in a leaderboard.</summary>
internal static class FindingIds
{
    /// <summary>The ids in ordinal order, each once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
}
