using CommunityEvals.Documents;
using CommunityEvals.Yaml;

namespace CommunityEvals.Findings;

/// <summary>Comments that silence findings: <c># eval-ignore EVAL045: reason</c>, on the line of the finding or the one above.</summary>
internal static class IgnoreComments
{
    private const string Marker = "eval-ignore";

    /// <summary>The findings that no comment silences.</summary>
    public static IReadOnlyList<Finding> Apply(EvalDocument document, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0 || document.Text.Text.IndexOf(Marker, StringComparison.Ordinal) < 0)
        {
            return findings;
        }

        var ignored = new HashSet<(int Line, string Id)>();
        foreach (var comment in document.Stream.FindComments())
        {
            var line = document.Text.PositionAt(comment.Start).Line;
            foreach (var id in IdsOf(document.Text.Slice(comment)))
            {
                ignored.Add((line, id));
                if (StandsAlone(document.Text, comment))
                {
                    ignored.Add((line + 1, id));
                }
            }
        }

        return findings.Where(finding => !ignored.Contains((document.Text.PositionAt(finding.Span.Start).Line, finding.Rule.Id))).ToList();
    }

    /// <summary>The ids that a comment names; none when it gives no reason, because a silence without one cannot be reviewed.</summary>
    private static IEnumerable<string> IdsOf(string comment)
    {
        var text = comment.TrimStart('#').TrimStart();
        var colon = text.IndexOf(':');
        return text.StartsWith(Marker + " ", StringComparison.Ordinal) && colon > 0 && text.Substring(colon + 1).Trim().Length > 0
            ? text.Substring(Marker.Length, colon - Marker.Length).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            : [];
    }

    private static bool StandsAlone(YamlText text, CharSpan comment)
    {
        var start = text.LineStart(text.PositionAt(comment.Start).Line);
        return string.IsNullOrWhiteSpace(text.Text.Substring(start, comment.Start - start));
    }
}
