using CommunityEvals.Rules;
using CommunityEvals.Scores;

namespace CommunityEvals.Shards;

/// <summary>The rules that look at more than one file: what they found in one build is not what they find in all.</summary>
internal static class MergeRules
{
    /// <summary>Those that a merge asks again.</summary>
    public static IReadOnlyList<Rule> Remade { get; } =
        [RuleTable.UnknownTask, RuleTable.DuplicateResult, RuleTable.ConflictingResults, RuleTable.UnitMismatch, RuleTable.OutOfRange];

    /// <summary>Whether a finding of the build that read a result still stands.</summary>
    public static bool StillStands(string id, IndexedResult result, CheckContext context) =>
        id == RuleTable.UnknownBenchmark.Id ? context.Benchmarks.Find(result.DatasetId) is null
        : id == RuleTable.UndeclaredDirection.Id ? !MetricFacts.IsDirectionKnown(result.DatasetId, result.TaskId, context)
        : !IsRemade(id);

    /// <summary>Whether a merge finds it anew.</summary>
    public static bool IsRemade(string id) => Remade.Any(rule => rule.Id == id);
}
