using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Cards;

/// <summary>What became of the card of a repo.</summary>
/// <param name="Path">The card, relative to the project.</param>
/// <param name="State">In a word.</param>
/// <param name="Finding">What is wrong with it, or null.</param>
internal sealed record CardOutcome(string Path, CardState State, ReportedFinding? Finding = null);

/// <summary>What became of a card.</summary>
internal enum CardState
{
    /// <summary>The repo has none.</summary>
    Missing,

    /// <summary>It has no block, and gets none.</summary>
    Unmarked,

    /// <summary>It says what the results say.</summary>
    UpToDate,

    /// <summary>It does not, and was to be checked alone.</summary>
    OutOfDate,

    /// <summary>It does now.</summary>
    Written,

    /// <summary>It could not be read or written, or its marks are broken.</summary>
    Refused,
}
