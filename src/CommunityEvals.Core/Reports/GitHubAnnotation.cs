using CommunityEvals.Findings;

namespace CommunityEvals.Reports;

/// <summary>Writes findings as GitHub workflow commands, which show them at the lines of a pull request.</summary>
/// <remarks>Format: docs.github.com, "Workflow commands for GitHub Actions", sections on setting notice, warning and error messages.</remarks>
public static class GitHubAnnotation
{
    /// <summary>One line without its end; nothing in the finding can end it or begin another command.</summary>
    /// <param name="document">The finding's file.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The file's path relative to the root of the repo, with <c>/</c>.</param>
    public static string Write(Documents.EvalDocument document, Finding finding, string path)
    {
        var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var range = document.Text.RangeOf(finding.Span);
        var columns = range.Start.Line == range.End.Line ? $",col={range.Start.Column},endColumn={range.End.Column}" : "";
        return $"::{command} file={Property(path)},line={range.Start.Line},endLine={range.End.Line}{columns},title={finding.Rule.Id} {finding.Rule.Name}::{Data(finding.Message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
