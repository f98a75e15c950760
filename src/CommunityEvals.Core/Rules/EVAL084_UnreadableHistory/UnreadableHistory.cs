using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL084: a git repo around the files, or a pull request in it, could not be read. Raised by the task host, which asks git.</summary>
public sealed class UnreadableHistory : Rule
{
    internal UnreadableHistory()
        : base("EVAL084", "UnreadableHistory", Severity.Warning, "The git repos around results should be readable, with their pull requests") => IsOfTaskHost = true;
}
