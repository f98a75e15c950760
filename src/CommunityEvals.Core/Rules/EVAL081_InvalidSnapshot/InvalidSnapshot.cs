using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL081: a saved answer of the Hub's API cannot be what the API returned. Raised by the task host, which reads it.</summary>
public sealed class InvalidSnapshot : Rule
{
    internal InvalidSnapshot()
        : base("EVAL081", "InvalidSnapshot", Severity.Error, "A saved answer of the Hub must be the JSON that the API returns") => IsOfTaskHost = true;
}
