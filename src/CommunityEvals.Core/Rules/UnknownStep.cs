using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>What the rules for solvers and for scorers share: a step's name must be one that Inspect knows.</summary>
public abstract class UnknownStep : Rule
{
    private readonly string _key;
    private readonly string _noun;
    private readonly IReadOnlyList<string> _known;

    private protected UnknownStep(string id, string name, string key, string noun, IReadOnlyList<string> known)
        : base(id, name, Severity.Error, $"A {noun} must be one that Inspect knows")
    {
        _key = key;
        _noun = noun;
        _known = known;
        IsExpressedBySchema = true;
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        if (!document.IsForInspect)
        {
            yield break;
        }

        foreach (var name in document.Tasks.SelectMany(Names))
        {
            if (_known.Contains(name.Value, StringComparer.Ordinal))
            {
                continue;
            }

            var nearest = Nearest.Find(name.Value, _known);
            var advice = nearest is null ? $"write one of {string.Join(", ", _known)}" : $"did you mean '{nearest}'?";
            yield return At(name.Span, $"'{Quoted.OneLine(name.Value)}' is no {_noun} that Inspect knows: {advice}", SeverityOf(document, Authority.Inspect, context)) with
            {
                Fixes = nearest is null ? [] : [Fix.Rewrite($"Write '{nearest}'", isSafe: false, document.Text, name, nearest)],
            };
        }
    }

    private IEnumerable<YamlScalar> Names(BenchmarkTask task) =>
        task.Node.Find(_key)?.Value is YamlSequence steps
            ? steps.Items.OfType<YamlMapping>().Select(step => BenchmarkDocument.TextOf(step, "name")).OfType<YamlScalar>()
            : [];
}
