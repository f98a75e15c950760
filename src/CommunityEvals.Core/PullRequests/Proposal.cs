using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.PullRequests;

/// <summary>All files of results that one pull request adds or changes.</summary>
/// <param name="Files">The files.</param>
public sealed record Proposal(IReadOnlyList<ProposedFile> Files)
{
    /// <summary>
    /// Checks the files by the rules of the tree. What was wrong already where the pull request branched off is not its fault,
    /// unless nothing of the file can be read for it. What would be an error in the tree is a warning here, because strangers
    /// must not fail the build of the main branch, and keeps its file out.
    /// </summary>
    /// <param name="tree">The project.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="findMore">What the host itself finds in a file.</param>
    /// <returns>The files with their findings, in their order.</returns>
    public IReadOnlyList<CheckedDocument> Judge(EvalProject tree, SeveritySettings settings, Func<ResultsDocument, IReadOnlyList<Finding>> findMore)
    {
        var before = tree.Proposing(Files.Select(file => file.Before).OfType<ResultsDocument>().ToList());
        var after = tree.Proposing(Files.Select(file => file.Document).ToList());
        return Files.Select(file => Judge(file)).ToList();

        CheckedDocument Judge(ProposedFile file)
        {
            var known = file.Before is { } old
                ? Baseline.Of(old, before.CheckAll(old).Concat(findMore(old)).Where(finding => !finding.Rule.MakesUnreadable))
                : Baseline.Empty;
            var judged = after.Judge(file.Document, settings with { Baseline = known }, findMore(file.Document));
            return judged with { Findings = judged.Findings.Select(AtMostWarning).ToList() };
        }
    }

    private static Finding AtMostWarning(Finding finding) =>
        finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;
}
