using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL091: a file could not be read from the disk. Raised by the task host.</summary>
public sealed class UnreadableFile : Rule
{
    internal UnreadableFile()
        : base("EVAL091", "UnreadableFile", Severity.Error, "Every listed file must be readable")
    {
        IsOfTaskHost = true;
        MakesUnreadable = true;
    }
}
