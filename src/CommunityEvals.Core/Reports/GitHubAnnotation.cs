using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Reports;

/// <summary>Writes findings as GitHub workflow commands, which show them at the lines of a pull request.</summary>
/// <remarks>Format: docs.github.com, "Workflow commands for GitHub Actions", sections on setting notice, warning and error messages.</remarks>
public static class GitHubAnnotation
{
    /// <summary>One line without its end; nothing in the finding can end it or begin another command.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="path">The file's path relative to the root of the repo, with <c>/</c>.</param>
    /// <param name="range">The place in the file; null for the file as a whole.</param>
    public static string Write(Rule rule, Severity severity, string message, string path, TextRange? range)
    {
        var command = severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        return $"::{command} file={Property(path)}{Place(range)},title={rule.Id} {rule.Name}::{Data(message)}";
    }

    private static string Place(TextRange? place)
    {
        if (place is not { } range)
        {
            return "";
        }

        // Columns are for places within one line.
        var columns = range.Start.Line == range.End.Line ? $",col={range.Start.Column},endColumn={range.End.Column}" : "";
        return $",line={range.Start.Line},endLine={range.End.Line}{columns}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
