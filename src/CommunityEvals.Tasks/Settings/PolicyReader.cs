using CommunityEvals.Documents;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Policies;
using CommunityEvals.Yaml;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads <c>EvalPolicy</c> items: JSON Schemas of the project's own.</summary>
internal static class PolicyReader
{
    public static EvalPolicies Read(ITaskItem[] items, string projectFolder, SettingProblems problems)
    {
        var root = new ProjectFolder(projectFolder);
        var byShownPath = new Dictionary<string, string>(StringComparer.Ordinal);
        var texts = new List<(string Path, string Json)>();
        foreach (var path in items.Select(item => item.GetMetadata("FullPath")).Distinct(StringComparer.Ordinal))
        {
            var shown = root.RelativePath(path);
            byShownPath[shown] = path;
            try
            {
                texts.Add((shown, FileText.Read(path).Text));
            }
            catch (Exception exception) when (IoFault.Is(exception))
            {
                problems.Add(new SettingProblem(RuleTable.UnreadableFile, $"cannot read '{path}': {IoFault.Describe(exception, path)}", path));
            }
        }

        var policies = EvalPolicies.Load(texts);
        foreach (var problem in policies.Problems)
        {
            var place = problem.Line == 0 ? (TextPosition?)null : new TextPosition(problem.Line, problem.Column);
            problems.Add(new SettingProblem(RuleTable.InvalidSetting, problem.Message, byShownPath[problem.Path], place));
        }

        return policies;
    }
}
