using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Cards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Outputs;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks;

/// <summary>One run of the check over all files of a project.</summary>
internal sealed class CheckRun
{
    private readonly string _projectFile;
    private readonly CheckSettings _settings;
    private readonly ProjectFindings _ofProject;
    private readonly CheckedFiles _files;
    private readonly Leaderboard _leaderboard;
    private readonly List<ReportedFinding> _projectFindings;
    private readonly IReadOnlyList<ReportedFinding> _fileFindings;

    private CheckRun(string projectFile, CheckSettings settings, CheckedFiles files)
    {
        _projectFile = projectFile;
        _settings = settings;
        _ofProject = new(projectFile, settings.Severities);
        _files = files;
        _leaderboard = LeaderboardBuilder.Build(files.Project, new(files.Documents));
        _projectFindings = settings.Problems.Select(_ofProject.Of).ToList();
        _fileFindings = files.Files.Zip(files.Documents, Reported).SelectMany(findings => findings).ToList();
    }

    /// <summary>All findings, in the order in which they are printed.</summary>
    public IReadOnlyList<ReportedFinding> Findings => [.. _projectFindings, .. _fileFindings];

    /// <summary>Whether there are errors.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>How many results there are, and what they were held against: the line that a build ends with. Files that are left out are not in these numbers.</summary>
    public string Summary
    {
        get
        {
            var coverage = _leaderboard.Coverage;
            var results = Count.Of(coverage.Definition + coverage.Catalog + coverage.Nothing, "result");
            var leftOut = _leaderboard.Excluded.Count == 0 ? "" : $"; {Count.Of(_leaderboard.Excluded.Count, "file")} left out";
            return $"CommunityEvals: {results} checked, {coverage.Definition} against a definition, {coverage.Catalog} against the catalog, {coverage.Nothing} against nothing{leftOut}";
        }
    }

    /// <summary>Checks the files.</summary>
    /// <param name="projectFile">Full path of the project.</param>
    /// <param name="settings">What the project asks for.</param>
    /// <param name="files">The files.</param>
    /// <param name="step">Called for each file that was checked, on any thread.</param>
    public static CheckRun Start(string projectFile, CheckSettings settings, IReadOnlyList<ReadFile> files, Action step) =>
        new(projectFile, settings, CheckedFiles.Check(files, settings, step));

    /// <summary>Writes the leaderboard, or says why not.</summary>
    /// <param name="outputs">What is to be written.</param>
    /// <param name="shownLeaderboard">The copy of the leaderboard that people look at, or empty.</param>
    public void Finish(BuildOutputs outputs, string? shownLeaderboard)
    {
        if (!outputs.AreWanted)
        {
            return;
        }

        if (!HasErrors)
        {
            _projectFindings.AddRange(outputs.Write(_leaderboard, _projectFile));
        }
        else if (outputs.Existing(shownLeaderboard) is { } outdated)
        {
            _projectFindings.Add(_ofProject.Of(RuleTable.OutdatedLeaderboard, $"no leaderboard was written because of the errors in this build, so '{outdated}' is from an earlier one and not current"));
        }
    }

    /// <summary>Brings the cards in the tree up to date, or where the project asks for a check, finds out which are not.</summary>
    public IReadOnlyList<CardOutcome> UpdateCards()
    {
        var run = new CardRun(Path.GetDirectoryName(_projectFile)!, _settings, new(_leaderboard, _settings.Cards.MostRows));
        var outcomes = CardTarget.Of(_files.Documents).Select(run.Take).ToList();
        _projectFindings.AddRange(outcomes.Select(outcome => outcome.Finding).OfType<ReportedFinding>());
        return outcomes;
    }

    /// <summary>Writes the errors and warnings as GitHub's annotations, or says why not.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="workspace">The folder of the repo, or empty.</param>
    public void WriteAnnotations(string path, string? workspace)
    {
        var lines = Annotations.Write(Findings, workspace, Path.GetDirectoryName(_projectFile)!);
        _projectFindings.AddRange(OutputFile.Write(path, lines, _projectFile));
    }

    /// <summary>Writes all findings as SARIF, or says why not.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="pages">The pages of the rules.</param>
    public void WriteSarif(string path, RulePages pages)
    {
        var log = SarifReport.Write(_projectFile, _files.Documents, _projectFindings, pages);
        _projectFindings.AddRange(OutputFile.Write(path, log, _projectFile));
    }

    private static IEnumerable<ReportedFinding> Reported(ReadFile file, CheckedDocument document) => document.Findings.Select(finding =>
        new ReportedFinding(
            finding.Rule,
            finding.Severity,
            file.Listed.FullPath,
            file.Unreadable is null ? document.Document.Text.RangeOf(finding.Span) : null,
            finding.Message));
}
