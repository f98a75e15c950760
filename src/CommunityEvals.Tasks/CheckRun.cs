using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
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
    private readonly Leaderboard _leaderboard;
    private readonly List<ReportedFinding> _findings;

    private CheckRun(string projectFile, CheckSettings settings, Leaderboard leaderboard, IEnumerable<ReportedFinding> fileFindings)
    {
        _projectFile = projectFile;
        _settings = settings;
        _leaderboard = leaderboard;
        _findings = [.. settings.Problems.Select(OfSettings), .. fileFindings];
    }

    /// <summary>Full path of the project's folder.</summary>
    public string ProjectFolder => FolderOf(_projectFile);

    /// <summary>How many results there are, and what they were held against: the line that a build ends with. Files that are left out are not in these numbers.</summary>
    public string Summary
    {
        get
        {
            var coverage = _leaderboard.Coverage;
            var results = Count(coverage.Definition + coverage.Catalog + coverage.Nothing, "result");
            var leftOut = _leaderboard.Excluded.Count == 0 ? "" : $"; {Count(_leaderboard.Excluded.Count, "file")} left out";
            return $"CommunityEvals: {results} checked, {coverage.Definition} against a definition, {coverage.Catalog} against the catalog, {coverage.Nothing} against nothing{leftOut}";
        }
    }

    /// <summary>Reads and checks the files.</summary>
    public static CheckRun Start(CheckEvalFiles task, CheckSettings settings)
    {
        var listed = ListedFile.All(FolderOf(task.ProjectFile), task.Results, task.Benchmarks, settings.Options.Repos);
        var files = ReadFile.ReadAll(listed);
        var project = new EvalProject(
            settings.Options,
            files.Select(file => file.Document).OfType<BenchmarkDocument>(),
            () => files.Select(file => file.Document).OfType<ResultsDocument>());
        var judge = new Judge(project, settings.Severities, settings.Policies);
        var documents = judge.Check(files);
        var findings = files.Zip(documents, (file, document) => document.Findings.Select(finding =>
            new ReportedFinding(finding.Rule, finding.Severity, file.Listed.FullPath, RangeOf(file, finding), finding.Message)));
        return new(task.ProjectFile, settings, LeaderboardBuilder.Build(project, documents), findings.SelectMany(all => all));
    }

    /// <summary>Writes the outputs, or says why not. Returns all findings, in the order in which they are printed.</summary>
    /// <param name="outputs">What is to be written.</param>
    /// <param name="shownLeaderboard">The copy of the leaderboard that people look at, or empty.</param>
    public IReadOnlyList<ReportedFinding> Finish(BuildOutputs outputs, string? shownLeaderboard)
    {
        if (!outputs.AreWanted)
        {
            return _findings;
        }

        if (_findings.All(finding => finding.Severity != Severity.Error))
        {
            _findings.AddRange(outputs.Write(_leaderboard, _projectFile));
        }
        else if (outputs.Existing(shownLeaderboard) is { } outdated)
        {
            _findings.Add(OfProject(RuleTable.OutdatedLeaderboard, $"no leaderboard was written because of the errors in this build, so '{outdated}' is from an earlier one and not current"));
        }

        return _findings;
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static string FolderOf(string projectFile) => Path.GetDirectoryName(projectFile)!;

    private static Yaml.TextRange? RangeOf(ReadFile file, Finding finding) =>
        file.Unreadable is null ? file.Document.Text.RangeOf(finding.Span) : null;

    private ReportedFinding OfSettings(SettingProblem problem) => OfProject(problem.Rule, problem.Message) with
    {
        File = problem.File ?? _projectFile,
        Range = problem.Place is { } place ? new(place, place) : null,
    };

    private ReportedFinding OfProject(Rule rule, string message) =>
        new(rule, _settings.Severities.Resolve(rule.Id, rule.Severity), _projectFile, null, message);
}
