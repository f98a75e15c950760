using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Findings;

/// <summary>Applies comments that silence findings.</summary>
internal static class IgnoreComments
{
    /// <summary>The findings that no comment silences, and one of EVAL090 for each id that a comment names in vain.</summary>
    public static IReadOnlyList<Finding> Apply(ExaminedDocument examined, IReadOnlyList<Finding> findings)
    {
        var (document, comments) = (examined.Document, examined.Comments);
        if (comments.Count == 0 || document is BenchmarkDocument { IsReported: false })
        {
            return findings;
        }

        var used = new HashSet<(IgnoreComment, string)>();
        var heard = new List<Finding>();
        foreach (var finding in findings)
        {
            var line = document.Text.PositionAt(finding.Span.Start).Line;
            var silencers = comments.Where(comment => comment.Silences(finding.Rule.Id, line)).ToList();
            used.UnionWith(silencers.Select(comment => (comment, finding.Rule.Id)));
            if (silencers.Count == 0)
            {
                heard.Add(finding);
            }
        }

        heard.AddRange(comments.SelectMany(comment => InVain(comment, used)));
        return heard;
    }

    /// <summary>The findings in a card that no comment in its front matter silences.</summary>
    public static IReadOnlyList<Finding> Apply(ModelCard card, IReadOnlyList<Finding> findings)
    {
        var comments = findings.Count == 0 ? [] : IgnoreComment.In(card.Stream);
        return findings
            .Where(finding => !comments.Any(comment => comment.Silences(finding.Rule.Id, card.Text.PositionAt(finding.Span.Start).Line)))
            .ToList();
    }

    private static IEnumerable<Finding> InVain(IgnoreComment comment, HashSet<(IgnoreComment, string)> used)
    {
        var rule = RuleTable.UnnecessarySuppression;
        if (comment.Ids.Count == 0)
        {
            return [rule.At(comment.Span, "'eval-ignore' names no rule, so it ignores nothing: write '# eval-ignore EVAL045: reason'")];
        }

        if (!comment.HasReason)
        {
            return [rule.At(comment.Span, $"'eval-ignore' gives no reason, so it ignores nothing: write '# eval-ignore {Quoted.OneLine(string.Join(", ", comment.Ids))}: reason'")];
        }

        // What only the build task can find, the compiler cannot know to be there.
        return comment.Ids
            .Where(id => !used.Contains((comment, id.ToUpperInvariant())) && RuleTable.Find(id) is not { IsOfTaskHost: true })
            .Select(id => rule.At(comment.Span, $"nothing here breaks {Quoted.OneLine(id)}: remove it from 'eval-ignore'"));
    }
}
