using CommunityEvals.Documents;
using CommunityEvals.Json;
using CommunityEvals.Rules;
using CommunityEvals.Shards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Yaml;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads <c>EvalShard</c> items.</summary>
internal static class ShardItems
{
    /// <summary>The shards that a merge is of, on all cores, each once, in ordinal order of their paths. One that cannot be read is a problem.</summary>
    public static MergedShards Read(CheckEvalFiles task, string projectFolder, SettingProblems problems)
    {
        if (!task.IsMerge)
        {
            return MergedShards.None;
        }

        if (task.Shards.Length == 0)
        {
            problems.Add("there is no EvalShard to merge: write <EvalShard Include=\"shards/**/*.json\" />, files that builds with CommunityEvalsShardByDataset=true have written");
        }

        var items = InOrder(task.Shards, projectFolder);
        var read = AllCores.Map(items.Count, i => Read(items[i].Item, items[i].Path, projectFolder));
        foreach (var problem in read.Select(file => file.Problem).OfType<SettingProblem>())
        {
            problems.Add(problem);
        }

        return new([.. read.Select(file => file.Shard).OfType<NamedShard>()]);
    }

    /// <summary>Something that two shards do not agree on.</summary>
    public static SettingProblem Problem(ShardContradiction contradiction, string projectFolder) =>
        new(RuleTable.InvalidSetting, $"this shard cannot be merged with the others: {contradiction.Message}", Path.GetFullPath(Path.Combine(projectFolder, contradiction.Name)));

    private static List<(ITaskItem Item, string Path)> InOrder(ITaskItem[] items, string projectFolder)
    {
        var root = new ProjectFolder(projectFolder);
        return items
            .GroupBy(item => item.GetMetadata("FullPath"), StringComparer.Ordinal)
            .Select(sameFile => (sameFile.First(), Path: root.RelativePath(sameFile.Key)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
    }

    private static (NamedShard? Shard, SettingProblem? Problem) Read(ITaskItem item, string path, string projectFolder)
    {
        var fullPath = item.GetMetadata("FullPath");
        try
        {
            var text = FileText.ReadLargeInside(fullPath, projectFolder, LargeJson.MostBytes);
            var root = item.GetMetadata("Root").Trim() is { Length: > 0 } given ? given : null;
            return ShardReader.Read(text, root, out var shard) is { } fault ? (null, Foreign(fullPath, text, fault)) : (new(path, shard!), null);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return (null, new(RuleTable.UnreadableFile, $"cannot read '{fullPath}': {IoFault.Describe(exception, fullPath)}", fullPath));
        }
    }

    private static SettingProblem Foreign(string fullPath, YamlText text, (CharSpan Span, string Message) fault) => new(
        RuleTable.InvalidSetting,
        $"this is no shard of a leaderboard: {fault.Message}. Write it again, and whole, by a build with CommunityEvalsShardByDataset=true",
        fullPath,
        text.PositionAt(fault.Span.Start));
}
