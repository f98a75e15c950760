using CommunityEvals.Findings;
using CommunityEvals.Reports;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Fixing;

/// <summary>What is to be told of fixes.</summary>
/// <param name="Lines">A line for each fix, or a unified diff.</param>
/// <param name="Closing">The line that counts them.</param>
/// <param name="Refused">A finding for each file that could not be written.</param>
internal sealed record FixReport(string Lines, string Closing, IReadOnlyList<ReportedFinding> Refused)
{
    /// <summary>Shows the fixes as a unified diff; nothing on the disk is changed.</summary>
    public static FixReport Show(FixRun run) => new(
        string.Concat(run.Mended.Select(Diff)),
        run.Mended.Count == 0 ? Nothing(run) : $"{Counted(run.Mended)} would be applied, nothing is changed{Left(run)}",
        []);

    /// <summary>Writes the files.</summary>
    public static FixReport Write(FixRun run)
    {
        var refused = new List<ReportedFinding>();
        var written = new List<MendedFile>();
        foreach (var file in run.Mended)
        {
            if (SourceFile.Replace(file.Listed.FullPath, file.Text.Original, file.Text.Text) is { } fault)
            {
                refused.Add(new(RuleTable.UnwritableOutput, Severity.Error, file.Listed.FullPath, null, $"cannot apply fixes to '{file.Listed.FullPath}': {fault}"));
            }
            else
            {
                written.Add(file);
            }
        }

        return new(
            string.Concat(written.SelectMany(file => file.Changes)),
            run.Mended.Count == 0 ? Nothing(run) : $"{Counted(written)} applied{Left(run)}",
            refused);
    }

    /// <summary>The diff of a file as it is on the disk: programs that apply it take a byte order mark for a part of the first line.</summary>
    private static string Diff(MendedFile file)
    {
        var mark = SourceFile.MarkOf(file.Listed.FullPath);
        var edits = file.Text.Edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start + mark.Length } }).ToList();
        return UnifiedDiff.Write(file.Listed.File.Path, new YamlText(mark + file.Text.Original), edits);
    }

    private static string Nothing(FixRun run) => "nothing to fix safely" + Left(run);

    private static string Counted(IReadOnlyList<MendedFile> files) =>
        $"{Count.Of(files.Sum(file => file.Changes.Count), "fix", "fixes")} in {Count.Of(files.Count, "file")}";

    private static string Left(FixRun run)
    {
        var left = run.LeftCount == 0 ? "" : $"; {Count.Of(run.LeftCount, "error or warning", "errors and warnings")} left that no safe fix mends";
        return run.IsUnfinished ? left + "; there are more fixes, so run it again" : left;
    }
}
