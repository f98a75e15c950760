using CommunityEvals.Findings;

namespace CommunityEvals.Configuration;

/// <summary>The words for severities in configuration files (learn.microsoft.com, "Configuration options for code analysis").</summary>
public static class SeverityWord
{
    /// <summary>Whether the word leaves it to the rule itself, and so undoes what a lower level says.</summary>
    public static bool IsDefault(string word) => string.Equals(word, "default", StringComparison.OrdinalIgnoreCase);

    /// <summary>The severity of a word, or null when it is none; <c>default</c> is none either.</summary>
    public static Severity? Parse(string word) => word.ToLowerInvariant() switch
    {
        "none" => Severity.None,
        "silent" or "refactoring" => Severity.Hidden,
        "suggestion" => Severity.Info,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };
}
