using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL004: a value is of another type than its key takes.</summary>
public sealed class WrongType : Rule
{
    internal WrongType()
        : base("EVAL004", "WrongType", Severity.Error, "A value must be of the type that its key takes")
    {
        MakesUnreadable = true;
        IsExpressedBySchema = true;
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context)
    {
        foreach (var wrong in document.Shape.WrongValues.Where(wrong => context.Hears(wrong.Authority)))
        {
            var correction = Correction.For(wrong);
            yield return At(
                wrong.Node.Span,
                $"'{wrong.Path}' is {What(wrong, document.Text)} where {wrong.Expected.Noun} is expected{Advice(wrong, correction)}{Loss(document)}",
                SeverityOf(document, wrong.Authority, context)) with
            {
                Fixes = correction is null
                    ? []
                    : [Fix.Replace($"Write {correction}", isSafe: true, document.Text, wrong.Node.Span, correction)],
            };
        }
    }

    private static string What(WrongValue wrong, YamlText text)
    {
        var written = Quoted.OneLine(text.Slice(wrong.Node.Span));
        if (TemplateText.IsTemplate(wrong.Node))
        {
            return $"template text ({written}, which YAML reads as a mapping)";
        }

        return wrong.Node is YamlScalar { Kind: not ScalarKind.Null } ? $"{wrong.Node.Describe()} ({written})" : wrong.Node.Describe();
    }

    private static string Advice(WrongValue wrong, string? correction)
    {
        if (correction is not null)
        {
            return $": write {correction}";
        }

        return TemplateText.IsTemplate(wrong.Node) ? ": fill it in"
            : Correction.IsDate(wrong) ? ": write the date as \"2026-01-15\""
            : wrong is { Expected: NumberShape, Node: not YamlScalar { IsNumber: true } } ? ": write the number alone, without quotes, sign of unit or words"
            : wrong is { Expected: ListShape, Node: YamlMapping } ? ": begin each item with '- '"
            : "";
    }
}
