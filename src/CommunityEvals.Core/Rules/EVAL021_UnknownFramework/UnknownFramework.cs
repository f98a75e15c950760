using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL021: an evaluation framework that the Hub does not list.</summary>
public sealed class UnknownFramework : Rule
{
    internal UnknownFramework()
        : base("EVAL021", "UnknownFramework", Severity.Warning, "A framework should be one that the Hub lists")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        if (document.Framework is not { } framework
            || Placeholder.IsTemplate(framework.Value)
            || Frameworks.Listed.Contains(framework.Value, StringComparer.Ordinal)
            || context.Options.Frameworks.Contains(framework.Value, StringComparer.Ordinal))
        {
            yield break;
        }

        var nearest = Nearest.Find(framework.Value, Frameworks.Listed.Concat(context.Options.Frameworks));
        var advice = nearest is null ? "ask the Hub to list it, and name it in CommunityEvalsFrameworks until then" : $"did you mean '{nearest}'?";
        yield return At(framework.Span, $"'{Quoted.OneLine(framework.Value)}' is not among the frameworks that the Hub listed on {Frameworks.Date}, and it refuses others: {advice}") with
        {
            Fixes = nearest is null ? [] : [Fix.Rewrite($"Write '{nearest}'", isSafe: false, document.Text, framework, nearest)],
        };
    }
}
