using CommunityEvals.Findings;
using CommunityEvals.Yaml;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Prints findings through MSBuild's log.</summary>
/// <param name="log">The log.</param>
/// <param name="promotion">What MSBuild makes of warnings; null where nothing of a pull request is printed.</param>
internal sealed class FindingLog(TaskLoggingHelper log, WarningPromotion? promotion = null)
{
    /// <summary>Prints the findings in their order: errors and warnings as such, infos as messages that only a detailed log shows.</summary>
    public void Write(IEnumerable<ReportedFinding> findings)
    {
        foreach (var finding in findings)
        {
            Write(finding);
        }
    }

    // No subcategory: the printed form is 'path(line,column,…): error EVAL003: …', and MSBuild puts a subcategory before 'error'.
    private void Write(ReportedFinding finding)
    {
        var (id, help) = (finding.Rule.Id, finding.Rule.HelpUri);
        var (start, end) = finding.Range is { } range ? (range.Start, range.End) : (default(TextPosition), default(TextPosition));
        switch (finding.Severity)
        {
            case Severity.Error:
                log.LogError(null, id, id, help, finding.File, start.Line, start.Column, end.Line, end.Column, finding.Message);
                break;
            case Severity.Warning when finding.IsOfPullRequest && promotion?.MakesErrorOf(id) == true:
                // As a warning it would fail the build of the main branch, which a stranger's pull request must not.
                log.LogMessage(null, id, id, finding.File, start.Line, start.Column, end.Line, end.Column, MessageImportance.High, finding.Message);
                break;
            case Severity.Warning:
                log.LogWarning(null, id, id, help, finding.File, start.Line, start.Column, end.Line, end.Column, finding.Message);
                break;
            case Severity.Info:
                log.LogMessage(null, id, id, finding.File, start.Line, start.Column, end.Line, end.Column, MessageImportance.Low, finding.Message);
                break;
        }
    }
}
