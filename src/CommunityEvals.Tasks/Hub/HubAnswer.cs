using CommunityEvals.Documents;
using CommunityEvals.Json;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Settings;
using CommunityEvals.Yaml;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Hub;

/// <summary>A saved answer of the Hub's API.</summary>
/// <param name="Item">The item that lists it, and may say whose it is.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">The same relative to the project, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">What it holds.</param>
internal sealed record HubAnswer(ITaskItem Item, string FullPath, string Path, YamlText Text, YamlNode Root)
{
    /// <summary>The answers that items list, each once, in ordinal order of their paths. One that cannot be read is a problem and left out.</summary>
    public static IReadOnlyList<HubAnswer> ReadAll(ITaskItem[] items, string projectFolder, SettingProblems problems)
    {
        var root = new ProjectFolder(projectFolder);
        return items
            .GroupBy(item => item.GetMetadata("FullPath"), StringComparer.Ordinal)
            .OrderBy(sameFile => root.RelativePath(sameFile.Key), StringComparer.Ordinal)
            .Select(sameFile => Read(sameFile.First(), sameFile.Key, root.RelativePath(sameFile.Key), projectFolder, problems))
            .OfType<HubAnswer>()
            .ToList();
    }

    /// <summary>Something in it that the API does not answer.</summary>
    /// <param name="node">Where.</param>
    /// <param name="what">What is wrong.</param>
    public SettingProblem Problem(YamlNode node, string what) => Problem(FullPath, Text, node.Span, what);

    private static HubAnswer? Read(ITaskItem item, string fullPath, string path, string projectFolder, SettingProblems problems)
    {
        try
        {
            var text = FileText.ReadInside(fullPath, projectFolder);
            var json = JsonReader.Read(text);
            if (json.Fault is { } fault)
            {
                problems.Add(Problem(fullPath, text, fault.Span, fault.Message));
                return null;
            }

            foreach (var twice in json.DuplicateKeys)
            {
                problems.Add(Problem(fullPath, text, twice.Second.Span, $"'{Quoted.OneLine(twice.Second.Value)}' stands twice in one object"));
            }

            return json.DuplicateKeys.Count > 0 ? null : new(item, fullPath, path, text, json.Documents[0]);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            problems.Add(new SettingProblem(RuleTable.UnreadableFile, $"cannot read '{fullPath}': {IoFault.Describe(exception, fullPath)}", fullPath));
            return null;
        }
    }

    private static SettingProblem Problem(string fullPath, YamlText text, CharSpan span, string what) => new(
        RuleTable.InvalidSnapshot,
        $"this is no answer of the Hub's API: {what}. Save the answer again, and whole",
        fullPath,
        text.PositionAt(span.Start));
}
