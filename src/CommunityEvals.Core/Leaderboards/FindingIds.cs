using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Leaderboards;

/// <summary>Names findings in a leaderboard.</summary>
internal static class FindingIds
{
    /// <summary>The ids in ordinal order, each once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Finding> findings) =>
        InOrder(findings.Select(finding => finding.Rule.Id));

    /// <summary>The same of ids.</summary>
    public static IReadOnlyList<string> InOrder(IEnumerable<string> ids) =>
        ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();

    /// <summary>The same for the findings inside a span: mostly none or one.</summary>
    public static IReadOnlyList<string> Within(CharSpan span, IReadOnlyList<Finding> findings)
    {
        List<string>? ids = null;
        for (var i = 0; i < findings.Count; i++)
        {
            if (span.Contains(findings[i].Span))
            {
                Insert(findings[i].Rule.Id, ids ??= new(1));
            }
        }

        return ids is null ? [] : ids;
    }

    private static void Insert(string id, List<string> ids)
    {
        var at = ids.BinarySearch(id, StringComparer.Ordinal);
        if (at < 0)
        {
            ids.Insert(~at, id);
        }
    }
}
