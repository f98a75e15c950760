using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL025: a key that Inspect's strict task model refuses.</summary>
public sealed class UnknownTaskKey : Rule
{
    internal UnknownTaskKey()
        : base("EVAL025", "UnknownTaskKey", Severity.Error, "A task for Inspect must have no key that Inspect does not know") => IsExpressedBySchema = true;

    /// <summary>Whether a key is a task's own, left at the top level of the definition.</summary>
    internal static bool IsLeftAtTop(UnknownShapeKey unknown, BenchmarkDocument document) =>
        document.Root!.Pairs.Contains(unknown.Pair) && BenchmarkFormat.InspectTaskKeys.Any(key => key.Name == unknown.Pair.Name);

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        var severity = SeverityOf(document, Authority.Inspect, context);
        foreach (var unknown in document.Shape.UnknownKeys)
        {
            if (unknown.Shape.OtherKeys == OtherKeys.Refused)
            {
                yield return At(unknown.Pair.Key.Span, $"'{unknown.Path}' is a key that Inspect refuses: {Advice(unknown)}", severity) with
                {
                    Fixes = unknown.Suggestion is null ? [] : KeyRename.For(document.Text, unknown.Pair, unknown.Suggestion),
                };
            }
            else if (document.IsForInspect && IsLeftAtTop(unknown, document))
            {
                yield return At(unknown.Pair.Key.Span, $"'{unknown.Path}' belongs in a task, and Inspect does not read it here: move it below 'tasks', into each task that it is for", severity);
            }
        }
    }

    private static string Advice(UnknownShapeKey unknown) => unknown.Home is not null
        ? $"it belongs in '{unknown.Home.Name}', move it there"
        : unknown.Suggestion is not null
        ? $"did you mean {KeyRename.Tell(unknown.Pair, unknown.Suggestion)}?"
        : $"remove it; the keys here are {string.Join(", ", unknown.Shape.Keys.Select(key => key.Name))}";
}
