using System.Text.RegularExpressions;

namespace CommunityEvals.Findings;

/// <summary>Holds findings for one when they say the same of the same place: what an alias repeats is one fault, however often it is read.</summary>
internal sealed class SamePlaceComparer : IEqualityComparer<Finding>
{
    private static readonly Regex Index = new(@"\[[0-9]+\]", RegexOptions.CultureInvariant);

    public bool Equals(Finding? x, Finding? y) =>
        ReferenceEquals(x?.Rule, y?.Rule) && x?.Span == y?.Span && WithoutIndexes(x) == WithoutIndexes(y);

    public int GetHashCode(Finding finding) => finding.Span.Start;

    /// <summary>The message without what tells the repetitions apart.</summary>
    private static string? WithoutIndexes(Finding? finding) => finding is null ? null : Index.Replace(finding.Message, "[]");
}
