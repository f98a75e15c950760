using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL064: a result without evidence.</summary>
public sealed class MissingSource : EntryRule
{
    internal MissingSource()
        : base("EVAL064", "MissingSource", Severity.Info, "A result should have a source or a verifyToken")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context) =>
        entry.Node.Find("source") is null && entry.Node.Find("verifyToken") is null && entry.Node.Pairs.Count > 0
            ? At(entry.Node.Pairs[0].Key.Span, $"'[{entry.Index}]' has no evidence: add 'source:' with the 'url:' of the evaluation's logs, card or paper")
            : null;
}
