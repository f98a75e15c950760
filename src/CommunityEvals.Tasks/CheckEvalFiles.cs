using CommunityEvals.Documents;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Caching;
using CommunityEvals.Tasks.Cards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Fixing;
using CommunityEvals.Tasks.Outputs;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Tasks.Settings;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks;

/// <summary>
/// Checks a project's eval files, prints the findings and writes the leaderboard; or, as <see cref="Action"/> says, does
/// something else with what it found.
/// </summary>
/// <remarks>Succeeds when it printed no error, and when the errors are left to the compiler to print: see <see cref="HasErrors"/>.</remarks>
public sealed class CheckEvalFiles : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the project; its folder is the root of all relative paths.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Files of results, with <c>ModelId</c> if the user gave it.</summary>
    public ITaskItem[] Results { get; set; } = [];

    /// <summary>Candidates for definitions, with <c>DatasetId</c> if the user gave it.</summary>
    public ITaskItem[] Benchmarks { get; set; } = [];

    /// <summary><c>EvalFolder</c> items, below which the task finds files itself.</summary>
    public ITaskItem[] Folders { get; set; } = [];

    /// <summary>Folders of outputs, absolute or relative to the project, below which it does not.</summary>
    public string[] OutputFolders { get; set; } = [];

    /// <summary><c>EvalMetric</c> items.</summary>
    public ITaskItem[] Metrics { get; set; } = [];

    /// <summary><c>EvalLeaderboard</c> items.</summary>
    public ITaskItem[] Leaderboards { get; set; } = [];

    /// <summary><c>EvalPolicy</c> items.</summary>
    public ITaskItem[] Policies { get; set; } = [];

    /// <summary><c>EvalHubSnapshot</c> items.</summary>
    public ITaskItem[] HubSnapshots { get; set; } = [];

    /// <summary><c>EvalPullRequest</c> items.</summary>
    public ITaskItem[] PullRequests { get; set; } = [];

    /// <summary><c>EvalHubDiscussions</c> items.</summary>
    public ITaskItem[] HubDiscussions { get; set; } = [];

    /// <summary><c>CommunityEvalsAssumePullRequestsOpen</c>: <c>false</c> (default) or <c>true</c>.</summary>
    public string? AssumePullRequestsOpen { get; set; }

    /// <summary><c>CommunityEvalsFrameworks</c>, one by one.</summary>
    public ITaskItem[] Frameworks { get; set; } = [];

    /// <summary>Global analyzer configs; files that are none, or are not there, say nothing.</summary>
    public ITaskItem[] GlobalConfigs { get; set; } = [];

    /// <summary><c>CommunityEvalsEnabled</c>, only to find out that it is no truth.</summary>
    public string? Enabled { get; set; }

    /// <summary><c>CommunityEvalsReportFrom</c>, only to find out that it means nothing.</summary>
    public string? ReportFrom { get; set; }

    /// <summary><c>CommunityEvalsOnInvalid</c>: <c>Fail</c> (default) or <c>Skip</c>.</summary>
    public string? OnInvalid { get; set; }

    /// <summary><c>CommunityEvalsPreset</c>, only to find out that there is none of that name.</summary>
    public string? Preset { get; set; }

    /// <summary>Where the presets are.</summary>
    public string PresetFolder { get; set; } = "";

    /// <summary><c>DiscoverEditorConfigFiles</c>: whether <c>.editorconfig</c> files around the files are heard.</summary>
    public bool ReadsEditorConfigs { get; set; } = true;

    /// <summary>The baseline, absolute or relative to the project.</summary>
    [Required]
    public string BaselineFile { get; set; } = "";

    /// <summary><c>CommunityEvalsBaseline</c>; when it is set, its file has to be there.</summary>
    public string? Baseline { get; set; }

    /// <summary><c>CommunityEvalsModelId</c>.</summary>
    public string? ModelId { get; set; }

    /// <summary><c>CommunityEvalsDatasetId</c>.</summary>
    public string? DatasetId { get; set; }

    /// <summary>The address of a Hub of one's own (<c>HF_ENDPOINT</c>); empty for none.</summary>
    public string? HubEndpoint { get; set; }

    /// <summary><c>CommunityEvalsCatalog</c>: <c>true</c> (default) or <c>false</c>.</summary>
    public string? Catalog { get; set; }

    /// <summary><c>CommunityEvalsStrictBenchmarks</c>: <c>false</c> (default) or <c>true</c>.</summary>
    public string? StrictBenchmarks { get; set; }

    /// <summary><c>CommunityEvalsOnePerModel</c>: the variant of which each model keeps one result; empty for all results.</summary>
    public string? OnePerModel { get; set; }

    /// <summary><c>CommunityEvalsSaturationModels</c>.</summary>
    public string? SaturationModels { get; set; }

    /// <summary><c>CommunityEvalsSaturationShare</c>.</summary>
    public string? SaturationShare { get; set; }

    /// <summary><c>CommunityEvalsSaturationMargin</c>.</summary>
    public string? SaturationMargin { get; set; }

    /// <summary><c>EvalMirror</c> items.</summary>
    public ITaskItem[] Mirrors { get; set; } = [];

    /// <summary><c>CommunityEvalsGit</c>: <c>true</c> (default) or <c>false</c>, to run no git.</summary>
    public string? Git { get; set; }

    /// <summary><c>CommunityEvalsHistory</c>: <c>false</c> (default) or <c>true</c>, to tell earlier values.</summary>
    public string? History { get; set; }

    /// <summary><c>NoWarn</c>.</summary>
    public string? NoWarn { get; set; }

    /// <summary><c>WarningsAsErrors</c>.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary><c>WarningsNotAsErrors</c>.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary><c>TreatWarningsAsErrors</c>.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>What to do: <c>Check</c> (default), <c>Cards</c>, <c>Diff</c>, <c>Fix</c>, <c>Merge</c> or <c>UpdateBaseline</c>.</summary>
    public string? Action { get; set; }

    /// <summary><c>CommunityEvalsFixDryRun</c>: <c>false</c> (default) or <c>true</c>, to show the fixes and apply none.</summary>
    public string? FixDryRun { get; set; }

    /// <summary><c>CommunityEvalsCardsCheck</c>: <c>false</c> (default) or <c>true</c>, to find out which cards are out of date and write none.</summary>
    public string? CardsCheck { get; set; }

    /// <summary><c>CommunityEvalsCardsInsert</c>: <c>false</c> (default) or <c>true</c>, to add a block to cards that have none.</summary>
    public string? CardsInsert { get; set; }

    /// <summary><c>CommunityEvalsCardsMostRows</c>: how many rows a table in a card has at most.</summary>
    public string? CardsMostRows { get; set; }

    /// <summary><c>CommunityEvalsPreviousLeaderboard</c>: what to compare with, absolute or relative to the project.</summary>
    public string? PreviousLeaderboard { get; set; }

    /// <summary>Full path of the file that is to hold the difference for programs.</summary>
    [Required]
    public string DifferenceFile { get; set; } = "";

    /// <summary>Full path of the file that is to hold what a person asked for: it is printed then.</summary>
    [Required]
    public string AnswerFile { get; set; } = "";

    /// <summary>Full path of the file that is to hold fixes that are shown and not applied.</summary>
    [Required]
    public string DiffFile { get; set; } = "";

    /// <summary>Which findings to print: <c>All</c> (default), <c>HostOnly</c> or <c>MissedErrors</c>.</summary>
    public string? Scope { get; set; }

    /// <summary>The leaderboard to write, absolute or relative to the project; empty to write nothing.</summary>
    public string? LeaderboardPath { get; set; }

    /// <summary>A copy of the leaderboard that people look at, named when it is out of date; empty when there is none but <see cref="LeaderboardPath"/>.</summary>
    public string? ShownLeaderboardPath { get; set; }

    /// <summary><c>CommunityEvalsHubLeaderboardDir</c>; empty for none.</summary>
    public string? HubLeaderboardDir { get; set; }

    /// <summary><c>CommunityEvalsCsvPath</c>; empty for none.</summary>
    public string? CsvPath { get; set; }

    /// <summary><c>CommunityEvalsSiteDir</c>; empty for none.</summary>
    public string? SiteDir { get; set; }

    /// <summary><c>CommunityEvalsResultsPath</c>; empty for none.</summary>
    public string? ResultsPath { get; set; }

    /// <summary><c>CommunityEvalsShardByDataset</c>: <c>false</c> (default) or <c>true</c>, to write what was read also into a file for each dataset.</summary>
    public string? ShardByDataset { get; set; }

    /// <summary>The folder of these files, absolute or relative to the project.</summary>
    public string? ShardDir { get; set; }

    /// <summary><c>CommunityEvalsShardRoot</c>: the folder that the project is in the tree that a merge is of.</summary>
    public string? ShardRoot { get; set; }

    /// <summary><c>EvalShard</c> items, which are merged.</summary>
    public ITaskItem[] Shards { get; set; } = [];

    /// <summary><c>CommunityEvalsHubBaseModelOnly</c>: <c>true</c> (default) or <c>false</c>.</summary>
    public string? HubBaseModelOnly { get; set; }

    /// <summary><c>CommunityEvalsSarifPath</c>, absolute or relative to the project; empty for none.</summary>
    public string? SarifPath { get; set; }

    /// <summary>Where the pages of the rules are.</summary>
    public string PageFolder { get; set; } = "";

    /// <summary><c>CommunityEvalsAnnotations</c>: <c>github</c>, or empty for none.</summary>
    public string? Annotations { get; set; }

    /// <summary>The folder that paths in annotations are relative to (<c>GITHUB_WORKSPACE</c>); empty for the project's.</summary>
    public string? Workspace { get; set; }

    /// <summary>Full path of the project that can be asked what the command makes of warnings; empty where none can be built.</summary>
    public string? AskingProject { get; set; }

    /// <summary>Where to keep the list of what was written.</summary>
    public string? OutputListFile { get; set; }

    /// <summary><c>CommunityEvalsCache</c>, only to find out that it is no truth.</summary>
    public string? Cache { get; set; }

    /// <summary>Full path of the file that remembers the answer; empty to remember nothing.</summary>
    public string? CacheFile { get; set; }

    /// <summary>Whether there are errors, printed or left to the compiler, so that no leaderboard was written.</summary>
    [Output]
    public bool HasErrors { get; private set; }

    private OutputPaths Outputs => new(ProjectFolder)
    {
        Leaderboard = LeaderboardPath,
        HubFolder = HubLeaderboardDir,
        SiteFolder = SiteDir,
        Csv = CsvPath,
        Results = ResultsPath,
        ShardFolder = IsMerge ? null : ShardDir,
        ListFile = OutputListFile,
    };

    private string ProjectFolder => Path.GetDirectoryName(ProjectFile)!;

    /// <summary>Whether what other builds have read is ranked, in place of files.</summary>
    internal bool IsMerge => Action == "Merge";

    private bool IsCheck => string.IsNullOrEmpty(Action) || Action == "Check" || IsMerge;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Run();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            HasErrors = true;
            Print([new(RuleTable.UnreadableFile, Findings.Severity.Error, ProjectFile, null, ReadFile.FaultOfOurs(ProjectFile, exception).Message)]);
        }

        return !Log.HasLoggedErrors;
    }

    private void Run()
    {
        if (IsCheck)
        {
            var cache = new CheckCache(string.IsNullOrWhiteSpace(CacheFile) ? null : CacheFile, TaskKey.Of(this, Outputs.Programs), DateTime.UtcNow.Date);
            Say(cache.FindOrRun(Check));
        }
        else
        {
            Print(Do());
        }
    }

    private ReportScope ReportScope =>
        string.IsNullOrEmpty(Scope) ? ReportScope.All : (ReportScope)Enum.Parse(typeof(ReportScope), Scope, ignoreCase: true);

    private void Say(CheckAnswer answer)
    {
        HasErrors = answer.HasErrors;
        Print(answer.Findings.In(ReportScope));
        if (ReportScope != ReportScope.MissedErrors)
        {
            Log.LogMessage(MessageImportance.High, answer.Summary);
        }
    }

    private CheckAnswer Check() => Read((settings, files, step) =>
    {
        var outputs = new BuildOutputs(Outputs, settings.IsHubBaseModelOnly);
        var run = CheckRun.Start(ProjectFile, settings, files, outputs.AreWanted, step);
        run.Finish(outputs, ShownLeaderboardPath);
        if (settings.Cards.IsCheck && !run.HasErrors && !IsMerge)
        {
            run.UpdateCards();
        }

        if (ReportScope != ReportScope.MissedErrors)
        {
            WriteForMachines(run);
        }

        return new CheckAnswer(run.Findings, run.Summary);
    });

    /// <summary>Reads the settings and the files, and does something with them.</summary>
    private T Read<T>(Func<CheckSettings, IReadOnlyList<ReadFile>, Action, T> use)
    {
        var search = FolderSearch.Below(ProjectFolder, Folders, OutputFolders);
        var found = ListedFile.All(ProjectFolder, Results, Benchmarks, search.Files.Where(file => !IsMerge || file.File.Kind == EvalFileKind.Benchmark));
        var mirrors = Mirrors.Select(item => item.GetMetadata("FullPath"));
        var surroundings = Surroundings.Of(found, mirrors, ProjectFolder, HubEndpoint);
        var settings = CheckSettings.Read(this, surroundings, search.Problems);
        var listed = found.Select(file => file.In(settings.Options.Repos)).ToList();
        using var progress = CheckProgress.Start(Log, total: 2 * listed.Count);
        return use(settings, ReadFile.ReadAll(listed, progress.Step), progress.Step);
    }

    /// <summary>Does what a person asked for. Returns what is wrong with the settings, and what could not be done.</summary>
    private IEnumerable<ReportedFinding> Do() => Read((settings, files, step) => Action switch
    {
        "Cards" => UpdateCards(settings, files, step),
        "Diff" => Compare(settings, files, step),
        "Fix" => [.. ProblemsOf(settings), .. Fix(settings, files)],
        _ => [.. ProblemsOf(settings), .. UpdateBaseline(settings, files)],
    });

    private IEnumerable<ReportedFinding> ProblemsOf(CheckSettings settings) => settings.Problems.Select(new ProjectFindings(ProjectFile, settings).Of);

    /// <summary>Writes what is different since an earlier leaderboard, and no leaderboard: it might be the earlier one.</summary>
    private IReadOnlyList<ReportedFinding> Compare(CheckSettings settings, IReadOnlyList<ReadFile> files, Action step)
    {
        var run = CheckRun.Start(ProjectFile, settings, files, isForLeaderboard: false, step);
        run.Compare(settings.Previous, PreviousLeaderboard ?? "", new(ProjectFile, AnswerFile, DifferenceFile));
        return run.Findings;
    }

    private void WriteForMachines(CheckRun run)
    {
        if (!string.IsNullOrWhiteSpace(SarifPath))
        {
            run.WriteSarif(FullPath(SarifPath!), new(PageFolder));
        }

        if (!string.IsNullOrWhiteSpace(Annotations))
        {
            run.WriteAnnotations(AnswerFile, Workspace);
        }
    }

    /// <summary>Checks, and brings the cards up to date unless there are errors.</summary>
    private IReadOnlyList<ReportedFinding> UpdateCards(CheckSettings settings, IReadOnlyList<ReadFile> files, Action step)
    {
        var run = CheckRun.Start(ProjectFile, settings, files, isForLeaderboard: false, step);
        var answer = run.HasErrors ? "CommunityEvals: no card was written, because of the errors\n" : CardReport.Write(run.UpdateCards());
        return [.. run.Findings, .. OutputFile.Write(AnswerFile, answer, ProjectFile)];
    }

    private IReadOnlyList<ReportedFinding> Fix(CheckSettings settings, IReadOnlyList<ReadFile> files)
    {
        var run = FixRun.Start(files, settings);
        var report = settings.IsFixDryRun ? FixReport.Show(run) : FixReport.Write(run);
        return
        [
            .. report.Refused,
            .. OutputFile.Write(AnswerFile, $"{report.Lines}CommunityEvals: {report.Closing}\n", ProjectFile),
            .. settings.IsFixDryRun ? OutputFile.Write(DiffFile, report.Lines, ProjectFile) : [],
        ];
    }

    private IReadOnlyList<ReportedFinding> UpdateBaseline(CheckSettings settings, IReadOnlyList<ReadFile> files)
    {
        var (text, count) = BaselineUpdate.Make(files, settings);
        var faults = OutputFile.Write(FullPath(BaselineFile), text, ProjectFile);
        var answer = faults.Count > 0 ? "" : $"CommunityEvals: {BaselineFile} knows {Count.Of(count, "finding")}\n";
        return [.. faults, .. OutputFile.Write(AnswerFile, answer, ProjectFile)];
    }

    private void Print(IEnumerable<ReportedFinding> findings) => new FindingLog(Log, new(BuildEngine, AskingProject)).Write(findings);

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectFolder, path));
}
