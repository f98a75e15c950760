using CommunityEvals.Cards;
using CommunityEvals.Configuration;
using CommunityEvals.Differences;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.PullRequests;
using CommunityEvals.Rules;
using CommunityEvals.Shards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Histories;
using CommunityEvals.Tasks.Hub;
using CommunityEvals.Tasks.Policies;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>What the project asks of the check, read from the task's parameters.</summary>
/// <param name="Options">For the engine.</param>
/// <param name="Severities">What the project says of severities.</param>
/// <param name="Policies">The project's own schemas.</param>
/// <param name="Snapshots">Saved answers of the Hub.</param>
/// <param name="IsHubBaseModelOnly">Whether models that are made from others are left out of the leaderboards in the Hub's form.</param>
/// <param name="PullRequests">What is known of pull requests.</param>
/// <param name="Previous">The leaderboard to compare with, where that is asked for and can be read.</param>
/// <param name="Histories">How git is run; null when it is not to be run.</param>
/// <param name="Mirrors">Git repos that the project lists.</param>
/// <param name="IsFixDryRun">Whether fixes are shown and not applied.</param>
/// <param name="Problems">What is wrong with the settings.</param>
internal sealed record CheckSettings(
    EvalOptions Options,
    SeveritySettings Severities,
    EvalPolicies Policies,
    IReadOnlyList<HubAnswer> Snapshots,
    bool IsHubBaseModelOnly,
    PullRequestStates PullRequests,
    LeaderboardState? Previous,
    HistorySettings? Histories,
    IReadOnlyList<Mirror> Mirrors,
    bool IsFixDryRun,
    IReadOnlyList<SettingProblem> Problems)
{
    /// <summary>What it asks of shards.</summary>
    public required ShardSettings Sharding { get; init; }

    /// <summary>What is merged.</summary>
    public required MergedShards Shards { get; init; }

    /// <summary>What it asks of cards.</summary>
    public required CardSettings Cards { get; init; }

    /// <summary>What lies around the files.</summary>
    public required Surroundings Surroundings { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <param name="task">The task, with what the project says.</param>
    /// <param name="surroundings">What lies around the files.</param>
    /// <param name="known">What is known to be wrong already; null for nothing.</param>
    public static CheckSettings Read(CheckEvalFiles task, Surroundings surroundings, IReadOnlyList<SettingProblem>? known = null)
    {
        var problems = new SettingProblems(known ?? []);
        problems.Flag("CommunityEvalsEnabled", task.Enabled, byDefault: true);
        problems.Flag("CommunityEvalsCache", task.Cache, byDefault: true);
        problems.Choice("CommunityEvalsReportFrom", task.ReportFrom, "Auto", "Compiler", "Task");
        PresetFile.Check(task.Preset, task.PresetFolder, problems);
        problems.Choice("CommunityEvalsAnnotations", task.Annotations, "github");

        // Who writes something else here meant to change nothing.
        var hadProblems = problems.All.Count;
        var isFixDryRun = problems.Flag("CommunityEvalsFixDryRun", task.FixDryRun, byDefault: false) || problems.All.Count > hadProblems;
        var folder = Path.GetDirectoryName(task.ProjectFile)!;
        var shards = ShardItems.Read(task, folder, problems);
        var options = WithShards(ReadOptions(task, surroundings, problems), shards, folder, problems);
        var severities = ReadSeverities(task, surroundings, problems);
        var policies = PolicyReader.Read(task.Policies, folder, problems);
        var snapshots = HubAnswer.ReadAll(task.HubSnapshots, folder, problems);
        var isHubBaseModelOnly = problems.Flag("CommunityEvalsHubBaseModelOnly", task.HubBaseModelOnly, byDefault: true);
        var pullRequests = ReadPullRequests(task, folder, options.Repos, problems);
        var previous = task.Action == "Diff" ? PreviousFile.Read(task.PreviousLeaderboard, folder, problems) : null;
        var cards = CardSettings.Read(task, problems);
        var histories = ReadHistories(task, problems);
        var mirrors = new MirrorReader(folder, options.Repos, problems).Read(task.Mirrors);
        return new(options, severities, policies, snapshots, isHubBaseModelOnly, pullRequests, previous, histories, mirrors, isFixDryRun, problems.All)
        {
            Sharding = ShardSettings.Read(task, problems),
            Shards = shards,
            Cards = cards,
            Surroundings = surroundings,
        };
    }

    private static EvalOptions WithShards(EvalOptions options, MergedShards shards, string folder, SettingProblems problems)
    {
        if (shards.Count == 0)
        {
            return options;
        }

        foreach (var contradiction in shards.ContradictionsInMetrics(options.Metrics))
        {
            problems.Add(ShardItems.Problem(contradiction, folder));
        }

        return options with { Metrics = shards.MetricsBeside(options.Metrics) };
    }

    private static HistorySettings? ReadHistories(CheckEvalFiles task, SettingProblems problems)
    {
        var settings = new HistorySettings { WithPast = problems.Flag("CommunityEvalsHistory", task.History, byDefault: false) };
        return problems.Flag("CommunityEvalsGit", task.Git, byDefault: true) ? settings : null;
    }

    private static PullRequestStates ReadPullRequests(CheckEvalFiles task, string folder, RepoContext repos, SettingProblems problems)
    {
        var reader = new PullRequestReader(repos, problems);
        var answers = HubAnswer.ReadAll(task.HubDiscussions, folder, problems);
        return new(
            [.. reader.ReadItems(task.PullRequests), .. reader.ReadAnswers(answers)],
            problems.Flag("CommunityEvalsAssumePullRequestsOpen", task.AssumePullRequestsOpen, byDefault: false));
    }

    private static EvalOptions ReadOptions(CheckEvalFiles task, Surroundings surroundings, SettingProblems problems) => new()
    {
        Repos = new() { ModelId = task.ModelId, DatasetId = task.DatasetId, Clones = surroundings.Clones },
        BaseModels = BaseModelList.From(surroundings.Cards),
        UseCatalog = problems.Flag("CommunityEvalsCatalog", task.Catalog, byDefault: true),
        StrictBenchmarks = problems.Flag("CommunityEvalsStrictBenchmarks", task.StrictBenchmarks, byDefault: false),
        HubAlone = task.Preset == Preset.Hub,
        IsStrict = task.Preset == Preset.Strict,
        SkipInvalid = problems.Choice("CommunityEvalsOnInvalid", task.OnInvalid, "Fail", "Skip") == "Skip",
        Frameworks = task.Frameworks.Select(item => item.ItemSpec).ToList(),
        Metrics = MetricReader.Read(task.Metrics, problems),
        CuratedBoards = CuratedBoardReader.Read(task.Leaderboards, problems),
        OnePerModel = problems.Variant("CommunityEvalsOnePerModel", task.OnePerModel),
        Saturation = SaturationReader.Read(task, problems),
        Today = DateTime.UtcNow.Date,
    };

    private static SeveritySettings ReadSeverities(CheckEvalFiles task, Surroundings surroundings, SettingProblems problems)
    {
        var globalConfigs = ReadGlobalConfigs(task, problems).ToList();
        var severities = new SeveritySettings
        {
            NoWarn = task.NoWarn ?? "",
            WarningsAsErrors = task.WarningsAsErrors ?? "",
            WarningsNotAsErrors = task.WarningsNotAsErrors ?? "",
            TreatWarningsAsErrors = string.Equals(task.TreatWarningsAsErrors?.Trim(), "true", StringComparison.OrdinalIgnoreCase),
            Configured = GlobalConfig.Read(globalConfigs, GlobalConfig.CompilerPrefix),
            PerFile = new(Path.GetDirectoryName(task.ProjectFile)!, ReadConfigs(task.ReadsEditorConfigs ? surroundings.EditorConfigs : [], problems))
            {
                Everywhere = GlobalConfig.Read(globalConfigs, EditorConfigs.Prefix),
            },
            Baseline = ReadBaseline(task, problems),
        };
        return severities.TreatWarningsAsErrors ? severities : Promote(severities, task.BuildEngine as IBuildEngine8);
    }

    /// <summary>MSBuild turns warnings into errors by itself, as <c>-warnaserror</c> asks it to: what it will print as an error is one.</summary>
    private static SeveritySettings Promote(SeveritySettings severities, IBuildEngine8? engine)
    {
        var kept = RuleTable.All.Select(rule => rule.Id).Where(id => engine?.ShouldTreatWarningAsError(id) != true).ToList();
        return kept.Count < RuleTable.All.Count
            ? severities with { TreatWarningsAsErrors = true, WarningsNotAsErrors = string.Join(";", kept) }
            : severities;
    }

    // Most configs in a build are for other analyzers, and long.
    private static IEnumerable<ConfigSource> ReadGlobalConfigs(CheckEvalFiles task, SettingProblems problems) =>
        ReadConfigs(task.GlobalConfigs.Select(item => item.GetMetadata("FullPath")).Distinct(StringComparer.Ordinal), problems)
            .Where(config => config.Text.IndexOf("EVAL", StringComparison.OrdinalIgnoreCase) >= 0);

    private static IEnumerable<ConfigSource> ReadConfigs(IEnumerable<string> paths, SettingProblems problems) =>
        paths.Select(path => SettingFile.Read(path, problems) is { } text ? new ConfigSource(path, text) : null).OfType<ConfigSource>();

    private static Baseline ReadBaseline(CheckEvalFiles task, SettingProblems problems)
    {
        var path = Path.Combine(Path.GetDirectoryName(task.ProjectFile)!, task.BaselineFile);
        var text = SettingFile.Read(path, problems);
        if (text is null && !string.IsNullOrWhiteSpace(task.Baseline) && task.Action != "UpdateBaseline" && !Disk.HasFile(path))
        {
            problems.Add($"CommunityEvalsBaseline is '{task.Baseline}', which is not there: write it with -t:CommunityEvalsUpdateBaseline");
        }

        return text is null ? Baseline.Empty : Baseline.Parse(text);
    }
}
