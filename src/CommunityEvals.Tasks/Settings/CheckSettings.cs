using CommunityEvals.Configuration;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Policies;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>What the project asks of the check, read from the task's parameters.</summary>
/// <param name="Options">For the engine.</param>
/// <param name="Severities">What the project says of severities.</param>
/// <param name="Policies">The project's own schemas.</param>
/// <param name="Problems">What is wrong with the settings.</param>
internal sealed record CheckSettings(EvalOptions Options, SeveritySettings Severities, EvalPolicies Policies, IReadOnlyList<SettingProblem> Problems)
{
    public static CheckSettings Read(CheckEvalFiles task)
    {
        var problems = new SettingProblems();
        problems.Flag("CommunityEvalsEnabled", task.Enabled, byDefault: true);
        problems.Choice("CommunityEvalsReportFrom", task.ReportFrom, "Auto", "Compiler", "Task");
        PresetFile.Check(task.Preset, task.PresetFolder, problems);
        var options = ReadOptions(task, problems);
        var severities = ReadSeverities(task, problems);
        var policies = PolicyReader.Read(task.Policies, Path.GetDirectoryName(task.ProjectFile)!, problems);
        return new(options, severities, policies, problems.All);
    }

    private static EvalOptions ReadOptions(CheckEvalFiles task, SettingProblems problems) => new()
    {
        Repos = new() { ModelId = task.ModelId, DatasetId = task.DatasetId, Clones = HubCloneList.Read(task.Clones) },
        UseCatalog = problems.Flag("CommunityEvalsCatalog", task.Catalog, byDefault: true),
        StrictBenchmarks = problems.Flag("CommunityEvalsStrictBenchmarks", task.StrictBenchmarks, byDefault: false),
        SkipInvalid = problems.Choice("CommunityEvalsOnInvalid", task.OnInvalid, "Fail", "Skip") == "Skip",
        Frameworks = task.Frameworks.Select(item => item.ItemSpec).ToList(),
        Metrics = MetricReader.Read(task.Metrics, problems),
        Today = DateTime.UtcNow.Date,
    };

    private static SeveritySettings ReadSeverities(CheckEvalFiles task, SettingProblems problems)
    {
        var severities = new SeveritySettings
        {
            NoWarn = task.NoWarn ?? "",
            WarningsAsErrors = task.WarningsAsErrors ?? "",
            WarningsNotAsErrors = task.WarningsNotAsErrors ?? "",
            TreatWarningsAsErrors = string.Equals(task.TreatWarningsAsErrors?.Trim(), "true", StringComparison.OrdinalIgnoreCase),
            Configured = GlobalConfig.Read(ReadConfigs(task, problems)),
        };
        return severities.TreatWarningsAsErrors ? severities : Promote(severities, task.BuildEngine as IBuildEngine8);
    }

    /// <summary>MSBuild turns warnings into errors by itself, as <c>-warnaserror</c> asks it to: what it will print as an error is one.</summary>
    private static SeveritySettings Promote(SeveritySettings severities, IBuildEngine8? engine)
    {
        var promoted = RuleTable.All.ToLookup(rule => engine?.ShouldTreatWarningAsError(rule.Id) == true, rule => rule.Id);
        return promoted[true].Any()
            ? severities with { TreatWarningsAsErrors = true, WarningsNotAsErrors = string.Join(";", promoted[false]) }
            : severities;
    }

    private static List<(string Name, string Text)> ReadConfigs(CheckEvalFiles task, SettingProblems problems)
    {
        var configs = new List<(string Name, string Text)>();
        foreach (var path in task.GlobalConfigs.Select(item => item.GetMetadata("FullPath")).Distinct(StringComparer.Ordinal))
        {
            try
            {
                var text = File.Exists(path) ? FileText.Read(path).Text : "";

                // Most configs in a build are for other analyzers, and long.
                if (text.IndexOf("EVAL", StringComparison.OrdinalIgnoreCase) >= 0)
                {
                    configs.Add((path, text));
                }
            }
            catch (Exception exception) when (IoFault.Is(exception))
            {
                problems.Add(new SettingProblem(RuleTable.UnreadableFile, $"cannot read '{path}': {IoFault.Describe(exception, path)}", path));
            }
        }

        return configs;
    }
}
