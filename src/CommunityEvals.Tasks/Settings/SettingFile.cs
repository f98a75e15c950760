using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads files that hold settings.</summary>
internal static class SettingFile
{
    /// <summary>The text of a file; null when it is not there, and when it cannot be read, which is a problem.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="problems">Where to tell.</param>
    public static string? Read(string path, SettingProblems problems)
    {
        try
        {
            return Disk.HasFile(path) ? FileText.Read(path).Text : null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            problems.Add(new SettingProblem(RuleTable.UnreadableFile, $"cannot read '{path}': {IoFault.Describe(exception, path)}", path));
            return null;
        }
    }
}
