using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL006: a key stands twice in one mapping.</summary>
public sealed class DuplicateKey : Rule
{
    internal DuplicateKey()
        : base("EVAL006", "DuplicateKey", Severity.Error, "A key must stand once in a mapping")
    {
        MakesUnreadable = true;
        IsOfForm = true;
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context)
    {
        if (document is BenchmarkDocument { IsReported: false })
        {
            yield break;
        }

        foreach (var duplicate in document.Stream.DuplicateKeys)
        {
            var line = document.Text.PositionAt(duplicate.First.Span.Start).Line;
            yield return At(
                duplicate.Second.Span,
                $"'{Quoted.OneLine(duplicate.Second.Value)}' stands here again, first on line {line}: keep one of the two{Loss(document)}") with
            {
                RelatedSpan = duplicate.First.Span,
            };
        }
    }
}
