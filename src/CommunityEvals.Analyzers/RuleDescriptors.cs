using System.Collections.Immutable;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using Microsoft.CodeAnalysis;

namespace CommunityEvals.Analyzers;

/// <summary>The engine's rules as the compiler wants them described.</summary>
internal static class RuleDescriptors
{
    private const string Category = "CommunityEvals";

    /// <summary>Of every rule that the compiler can raise, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        RuleTable.All.Where(rule => !rule.IsOfTaskHost).Select(Describe).ToImmutableArray();

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(descriptor => descriptor.Id);

    /// <summary>The descriptor of one of these rules.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The compiler's word for a severity that is shown.</summary>
    public static DiagnosticSeverity ToCompiler(this Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    // The name is a tag, because SARIF logs of the compiler have no other place for it.
    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        messageFormat: "{0}",
        Category,
        rule.Severity.ToCompiler(),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpUri,
        customTags: rule.Name);
}
