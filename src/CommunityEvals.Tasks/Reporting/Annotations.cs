using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Reports;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Findings as GitHub shows them at the lines of a pull request.</summary>
internal static class Annotations
{
    /// <summary>Lines for the errors and warnings among the findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="workspace">The folder of the repo (<c>GITHUB_WORKSPACE</c>), or empty.</param>
    /// <param name="projectFolder">The project's folder, to name paths from when the workspace is not known.</param>
    public static string Write(IEnumerable<ReportedFinding> findings, string? workspace, string projectFolder)
    {
        var root = new ProjectFolder(string.IsNullOrWhiteSpace(workspace) ? projectFolder : workspace!);
        return string.Concat(findings
            .Where(finding => finding.Severity >= Severity.Warning)
            .Select(finding => GitHubAnnotation.Write(finding.Rule, finding.Severity, finding.Message, root.RelativePath(Path.Combine(projectFolder, finding.File)), finding.Range) + "\n"));
    }
}
