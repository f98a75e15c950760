using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Suggestions;

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
            Fixes = unknown.Suggestion is null ? [] : KeyRename.For(document.Text, unknown.Pair, unknown.Suggestion),
        });

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        foreach (var unknown in document.Shape.UnknownKeys)
        {
            if (IsNearMiss(unknown))
            {
                // A key that only shares a word with a known one may be another program's own.
                var isSafe = Nearest.Distance(unknown.Pair.Name!, unknown.Suggestion!.Name) is not null;
                yield return At(unknown.Pair.Key.Span, $"'{unknown.Path}' is not a key of the format: did you mean '{unknown.Suggestion.Name}'?") with
                {
                    Fixes = KeyRename.For(document.Text, unknown.Pair, unknown.Suggestion, isSafe),
                };
            }
            else if (IsHarmlessAtTop(unknown, document))
            {
                yield return At(unknown.Pair.Key.Span, $"'{unknown.Path}' belongs in a task: move it below 'tasks', into each task that it is for");
            }
        }
    }

    /// <summary>Whether a key was meant to be a known one: it is near, and its value is of the kind that the other takes.</summary>
    internal static bool IsNearMiss(UnknownShapeKey unknown) =>
        unknown.Suggestion?.Value.IsOfKind(unknown.Pair.Value) == true && unknown.Shape.OtherKeys != OtherKeys.Refused;

    /// <summary>Whether a task's key at the top level does nothing there, without any reader refusing it.</summary>
    private static bool IsHarmlessAtTop(UnknownShapeKey unknown, BenchmarkDocument document) =>
        (!document.IsForInspect && UnknownTaskKey.IsLeftAtTop(unknown, document))
        || (unknown.Pair.Name is "config" or "split" && document.Root!.Pairs.Contains(unknown.Pair));

    private static string Advice(UnknownShapeKey unknown)
    {
        if (unknown.Home is not null)
        {
            return $"it belongs in '{unknown.Home.Name}', move it there";
        }

        if (unknown.Suggestion is not null)
        {
            return $"did you mean {KeyRename.Tell(unknown.Pair, unknown.Suggestion)}?";
        }

        if (unknown.Pair.Name == ResultsFormat.ApiWrapper && ReferenceEquals(unknown.Shape, ResultsFormat.Entry))
        {
            return "the Hub's API wraps results so, a file does not: move the keys below it up into the result itself";
        }

        return $"the Hub ignores it; the keys here are {string.Join(", ", unknown.Shape.Keys.Select(key => key.Name))}";
    }
}
