using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL085: the block that the build writes into a card is not what it would write now. Raised by the task host, which reads the cards.</summary>
public sealed class CardOutOfDate : Rule
{
    internal CardOutOfDate()
        : base("EVAL085", "CardOutOfDate", Severity.Error, "The block of a card must say what the results say") => IsOfTaskHost = true;
}
