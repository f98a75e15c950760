using CommunityEvals.Findings;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Which findings the task prints, since nothing is to be printed twice.</summary>
internal enum ReportScope
{
    /// <summary>All: no compiler reports.</summary>
    All,

    /// <summary>Those that only this host can raise: the compiler will report the others.</summary>
    HostOnly,

    /// <summary>The errors that the compiler should have reported, and did not: somebody has silenced them for the compiler alone.</summary>
    MissedErrors,
}

/// <summary>Chooses what is printed.</summary>
internal static class ReportScopes
{
    /// <summary>The findings of <paramref name="scope"/>. An error of the host's own stops the build before the compiler runs, so then all are printed.</summary>
    public static IEnumerable<ReportedFinding> In(this IReadOnlyList<ReportedFinding> findings, ReportScope scope) => scope switch
    {
        ReportScope.HostOnly when !findings.Any(finding => finding is { IsOfTaskHost: true, Severity: Severity.Error }) =>
            findings.Where(finding => finding.IsOfTaskHost),
        ReportScope.MissedErrors => findings.Where(finding => finding is { IsOfTaskHost: false, Severity: Severity.Error }),
        _ => findings,
    };
}
