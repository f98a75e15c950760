namespace CommunityEvals.Tasks.Settings;

/// <summary>What the project asks of shards.</summary>
/// <param name="AreWanted">Whether it writes any.</param>
/// <param name="Root">The folder that it is in the tree that a merge is of; empty for that tree's own.</param>
internal sealed record ShardSettings(bool AreWanted, string Root)
{
    public static ShardSettings Read(CheckEvalFiles task, SettingProblems problems) =>
        new(problems.Flag("CommunityEvalsShardByDataset", task.ShardByDataset, byDefault: false) && !task.IsMerge, task.ShardRoot ?? "");
}
