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
        List<Finding>? inside = null;
        for (var i = 0; i < findings.Count; i++)
        {
            if (span.Contains(findings[i].Span))
            {
                (inside ??= new(1)).Add(findings[i]);
            }
        }

        return inside switch
        {
            null => [],
            [var only] => [only.Rule.Id],
            _ => Of(inside),
        };
    }
}
