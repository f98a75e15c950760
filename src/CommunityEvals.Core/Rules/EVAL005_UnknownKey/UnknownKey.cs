using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL005: a key that no reader knows, and that is probably a slip.</summary>
public sealed class UnknownKey : Rule
{
    internal UnknownKey()
        : base("EVAL005", "UnknownKey", Severity.Warning, "A key should be one that the format knows") => IsExpressedBySchema = true;

    /// <summary>Only for results: that a key of a definition is near a known one is a guess, which no schema can make.</summary>
    public override bool IsExpressedBySchemaFor(EvalDocument document) => document is ResultsDocument;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context) =>
        document.Shape.UnknownKeys.Select(unknown => At(unknown.Pair.Key.Span, $"'{unknown.Path}' is not a key of the format: {Advice(unknown)}") with
        {
            Fixes = Rename(unknown, document),
        });

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        foreach (var unknown in document.Shape.UnknownKeys)
        {
            if (unknown.Suggestion is not null && unknown.Shape.OtherKeys != OtherKeys.Refused)
            {
                yield return At(unknown.Pair.Key.Span, $"'{unknown.Path}' is not a key of the format: did you mean '{unknown.Suggestion}'?") with
                {
                    Fixes = Rename(unknown, document),
                };
            }
            else if (IsHarmlessAtTop(unknown, document))
            {
                yield return At(unknown.Pair.Key.Span, $"'{unknown.Path}' belongs in a task: move it below 'tasks', into each task that it is for");
            }
        }
    }

    /// <summary>Whether a task's key at the top level does nothing there, without any reader refusing it.</summary>
    private static bool IsHarmlessAtTop(UnknownShapeKey unknown, BenchmarkDocument document) =>
        (!document.IsForInspect && UnknownTaskKey.IsLeftAtTop(unknown, document))
        || (unknown.Pair.Name is "config" or "split" && document.Root!.Pairs.Contains(unknown.Pair));

    private static string Advice(UnknownShapeKey unknown)
    {
        if (unknown.Suggestion is not null)
        {
            return $"did you mean '{unknown.Suggestion}'?";
        }

        if (unknown.Pair.Name == ResultsFormat.ApiWrapper && ReferenceEquals(unknown.Shape, ResultsFormat.Entry))
        {
            return "the Hub's API wraps results so, a file does not: move the keys below it up into the result itself";
        }

        return $"the Hub ignores it; the keys here are {string.Join(", ", unknown.Shape.Keys.Select(key => key.Name))}";
    }

    private static IReadOnlyList<Fix> Rename(UnknownShapeKey unknown, EvalDocument document) =>
        unknown.Suggestion is null
            ? []
            : [Fix.Rewrite($"Rename to '{unknown.Suggestion}'", isSafe: true, document.Text, unknown.Pair.Key, unknown.Suggestion)];
}
