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
        var check = CheckedFiles.Check(files, withoutBaseline);
        var inFiles = check.Documents.SelectMany(document => document.Findings.Select(finding => (document.Document.File.Path, document.Document.Text, Finding: finding)));
        var inCards = check.Project.Judge(settings.Surroundings.CardsOf(check.Documents), withoutBaseline.Severities)
            .SelectMany(card => card.Findings.Select(finding => (card.Card.Path, card.Card.Text, Finding: finding)));
        var known = inFiles.Concat(inCards)
            .Where(found => found.Finding.Severity >= Severity.Warning && found.Finding.Rule != RuleTable.UnreadableFile)
            .ToList();
        return (Baseline.Write(known), known.Count);
    }
}
