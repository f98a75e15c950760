using CommunityEvals.Differences;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
using CommunityEvals.Shards;
using CommunityEvals.Tasks.Cards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Histories;
using CommunityEvals.Tasks.Hub;
using CommunityEvals.Tasks.Outputs;
using CommunityEvals.Tasks.PullRequests;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Tasks.Settings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks;

/// <summary>One run of the check over all files of a project.</summary>
internal sealed class CheckRun
{
    private readonly string _projectFile;
    private readonly CheckSettings _settings;
    private readonly ProjectFindings _ofProject;
    private readonly CheckedFiles _files;
    private readonly CheckedProposals _proposals;
    private readonly HubSnapshots _snapshots;
    private readonly LeaderboardInputs _inputs;
    private readonly Leaderboard _leaderboard;
    private readonly List<ReportedFinding> _projectFindings;
    private readonly IReadOnlyList<ReportedFinding> _fileFindings;

    private CheckRun(string projectFile, CheckSettings settings, CheckedFiles files, RepoHistories histories, CheckedProposals proposals)
    {
        _projectFile = projectFile;
        _settings = settings;
        _ofProject = new(projectFile, settings);
        _files = files;
        _proposals = proposals;
        var cards = settings.Surroundings.CardsOf(files.Documents);
        var shards = JudgedShards.Judge(settings.Shards, files.Project, settings.Severities);
        _snapshots = HubSnapshots.Read(settings.Snapshots, files.Project.Benchmarks, settings.Shards.Saved);
        _inputs = new LeaderboardInputs(files.Documents)
        {
            Provenance = (document, index) => proposals.Merged.Complete(histories.ProvenanceOf(document, index), document, index),
            PullRequests = proposals.Entries,
            Proposals = proposals.Documents,
            Shards = shards,
            Cards = cards,
            Snapshots = _snapshots.Together.Entries,
            LowerIsBetterOnHub = _snapshots.Together.LowerIsBetter,
            BaseModels = _snapshots.Together.BaseModels,
        };
        _leaderboard = LeaderboardBuilder.Build(files.Project, _inputs);
        _projectFindings =
        [
            .. settings.Problems.Select(_ofProject.Of),
            .. UnknownCuratedTasks.Find(files.Project, _inputs).Select(message => _ofProject.Of(RuleTable.InvalidSetting, message)),
            .. histories.Problems.Select(message => _ofProject.Of(RuleTable.UnreadableHistory, message)),
            .. settings.Shards.Contradictions(files.DefinedDatasets.Contains).Select(contradiction => _ofProject.Of(ShardItems.Problem(contradiction, ProjectFolder))),
            .. shards.Findings.Select(Reported),
            .. _snapshots.Findings(_ofProject),
            .. proposals.Findings(_ofProject),
            .. files.Project.Judge(cards, settings.Severities).SelectMany(Reported),
        ];
        _fileFindings = [.. files.Files.Zip(files.Documents, Reported).SelectMany(findings => findings), .. proposals.Documents.SelectMany(Reported)];
    }

    private string ProjectFolder => Path.GetDirectoryName(_projectFile)!;

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
            var proposed = CountFrom(ResultOrigin.PullRequest, "from open pull requests");
            var saved = CountFrom(ResultOrigin.Snapshot, "from saved answers of the Hub");
            var what = _settings.Shards.Count == 0 ? "checked" : $"merged from {Count.Of(_settings.Shards.Count, "shard")}";
            return $"CommunityEvals: {results} {what}, {coverage.Definition} against a definition, {coverage.Catalog} against the catalog, {coverage.Nothing} against nothing{leftOut}{proposed}{saved}";
        }
    }

    /// <summary>Checks the files.</summary>
    /// <param name="projectFile">Full path of the project.</param>
    /// <param name="settings">What the project asks for.</param>
    /// <param name="files">The files of the tree.</param>
    /// <param name="isForLeaderboard">Whether a leaderboard is to be written, when there are no errors.</param>
    /// <param name="step">Called for each file that was checked, on any thread.</param>
    public static CheckRun Start(string projectFile, CheckSettings settings, IReadOnlyList<ReadFile> files, bool isForLeaderboard, Action step)
    {
        var folder = Path.GetDirectoryName(projectFile)!;
        using var readers = new RepoReaders(settings.Histories);
        var mirrored = MirroredFiles.Read(settings.Mirrors, readers, folder, isForLeaderboard);
        var tree = CheckedFiles.Check([.. files.Concat(mirrored.Files).OrderBy(file => file.Document.File.Path, StringComparer.Ordinal)], settings, step);
        var withProvenance = isForLeaderboard && !tree.Documents.Any(document => document.Findings.Any(finding => finding.Severity == Severity.Error));
        var questions = RepoQuestions.About(files, settings.Mirrors, folder, settings.Surroundings.Repos);
        var histories = RepoHistories.Read(questions, mirrored.Repos, readers, withProvenance, settings.Histories?.WithPast == true);
        var proposals = CheckedProposals.Check(tree, histories.PullRequestFiles, folder, settings);
        return new(projectFile, settings, tree, histories, proposals);
    }

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
            _projectFindings.AddRange(outputs.Write(_leaderboard, MakeShards(), _projectFile));
        }
        else if (outputs.Existing(shownLeaderboard) is { } outdated)
        {
            _projectFindings.Add(_ofProject.Of(RuleTable.OutdatedLeaderboard, $"no leaderboard was written because of the errors in this build, so '{outdated}' is from an earlier one and not current"));
        }
    }

    /// <summary>Brings the cards in the tree up to date, or where the project asks for a check, finds out which are not.</summary>
    /// <remarks>
    /// A card says what the files and saved answers say, and nothing that only git knows: so it is the same in every clone, and a
    /// commit of it does not make it out of date.
    /// </remarks>
    public IReadOnlyList<CardOutcome> UpdateCards()
    {
        var leaderboard = LeaderboardBuilder.Build(_files.Project, _inputs with { Provenance = (_, _) => null, PullRequests = [], Proposals = [] });
        var run = new CardRun(ProjectFolder, _settings.Cards, _settings.Severities, new(leaderboard, _settings.Cards.MostRows));
        var outcomes = CardTarget.Of(_files.Documents).Select(run.Take).ToList();
        _projectFindings.AddRange(outcomes.Select(outcome => outcome.Finding).OfType<ReportedFinding>());
        return outcomes;
    }

    /// <summary>Writes what is different since an earlier leaderboard; nothing where an error may be the reason for it.</summary>
    /// <param name="previous">The earlier leaderboard, or null when it cannot be read.</param>
    /// <param name="written">Its path as the user wrote it.</param>
    /// <param name="outputs">Where to write.</param>
    public void Compare(LeaderboardState? previous, string written, DifferenceOutputs outputs)
    {
        var isComparable = previous is not null && !HasErrors;
        _projectFindings.AddRange(isComparable
            ? outputs.Write(LeaderboardDifference.Between(previous!, LeaderboardState.Of(_leaderboard)), written)
            : outputs.WriteNothing());
    }

    /// <summary>Writes the errors and warnings as GitHub's annotations, or says why not.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="workspace">The folder of the repo, or empty.</param>
    public void WriteAnnotations(string path, string? workspace)
    {
        var lines = Annotations.Write(Findings, workspace, ProjectFolder);
        _projectFindings.AddRange(OutputFile.Write(path, lines, _projectFile));
    }

    /// <summary>Writes all findings as SARIF, or says why not.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="pages">The pages of the rules.</param>
    public void WriteSarif(string path, RulePages pages)
    {
        var log = SarifReport.Write(_projectFile, [.. _files.Documents, .. _proposals.Documents], _projectFindings, pages);
        _projectFindings.AddRange(OutputFile.Write(path, log, _projectFile));
    }

    private IEnumerable<NamedShard> MakeShards() => _settings.Sharding.AreWanted
        ? Sharding.Make(_files.Project, _inputs, _snapshots.Own, _settings.Severities, _settings.Sharding.Root)
        : [];

    private ReportedFinding Reported(MergeFinding found)
    {
        var place = new TextPosition(found.Line, 1);
        return new(found.Finding.Rule, found.Finding.Severity, Quoted.OneLine(found.Path, int.MaxValue), found.Line == 0 ? null : new(place, place), found.Finding.Message);
    }

    private static IEnumerable<ReportedFinding> Reported(CheckedDocument proposed) => proposed.Findings.Select(finding =>
        new ReportedFinding(
            finding.Rule,
            finding.Severity,
            Quoted.OneLine(proposed.Document.File.ShownPath, int.MaxValue),
            proposed.Document.Text.RangeOf(finding.Span),
            finding.Message)
        {
            IsOfPullRequest = true,
        });

    private string CountFrom(ResultOrigin origin, string words)
    {
        var count = _leaderboard.Entries.Count(entry => entry.Origin == origin);
        return count == 0 ? "" : $"; {Count.Of(count, "result")} {words}";
    }

    private IEnumerable<ReportedFinding> Reported(CheckedCard card) => card.Findings.Select(finding => new ReportedFinding(
        finding.Rule,
        finding.Severity,
        Path.Combine(ProjectFolder, card.Card.Path),
        card.Card.Text.RangeOf(finding.Span),
        finding.Message));

    private static IEnumerable<ReportedFinding> Reported(ReadFile file, CheckedDocument document) => document.Findings.Select(finding =>
        new ReportedFinding(
            finding.Rule,
            finding.Severity,
            file.Listed.FullPath,
            file.Unreadable is null ? document.Document.Text.RangeOf(finding.Span) : null,
            finding.Message)
        {
            IsOfMirror = file.Listed.IsMirrored,
        });
}
