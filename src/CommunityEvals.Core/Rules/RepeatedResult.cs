using CommunityEvals.Documents;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>A result of the same model, task and variant as one that stands before it.</summary>
internal sealed record RepeatedResult(IndexedResult First, IndexedResult Later)
{
    /// <summary>Task and variant in words.</summary>
    public string What => $"{Quoted.OneLine(Later.DatasetId)}, {Quoted.OneLine(Later.TaskId)}{(Later.Variant == Variant.Default ? "" : ", " + Quoted.OneLine(Later.Variant))}";

    /// <summary>The place of the first one: a line of the same file, or a file and its line.</summary>
    public string Where
    {
        get
        {
            var line = First.Document.Text.PositionAt(First.Entry.Value!.Span.Start).Line;
            return First.Document.File.Path == Later.Document.File.Path ? $"line {line}" : $"{Quoted.OneLine(First.Document.File.ShownPath)}, line {line}";
        }
    }

    /// <summary>The results of a file that have one before them, in the order of path and place.</summary>
    public static IEnumerable<RepeatedResult> In(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (IndexedResult.TryCreate(document, entry) is not { } later)
            {
                continue;
            }

            var first = context.Results.OfSameSetup(later).FirstOrDefault();
            if (first is not null && (first.Document.File.Path != document.File.Path || first.Entry.Index != entry.Index))
            {
                yield return new(first, later);
            }
        }
    }
}
