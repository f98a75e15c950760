using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL010: a dataset's revision is not the SHA of a git commit.</summary>
public sealed class InvalidRevision : Rule
{
    internal const int ShaLength = 40;
    internal const int ShortestAbbreviation = 7;

    internal InvalidRevision()
        : base("EVAL010", "InvalidRevision", Severity.Warning, "A revision should be a git SHA of 40 hexadecimal digits") => AlsoImproves = true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry.Revision is not { } revision)
            {
                continue;
            }

            var isHex = revision.Value.All(Uri.IsHexDigit);
            if ((isHex && revision.Value.Length == ShaLength) || Placeholder.In(revision.Value) is not null)
            {
                continue;
            }

            var isShort = isHex && revision.Value.Length is >= ShortestAbbreviation and < ShaLength;
            var what = isShort ? "which is a shortened git SHA and may become ambiguous" : "which is no git SHA, and a branch or tag may move on";
            yield return At(
                revision.Span,
                $"'[{entry.Index}].dataset.revision' is '{Quoted.OneLine(revision.Value)}', {what}: write the 40 hexadecimal digits of the dataset's commit",
                isShort ? Severity.Info : Severity);
        }
    }
}
