using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Tasks.Git;

/// <summary>A result that says at which commit of its dataset it was evaluated.</summary>
/// <param name="Document">The file that holds it.</param>
/// <param name="Entry">The result, which names a dataset and a revision.</param>
internal sealed record RevisionClaim(ResultsDocument Document, ResultEntry Entry)
{
    /// <summary>The revision as git writes it.</summary>
    public string Revision => Entry.Revision!.Value.ToLowerInvariant();
}

/// <summary>A finding and the file that it is in.</summary>
internal sealed record ClaimFinding(EvalDocument Document, Finding Finding);
