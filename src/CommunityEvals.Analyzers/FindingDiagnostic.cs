using CommunityEvals.Findings;
using CommunityEvals.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.Analyzers;

/// <summary>Says a finding in the compiler's words.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The diagnostic of a finding in the file at <paramref name="path"/>, which is the compiler's own path.</summary>
    public static Diagnostic Create(Finding finding, Severity severity, string path, SourceText text) => Diagnostic.Create(
        RuleDescriptors.Of(finding.Rule),
        Locate(finding.Span, path, text),
        severity.ToCompiler(),
        additionalLocations: finding.RelatedSpan is { } related ? [Locate(related, path, text)] : null,
        properties: FixProperties.Write(finding.Fixes),
        finding.Message);

    private static Location Locate(CharSpan span, string path, SourceText text)
    {
        var place = new TextSpan(span.Start, span.Length);
        return Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
    }
}
