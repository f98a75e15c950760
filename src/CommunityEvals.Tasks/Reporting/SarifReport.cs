using CommunityEvals.Documents;
using CommunityEvals.Reports;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Writes what a build found as SARIF.</summary>
internal static class SarifReport
{
    /// <summary>The log.</summary>
    /// <param name="projectFile">Full path of the project.</param>
    /// <param name="documents">The eval files.</param>
    /// <param name="projectFindings">What is not in one of them.</param>
    /// <param name="pages">The pages of the rules.</param>
    public static string Write(string projectFile, IReadOnlyList<CheckedDocument> documents, IReadOnlyList<ReportedFinding> projectFindings, RulePages pages)
    {
        var root = new ProjectFolder(Path.GetDirectoryName(projectFile)!);
        return SarifLog.Write(
            documents,
            projectFindings.Select(finding => new ProjectFinding(finding.Rule, finding.Severity, finding.Message, root.RelativePath(finding.File), finding.Range)),
            typeof(SarifLog).Assembly.GetName().Version.ToString(fieldCount: 3),
            pages.Find);
    }
}
