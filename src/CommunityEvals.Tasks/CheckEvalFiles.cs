using CommunityEvals.Tasks.Outputs;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Tasks.Settings;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks;

/// <summary>Checks a project's eval files, prints the findings and writes the leaderboard.</summary>
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

    /// <summary><c>EvalMetric</c> items.</summary>
    public ITaskItem[] Metrics { get; set; } = [];

    /// <summary><c>EvalPolicy</c> items.</summary>
    public ITaskItem[] Policies { get; set; } = [];

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

    /// <summary><c>CommunityEvalsModelId</c>.</summary>
    public string? ModelId { get; set; }

    /// <summary><c>CommunityEvalsDatasetId</c>.</summary>
    public string? DatasetId { get; set; }

    /// <summary>The Hub's clones around, as <see cref="DescribeEvalFiles.Clones"/> writes them.</summary>
    public string? Clones { get; set; }

    /// <summary><c>CommunityEvalsCatalog</c>: <c>true</c> (default) or <c>false</c>.</summary>
    public string? Catalog { get; set; }

    /// <summary><c>CommunityEvalsStrictBenchmarks</c>: <c>false</c> (default) or <c>true</c>.</summary>
    public string? StrictBenchmarks { get; set; }

    /// <summary><c>NoWarn</c>.</summary>
    public string? NoWarn { get; set; }

    /// <summary><c>WarningsAsErrors</c>.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary><c>WarningsNotAsErrors</c>.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary><c>TreatWarningsAsErrors</c>.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>Which findings to print: <c>All</c> (default), <c>HostOnly</c> or <c>MissedErrors</c>.</summary>
    public string? Scope { get; set; }

    /// <summary>The leaderboard to write, absolute or relative to the project; empty to write nothing.</summary>
    public string? LeaderboardPath { get; set; }

    /// <summary>A copy of the leaderboard that people look at, named when it is out of date; empty when there is none but <see cref="LeaderboardPath"/>.</summary>
    public string? ShownLeaderboardPath { get; set; }

    /// <summary><c>CommunityEvalsHubLeaderboardDir</c>; empty for none.</summary>
    public string? HubLeaderboardDir { get; set; }

    /// <summary>Where to keep the list of what was written.</summary>
    public string? OutputListFile { get; set; }

    /// <summary>Whether there are errors, printed or left to the compiler, so that no leaderboard was written.</summary>
    [Output]
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var settings = CheckSettings.Read(this);
        var scope = (ReportScope)Enum.Parse(typeof(ReportScope), string.IsNullOrEmpty(Scope) ? nameof(ReportScope.All) : Scope, ignoreCase: true);
        var run = CheckRun.Start(this, settings);
        var outputs = new BuildOutputs(run.ProjectFolder, LeaderboardPath, HubLeaderboardDir, OutputListFile);
        var findings = run.Finish(outputs, ShownLeaderboardPath);
        new FindingLog(Log).Write(findings.In(scope));
        if (scope != ReportScope.MissedErrors)
        {
            Log.LogMessage(MessageImportance.High, run.Summary);
        }

        HasErrors = findings.Any(finding => finding.Severity == Findings.Severity.Error);
        return !Log.HasLoggedErrors;
    }
}
