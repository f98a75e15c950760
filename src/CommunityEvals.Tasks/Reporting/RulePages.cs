using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>The pages of the rules, as they ship or as they lie in the rules' rooms.</summary>
/// <param name="folder">Full path of their folder.</param>
internal sealed class RulePages(string folder)
{
    /// <summary>The page of a rule in Markdown, or null when it is not at hand.</summary>
    public string? Find(Rule rule)
    {
        var name = $"{rule.Id}_{rule.Name}";
        return Read(Path.Combine(folder, name + ".md")) ?? Read(Path.Combine(folder, name, "README.md"));
    }

    private static string? Read(string path)
    {
        try
        {
            return File.Exists(path) ? FileText.Read(path).Text.Replace("\r\n", "\n") : null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }
}
