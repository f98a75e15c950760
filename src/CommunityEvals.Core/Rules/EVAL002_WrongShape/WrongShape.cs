using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL002: the file as a whole is not what its format asks for.</summary>
public sealed class WrongShape : Rule
{
    internal WrongShape()
        : base("EVAL002", "WrongShape", Severity.Error, "Results are a list of mappings, a definition is a mapping")
    {
        IsOfForm = true;
        MakesUnreadable = true;
        IsExpressedBySchema = true;
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context)
    {
        if (document.WrongRoot is { } wrong)
        {
            yield return At(wrong.Span, wrong.Message);
        }
    }
}
