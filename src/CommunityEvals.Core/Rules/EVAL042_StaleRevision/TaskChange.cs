using CommunityEvals.Documents;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>What sets a task apart from what it was.</summary>
internal static class TaskChange
{
    /// <summary>What an absent key means (<c>docs/hub/eval-results.md</c> in huggingface/hub-docs).</summary>
    private static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal) { ["config"] = "default", ["split"] = "test" };

    /// <summary>The keys whose values differ, in the order of the task as it is now, then those that are gone.</summary>
    public static IReadOnlyList<string> Between(BenchmarkTask then, BenchmarkTask now)
    {
        var (before, after) = (then.Node.ByName(), now.Node.ByName());
        return now.Node.Pairs.Concat(then.Node.Pairs)
            .Select(pair => pair.Name)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(key => !IsSame(key, ValueOf(before, key), ValueOf(after, key)))
            .ToList();
    }

    private static bool IsSame(string key, YamlNode? then, YamlNode? now) =>
        YamlEquality.AreEqual(then, now)
        || (Defaults.TryGetValue(key, out var byDefault) && IsOrMeans(byDefault, then) && IsOrMeans(byDefault, now));

    private static bool IsOrMeans(string byDefault, YamlNode? value) => value is null || (value as YamlScalar)?.Value == byDefault;

    /// <summary>A key with nothing after it says nothing.</summary>
    private static YamlNode? ValueOf(Dictionary<string, YamlNode> task, string key) =>
        task.TryGetValue(key, out var value) && value is not YamlScalar { Kind: ScalarKind.Null } ? value : null;
}
