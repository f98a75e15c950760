namespace CommunityEvals.Yaml;

/// <summary>How much the reader takes before it refuses a text: files come from strangers.</summary>
/// <param name="MaxLength">Characters in a text.</param>
/// <param name="MaxDepth">Lists and mappings inside each other, with every alias counted as what it stands for.</param>
/// <param name="MaxNodes">Nodes in a text, with every alias counted as what it stands for.</param>
/// <param name="MaxAliases">Aliases (<c>*name</c>) in a text.</param>
public sealed record YamlLimits(int MaxLength, int MaxDepth, int MaxNodes, int MaxAliases)
{
    /// <summary>Far above any real file (the largest seen has some 100 entries), far below what would be felt.</summary>
    public static YamlLimits Default { get; } = new(8 * 1024 * 1024, 64, 1_000_000, 1_000);
}
