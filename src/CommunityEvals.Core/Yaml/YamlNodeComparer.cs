using CommunityEvals.Scores;

namespace CommunityEvals.Yaml;

/// <summary>Compares nodes as <see cref="YamlEquality"/> does, for look-ups among many.</summary>
internal sealed class YamlNodeComparer : IEqualityComparer<YamlNode>
{
    public static YamlNodeComparer Instance { get; } = new();

    public bool Equals(YamlNode? x, YamlNode? y) => YamlEquality.AreEqual(x, y);

    public int GetHashCode(YamlNode node) => node switch
    {
        YamlScalar scalar => HashOf(scalar),
        YamlSequence list => list.Items.Aggregate(list.Items.Count, (hash, item) => unchecked((hash * 31) + GetHashCode(item))),
        YamlMapping mapping => HashOf(mapping),
        _ => 0,
    };

    private static int HashOf(YamlScalar scalar) => scalar.IsNumber && Score.TryParse(scalar.Value) is { } number
        ? number.GetHashCode()
        : StringComparer.OrdinalIgnoreCase.GetHashCode(scalar.Value);

    /// <summary>A sum, because the order of keys does not count.</summary>
    private int HashOf(YamlMapping mapping) =>
        mapping.ByName().Aggregate(0, (hash, pair) => unchecked(hash + (StringComparer.Ordinal.GetHashCode(pair.Key) ^ (GetHashCode(pair.Value) * 31))));
}
