using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Findings that are in no eval file, but of the project as a whole.</summary>
/// <param name="projectFile">Full path of the project.</param>
/// <param name="severities">What the project says of severities.</param>
internal sealed class ProjectFindings(string projectFile, SeveritySettings severities)
{
    /// <summary>A finding of something wrong with a setting.</summary>
    public ReportedFinding Of(SettingProblem problem) => Of(problem.Rule, problem.Message) with
    {
        File = problem.File ?? projectFile,
        Range = problem.Place is { } place ? new(place, place) : null,
    };

    /// <summary>A finding of a rule.</summary>
    public ReportedFinding Of(Rule rule, string message) => new(rule, severities.Resolve(rule.Id, rule.Severity), projectFile, null, message);
}
