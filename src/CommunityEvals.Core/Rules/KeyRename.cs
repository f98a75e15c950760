using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>Gives a key the name that was meant.</summary>
internal static class KeyRename
{
    /// <summary>The fix; none where the value is of another kind than the key takes, which a name alone does not mend.</summary>
    public static IReadOnlyList<Fix> For(YamlText text, YamlPair pair, KeyShape meant, bool isSafe = true) => meant.Value.IsOfKind(pair.Value)
        ? [Fix.Rewrite($"Rename to '{meant.Name}'", isSafe, text, pair.Key, meant.Name)]
        : [];

    /// <summary>What was meant, in words: the key, and what it takes where something else stands there.</summary>
    public static string Tell(YamlPair pair, KeyShape meant) =>
        meant.Value.IsOfKind(pair.Value) ? $"'{meant.Name}'" : $"'{meant.Name}', with {meant.Value.Noun}";
}
