using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL086: the marks in a card do not tell where the block is that the build writes. Raised by the task host, which reads the cards.</summary>
public sealed class BrokenCardBlock : Rule
{
    internal BrokenCardBlock()
        : base("EVAL086", "BrokenCardBlock", Severity.Error, "The block of a card must have one begin and one end") => IsOfTaskHost = true;
}
