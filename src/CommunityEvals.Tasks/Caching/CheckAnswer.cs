using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Caching;

/// <summary>What a check says, whether it was made now or is remembered.</summary>
/// <param name="Findings">The findings, in the order in which they are printed.</param>
/// <param name="Summary">The line that a build ends with.</param>
internal sealed record CheckAnswer(IReadOnlyList<ReportedFinding> Findings, string Summary);
