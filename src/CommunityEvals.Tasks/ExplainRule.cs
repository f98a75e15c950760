using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Suggestions;
using CommunityEvals.Tasks.Outputs;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Yaml;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks;

/// <summary>Looks up the page of a rule, or all rules.</summary>
public sealed class ExplainRule : Microsoft.Build.Utilities.Task
{
    /// <summary>Full path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary><c>CommunityEvalsRule</c>: the id or the name of a rule, in any case; empty for all.</summary>
    public string? Rule { get; set; }

    /// <summary>Where the pages are.</summary>
    [Required]
    public string PageFolder { get; set; } = "";

    /// <summary>Full path of the file that it is to be written to.</summary>
    [Required]
    public string AnswerFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var asked = (Rule ?? "").Trim();
        var rule = RuleTable.All.FirstOrDefault(rule => IsCalled(rule, asked));
        if (asked.Length > 0 && rule is null)
        {
            new FindingLog(Log).Write([new(RuleTable.InvalidSetting, Severity.Error, ProjectFile, null, NoSuchRule(asked))]);
            return false;
        }

        var text = rule is null ? string.Concat(RuleTable.All.Select(Line)) : PageOf(rule);
        new FindingLog(Log).Write(OutputFile.Write(AnswerFile, text, ProjectFile));
        return !Log.HasLoggedErrors;
    }

    private static bool IsCalled(Rule rule, string name) =>
        string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase);

    private static string Line(Rule rule) => $"{rule.Id} {rule.Severity.ToString().ToLowerInvariant(),-7} {rule.Name}: {rule.Title}\n";

    private static string NoSuchRule(string asked)
    {
        var ids = RuleTable.All.Select(rule => rule.Id).ToList();
        var near = Nearest.Find(asked, ids.Concat(RuleTable.All.Select(rule => rule.Name)));
        var advice = near is null ? "." : $": did you mean '{near}'?";
        return $"CommunityEvalsRule is '{Quoted.OneLine(asked)}', which is no rule{advice} There are {string.Join(", ", ids)}";
    }

    private string PageOf(Rule rule) => new RulePages(PageFolder).Find(rule) ?? $"{Line(rule)}See {rule.HelpUri}\n";
}
