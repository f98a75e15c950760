using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL090: an <c># eval-ignore</c> that ignores nothing. Raised where such comments are applied.</summary>
public sealed class UnnecessarySuppression : Rule
{
    internal UnnecessarySuppression()
        : base("EVAL090", "UnnecessarySuppression", Severity.Info, "A comment that ignores a finding should have one to ignore, and a reason")
    {
    }
}
