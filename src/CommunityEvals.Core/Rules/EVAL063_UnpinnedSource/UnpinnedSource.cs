using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Sources;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL063: evidence on a branch, which may change after the fact.</summary>
public sealed class UnpinnedSource : Rule
{
    internal UnpinnedSource()
        : base("EVAL063", "UnpinnedSource", Severity.Info, "A link to a file on the Hub should name a commit")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry is { SourceUrl: { } url, SourceLink: { Placeholder: null, WrongShape: null, Page: { Page: HubPage.File or HubPage.Folder, Revision: { } revision } } }
                && !IsCommit(revision))
            {
                yield return At(url.Span, $"the source is on '{Quoted.OneLine(revision)}', which may change: write the commit's SHA in its place");
            }
        }
    }

    private static bool IsCommit(string revision) => revision.Length is >= 7 and <= 40 && revision.All(Uri.IsHexDigit);
}
