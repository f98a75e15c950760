using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>Holds the revisions in results against the histories of the datasets whose own clones are at hand.</summary>
internal static class StaleRevisions
{
    /// <summary>The findings of EVAL042, by file.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="repos">The repos that they lie in.</param>
    /// <param name="severities">Where the rule is off, git is not run.</param>
    /// <param name="limit">How long git may take for one clone; 30 seconds when not said.</param>
    public static ILookup<EvalDocument, Finding> Find(
        IReadOnlyList<ReadFile> files,
        RepoContext repos,
        SeveritySettings severities,
        TimeSpan? limit = null) =>
        files.Select(file => file.Document)
            .OfType<ResultsDocument>()
            .Where(document => severities.Resolve(document.File.Path, RuleTable.StaleRevision.Id, RuleTable.StaleRevision.Severity) != Severity.None)
            .SelectMany(ClaimsIn)
            .GroupBy(claim => claim.Entry.DatasetId!.Value, StringComparer.Ordinal)
            .SelectMany(claims => CloneOf(claims.Key, files, repos)?.Check([.. claims], limit ?? DatasetClone.TimeLimit) ?? [])
            .ToLookup(found => found.Document, found => found.Finding);

    private static IEnumerable<RevisionClaim> ClaimsIn(ResultsDocument document) =>
        document.Entries
            .Where(entry => entry is { DatasetId: not null, Revision: { } revision } && StaleRevision.IsCommitName(revision.Value))
            .Select(entry => new RevisionClaim(document, entry));

    /// <summary>The dataset's own folder, told by the definition at its root: copies of it elsewhere have no history.</summary>
    private static DatasetClone? CloneOf(string datasetId, IReadOnlyList<ReadFile> files, RepoContext repos) =>
        files
            .Where(file => file.Document is BenchmarkDocument && IsAtRootOf(datasetId, file.Document.File.Path, repos))
            .Select(file => new DatasetClone(Path.GetDirectoryName(file.Listed.FullPath)!, (BenchmarkDocument)file.Document))
            .FirstOrDefault();

    private static bool IsAtRootOf(string datasetId, string path, RepoContext repos) =>
        (repos.DatasetId?.Trim() == datasetId && path == FileClassifier.DefinitionName)
        || (repos.CloneOf(path) is { IsDataset: true } clone && clone.Id == datasetId && clone.HasAtRoot(path, FileClassifier.DefinitionName));
}
