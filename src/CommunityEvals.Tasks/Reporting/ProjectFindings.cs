using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Findings that are in no eval file, but of the project as a whole.</summary>
/// <param name="projectFile">Full path of the project.</param>
/// <param name="settings">What the project says of severities, and of invalid files.</param>
internal sealed class ProjectFindings(string projectFile, CheckSettings settings)
{
    /// <summary>A finding of something wrong with a setting.</summary>
    public ReportedFinding Of(SettingProblem problem) => Of(problem.Rule, problem.Message) with
    {
        File = problem.File ?? projectFile,
        Range = problem.Place is { } place ? new(place, place) : null,
    };

    /// <summary>A finding of a rule.</summary>
    public ReportedFinding Of(Rule rule, string message) => new(rule, settings.Severities.Resolve(rule.Id, SeverityOf(rule)), projectFile, null, message);

    /// <summary>A saved answer is a file that can be left out; what the project says of itself is not.</summary>
    private Severity SeverityOf(Rule rule) => settings.Options.SkipInvalid && rule == RuleTable.InvalidSnapshot ? Severity.Warning : rule.Severity;
}
