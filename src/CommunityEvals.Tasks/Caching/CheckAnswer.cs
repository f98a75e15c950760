using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Caching;

/// <summary>What a check says, whether it was made now or is remembered.</summary>
/// <param name="Findings">The findings, in the order in which they are printed.</param>
/// <param name="Summary">The line that a build ends with.</param>
internal sealed record CheckAnswer(IReadOnlyList<ReportedFinding> Findings, string Summary)
{
    /// <summary>Findings that may go without a trace in what the check saw: a disk that is full, a repo that is fetched into.</summary>
    private static readonly Rule[] Passing = [RuleTable.UnreadableFile, RuleTable.UnwritableOutput, RuleTable.UnreadableHistory, RuleTable.StaleRevision];

    /// <summary>Whether there are errors, so that no leaderboard was written.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Whether it holds while all that the check saw stays.</summary>
    public bool IsLasting => !Findings.Any(finding => Passing.Contains(finding.Rule));
}
