using System.Collections;
using CommunityEvals.Rules;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Tells of which warnings MSBuild makes errors by itself.</summary>
/// <param name="engine">The build.</param>
/// <param name="askingProject">Full path of the project that can answer for the command (<c>warnings.proj</c>); null or empty where none can be built.</param>
internal sealed class WarningPromotion(IBuildEngine engine, string? askingProject)
{
    private readonly Lazy<HashSet<string>> _byCommand = new(() => AskForCommand(engine, askingProject));

    /// <summary>Whether a warning would be printed as an error, and fail the build.</summary>
    public bool MakesErrorOf(string id) => (engine as IBuildEngine8)?.ShouldTreatWarningAsError(id) == true || _byCommand.Value.Contains(id);

    private static HashSet<string> AskForCommand(IBuildEngine engine, string? askingProject)
    {
        var properties = new Hashtable
        {
            ["TasksFile"] = typeof(WarningPromotion).Assembly.Location,
            ["Codes"] = string.Join(";", RuleTable.All.Select(rule => rule.Id)),
        };
        var answers = new Hashtable();
        return !string.IsNullOrEmpty(askingProject)
            && engine.BuildProjectFile(askingProject, ["Ask"], properties, answers)
            && answers["Ask"] is ITaskItem[] errors
                ? new(errors.Select(error => error.ItemSpec), StringComparer.OrdinalIgnoreCase)
                : [];
    }
}
