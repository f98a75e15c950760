using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Shards;

/// <summary>Takes the files of a build apart by the datasets of their results.</summary>
internal sealed class ShardFiles
{
    private readonly LeaderboardInputs _inputs;
    private readonly SeveritySettings _settings;

    public ShardFiles(LeaderboardInputs inputs, SeveritySettings settings)
    {
        _inputs = inputs;
        _settings = settings;
        var proposed = inputs.PullRequests.ToLookup(entry => (entry.Path, entry.ModelId));
        var parts = inputs.Documents.SelectMany(PartsOfFile)
            .Concat(inputs.Proposals.SelectMany(document => PartsOf(document, document.Findings, [.. proposed[KeyOf(document)].Select(entry => new ShardResult(entry))])))
            .ToList();
        ByDataset = parts.Where(part => part.DatasetId is not null).ToLookup(part => part.DatasetId!, part => part.File, StringComparer.Ordinal);
        OfNone = [.. parts.Where(part => part.DatasetId is null).Select(part => part.File)];
    }

    /// <summary>The files by the datasets that they have results of.</summary>
    public ILookup<string, ShardFile> ByDataset { get; }

    /// <summary>The files that are left out and have no result that can be told.</summary>
    public IReadOnlyList<ShardFile> OfNone { get; }

    private IEnumerable<(string? DatasetId, ShardFile File)> PartsOfFile(CheckedDocument document)
    {
        if (document.Document is not ResultsDocument { Results.Count: > 0 } results)
        {
            return PartsOf(document, document.Findings, []);
        }

        var silences = new Silences(results, _settings);
        var between = document.Findings.Where(finding => !results.Results.Any(result => result.Span.Contains(finding.Span)));
        return PartsOf(document, between, [.. EntryReader.Read(document, _inputs.Provenance).Zip(results.Results, silences.With)]);
    }

    private static IEnumerable<(string? DatasetId, ShardFile File)> PartsOf(CheckedDocument document, IEnumerable<Finding> between, List<ShardResult> results)
    {
        var file = new ShardFile(document.Document.File.ShownPath, document.Document is ResultsDocument ? document.Document.File.RepoId : null)
        {
            PullRequest = document.Document.File.PullRequest,
            IsExcluded = document.IsExcluded,
            Findings = FindingIds.Of(between),
        };
        return results.Count > 0
            ? results.GroupBy(result => result.Entry.DatasetId, StringComparer.Ordinal).Select(same => ((string?)same.Key, file with { Results = [.. same] }))
            : document.IsExcluded ? [(null, file)] : [];
    }

    private static (string Path, string ModelId) KeyOf(CheckedDocument document) => (document.Document.File.ShownPath, document.Document.File.RepoId ?? "");
}
