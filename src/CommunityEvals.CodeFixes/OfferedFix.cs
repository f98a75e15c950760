using CommunityEvals.Analyzers;
using CommunityEvals.Findings;
using Microsoft.CodeAnalysis;

namespace CommunityEvals.CodeFixes;

/// <summary>A fix of one diagnostic.</summary>
/// <param name="Title">What it does.</param>
/// <param name="EquivalenceKey">The same for fixes that are applied together by "fix all".</param>
/// <param name="Edits">Its edits.</param>
internal sealed record OfferedFix(string Title, string EquivalenceKey, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The fixes of a diagnostic, best first.</summary>
    public static IEnumerable<OfferedFix> Of(Diagnostic diagnostic) =>
        FixProperties.Read(diagnostic.Properties).Select((fix, rank) => new OfferedFix(fix.Title, KeyOf(diagnostic.Id, fix, rank), fix.Edits));

    // A safe fix stands for all of its rule. One that may change what was meant stands only for those that write the same:
    // that much has been read and chosen.
    private static string KeyOf(string id, Fix fix, int rank) => fix.IsSafe ? $"{id}#{rank}" : $"{id}: {fix.Title}";
}
