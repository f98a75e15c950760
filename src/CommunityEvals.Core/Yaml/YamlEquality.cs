using CommunityEvals.Scores;

namespace CommunityEvals.Yaml;

/// <summary>Whether two nodes hold the same, however each is written: quotes, comments and the order of keys do not count.</summary>
internal static class YamlEquality
{
    /// <summary>Compares two nodes, either of which may be absent. Numbers are compared by value, of a duplicate key the first one.</summary>
    public static bool AreEqual(YamlNode? left, YamlNode? right) => (left, right) switch
    {
        (null, null) => true,
        (YamlScalar one, YamlScalar other) => AreEqual(one, other),
        (YamlSequence one, YamlSequence other) => AreEqual(one.Items, other.Items),
        (YamlMapping one, YamlMapping other) => AreEqual(one, other),
        _ => false,
    };

    private static bool AreEqual(YamlScalar left, YamlScalar right)
    {
        if (left.IsNumber && right.IsNumber && Score.TryParse(left.Value) is { } number)
        {
            return number == Score.TryParse(right.Value);
        }

        return left.Kind == right.Kind
            && (left.Kind == ScalarKind.Null || string.Equals(left.Value, right.Value, ComparisonOf(left.Kind)));
    }

    private static StringComparison ComparisonOf(ScalarKind kind) =>
        kind == ScalarKind.Text ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static bool AreEqual(IReadOnlyList<YamlNode> left, IReadOnlyList<YamlNode> right) =>
        left.Count == right.Count && left.Zip(right, AreEqual).All(isEqual => isEqual);

    private static bool AreEqual(YamlMapping left, YamlMapping right)
    {
        var (named, others) = (left.ByName(), right.ByName());
        return named.Count == others.Count
            && named.All(pair => others.TryGetValue(pair.Key, out var other) && AreEqual(pair.Value, other))
            && AreEqual(WithoutName(left), WithoutName(right));
    }

    /// <summary>Keys that are lists or mappings, and their values.</summary>
    private static List<YamlNode> WithoutName(YamlMapping mapping) =>
        mapping.Pairs.Where(pair => pair.Name is null).SelectMany(pair => new[] { pair.Key, pair.Value }).ToList();
}
