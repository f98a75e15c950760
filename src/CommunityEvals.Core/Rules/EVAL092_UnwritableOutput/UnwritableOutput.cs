using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL092: an output could not be written. Raised by the task host.</summary>
public sealed class UnwritableOutput : Rule
{
    internal UnwritableOutput()
        : base("EVAL092", "UnwritableOutput", Severity.Error, "Every output must be writable") => IsOfTaskHost = true;
}
