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
        TimeSpan? limit = null)
    {
        // Hardly any project has one, and to look for revisions is to read all its files.
        var clones = ClonesAmong(files, repos);
        var results = clones.Count == 0 ? [] : files.Select(file => file.Document).OfType<ResultsDocument>();
        return results
            .Where(document => severities.Resolve(document.File.Path, RuleTable.StaleRevision.Id, RuleTable.StaleRevision.Severity) != Severity.None)
            .SelectMany(ClaimsIn)
            .Where(claim => clones.ContainsKey(claim.Entry.DatasetId!.Value))
            .GroupBy(claim => claim.Entry.DatasetId!.Value, StringComparer.Ordinal)
            .SelectMany(claims => clones[claims.Key].Check([.. claims], limit ?? DatasetClone.TimeLimit))
            .ToLookup(found => found.Document, found => found.Finding);
    }

    private static IEnumerable<RevisionClaim> ClaimsIn(ResultsDocument document) =>
        document.Entries
            .Where(entry => entry is { DatasetId: not null, Revision: { } revision } && StaleRevision.IsCommitName(revision.Value))
            .Select(entry => new RevisionClaim(document, entry));

    /// <summary>The datasets' own folders, told by the definitions at their roots: copies of these elsewhere have no history.</summary>
    private static Dictionary<string, DatasetClone> ClonesAmong(IReadOnlyList<ReadFile> files, RepoContext repos)
    {
        var clones = new Dictionary<string, DatasetClone>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Document is BenchmarkDocument))
        {
            foreach (var datasetId in RootsAt(file.Document.File.Path, repos).Where(id => !clones.ContainsKey(id)))
            {
                clones.Add(datasetId, new(Path.GetDirectoryName(file.Listed.FullPath)!, (BenchmarkDocument)file.Document));
            }
        }

        return clones;
    }

    /// <summary>The datasets whose definition at their root a file is.</summary>
    private static IEnumerable<string> RootsAt(string path, RepoContext repos)
    {
        if (path == FileClassifier.DefinitionName && repos.DatasetId?.Trim() is { Length: > 0 } own)
        {
            yield return own;
        }

        if (repos.CloneOf(path) is { IsDataset: true } clone && clone.HasAtRoot(path, FileClassifier.DefinitionName))
        {
            yield return clone.Id;
        }
    }
}
