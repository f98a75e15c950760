using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityEvals.Package.Tests.Setup;

/// <summary>A finding as a build printed it.</summary>
/// <param name="Path">The file, relative to the project, with <c>/</c>.</param>
/// <param name="Line">Line, from 1; 0 when none was printed.</param>
/// <param name="Column">Column, from 1; 0 when none was printed.</param>
/// <param name="Range">Line, column, end line and end column as printed; empty when none were.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>message</c>.</param>
/// <param name="Id">The rule's id.</param>
/// <param name="Message">The message.</param>
internal sealed partial record PrintedFinding(string Path, int Line, int Column, string Range, string Severity, string Id, string Message)
{
    /// <summary>The line in short: what most tests compare.</summary>
    public string Short => $"{Path}({Line},{Column}): {Severity} {Id}";

    /// <summary>The findings in a build's output, each as often as the build itself printed it: the summary at the end is not read.</summary>
    public static IReadOnlyList<PrintedFinding> ReadAll(string output, string folder)
    {
        var summary = Summary().Match(output);
        var body = summary.Success ? output[..summary.Index] : output;
        return [.. Pattern().Matches(body).Select(match => Read(match, folder))];
    }

    private static PrintedFinding Read(Match match, string folder) => new(
        System.IO.Path.GetRelativePath(folder, match.Groups["file"].Value.Trim()).Replace('\\', '/'),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["range"].Value,
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value.Trim());

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?:[\d:]+>)?Build (?:succeeded|FAILED)", RegexOptions.Multiline)]
    private static partial Regex Summary();

    // A detailed log begins its lines with the number of the project, '1:2>'.
    [GeneratedRegex(@"^\s*(?:[\d:]+>)?(?<file>[^(\r\n]+?)(?:\((?<range>(?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?)\))? ?: (?<severity>error|warning|message) (?<id>EVAL\d{3}): (?<message>.*?)(?: \[[^\]\r\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
