using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL026: a definition without what its leaderboard shows.</summary>
public sealed class IncompleteBenchmark : Rule
{
    private static readonly string[] Keys = ["evaluation_framework", "name", "description"];

    internal IncompleteBenchmark()
        : base("EVAL026", "IncompleteBenchmark", Severity.Warning, "A definition should name its framework, its name and its description") => AlsoImproves = true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        // What has no tasks either is no definition that would be complete with a name.
        if (document.Root is not { Pairs.Count: > 0 } root || document.Shape.AbsentKeys.Any(absent => absent is { Path: "tasks", Misspelled: null }))
        {
            yield break;
        }

        foreach (var key in Keys)
        {
            if (root.Find(key) is not null || document.Shape.UnknownKeys.Any(unknown => unknown.Suggestion?.Name == key && UnknownKey.IsNearMiss(unknown)))
            {
                continue;
            }

            var isFramework = key == Keys[0];
            var value = isFramework && document.IsForInspect ? " " + BenchmarkFormat.InspectFramework : "";
            yield return At(root.Pairs[0].Key.Span, $"the definition has no '{key}': add '{key}:{value}'", isFramework ? Severity : Severity.Info) with
            {
                Fixes = value.Length > 0 && !root.IsFlow ? [Insert(document.Text, root, $"{key}:{value}")] : [],
            };
        }
    }

    private static Fix Insert(YamlText text, YamlMapping root, string line)
    {
        var start = root.Pairs[0].Key.Span.Start;
        var indentation = new string(' ', text.PositionAt(start).Column - 1);
        return new($"Add '{line}'", IsSafe: true, [new(new(start, 0), "", line + text.LineBreak + indentation)]);
    }
}
