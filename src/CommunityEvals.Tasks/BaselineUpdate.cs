using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks;

/// <summary>Takes the errors and warnings of today for known.</summary>
internal static class BaselineUpdate
{
    /// <summary>The text of a baseline that knows them, and how many there are. A file that cannot be read has none that could be known.</summary>
    public static (string Text, int Count) Make(IReadOnlyList<ReadFile> files, CheckSettings settings)
    {
        var withoutBaseline = settings with { Severities = settings.Severities with { Baseline = Baseline.Empty } };
        var known = CheckedFiles.Check(files, withoutBaseline).Documents
            .SelectMany(document => document.Findings.Select(finding => (document.Document, Finding: finding)))
            .Where(pair => pair.Finding.Severity >= Severity.Warning && pair.Finding.Rule != RuleTable.UnreadableFile)
            .ToList();
        return (Baseline.Write(known), known.Count);
    }
}
