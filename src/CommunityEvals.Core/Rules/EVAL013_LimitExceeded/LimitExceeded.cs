using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL013: the file is larger or more nested than any real one; it is refused, never expanded.</summary>
public sealed class LimitExceeded : Rule
{
    internal LimitExceeded()
        : base("EVAL013", "LimitExceeded", Severity.Error, "A file must be small enough to be read with care")
    {
        MakesUnreadable = true;
        IsOfForm = true;
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context)
    {
        if (document.Stream.Fault is { Kind: YamlFaultKind.LimitExceeded } fault && document is not BenchmarkDocument { IsReported: false })
        {
            yield return At(fault.Span, $"refused, {fault.Message}: no file of this kind needs that much, write it plainly or split it");
        }
    }
}
