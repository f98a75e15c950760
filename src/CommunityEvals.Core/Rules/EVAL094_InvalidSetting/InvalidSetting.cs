using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL094: a property or item of the project has a value that means nothing. Raised by the task host.</summary>
public sealed class InvalidSetting : Rule
{
    internal InvalidSetting()
        : base("EVAL094", "InvalidSetting", Severity.Error, "A setting of the project must have a value that is known") => IsOfTaskHost = true;
}
