using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL047: the project's own JSON Schema refuses a result. Raised by the task host, which holds the schema.</summary>
public sealed class PolicyViolation : Rule
{
    internal PolicyViolation()
        : base("EVAL047", "PolicyViolation", Severity.Error, "A result must satisfy the project's own policy") => IsOfTaskHost = true;
}
