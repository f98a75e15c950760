using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>The pages of the rules, each in the folder of its room.</summary>
/// <param name="folder">Full path of their folder.</param>
internal sealed class RulePages(string folder)
{
    /// <summary>The page of a rule in Markdown, or null when it is not at hand.</summary>
    public string? Find(Rule rule) => Read(Path.Combine(folder, $"{rule.Id}_{rule.Name}", "README.md"));

    private static string? Read(string path)
    {
        try
        {
            return Disk.HasFile(path) ? FileText.Read(path).Text.Replace("\r\n", "\n") : null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }
}
