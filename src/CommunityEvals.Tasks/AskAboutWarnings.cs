using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks;

/// <summary>Tells of which warnings MSBuild makes errors in the project that it runs in.</summary>
public sealed class AskAboutWarnings : Microsoft.Build.Utilities.Task
{
    /// <summary>Codes of warnings.</summary>
    public string[] Codes { get; set; } = [];

    /// <summary>Those that MSBuild would print as errors.</summary>
    [Output]
    public string[] Errors { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var engine = BuildEngine as IBuildEngine8;
        Errors = [.. Codes.Where(code => engine?.ShouldTreatWarningAsError(code) == true)];
        return true;
    }
}
