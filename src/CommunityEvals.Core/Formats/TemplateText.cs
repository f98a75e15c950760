using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>Recognises what somebody forgot to fill in.</summary>
public static class TemplateText
{
    /// <summary>
    /// Whether <paramref name="node"/> is a placeholder in braces: YAML reads <c>{task_id}</c> as a mapping of one key to
    /// nothing, and <c>{{NAME}}</c> as one within another.
    /// </summary>
    public static bool IsTemplate(YamlNode node) =>
        node is YamlMapping { IsFlow: true, Pairs: [{ Value: YamlScalar { Span.Length: 0, Kind: ScalarKind.Null } } pair] }
        && (pair.Key is YamlScalar || IsTemplate(pair.Key));
}
