using CommunityEvals.Configuration;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Analyzers;

/// <summary>Reads what the build made visible to the compiler.</summary>
internal static class BuildProperties
{
    /// <summary>An MSBuild property, trimmed; empty when it is not set or not visible, which the compiler cannot tell apart.</summary>
    public static string Property(this AnalyzerConfigOptions options, string name) => Value(options, "build_property." + name);

    /// <summary>Whether an MSBuild property has that value, in any case, as MSBuild compares.</summary>
    public static bool PropertyIs(this AnalyzerConfigOptions options, string name, string value) =>
        string.Equals(options.Property(name), value, StringComparison.OrdinalIgnoreCase);

    /// <summary>What an <c>.editorconfig</c> says of a rule in this file, or null.</summary>
    public static Severity? SeverityOf(this AnalyzerConfigOptions options, Rule rule) =>
        SeverityWord.Parse(Value(options, EditorConfigs.KeyOf(rule.Id)));

    /// <summary>The value of a key, trimmed; empty when there is none.</summary>
    public static string Value(this AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) ? value.Trim() : "";
}
