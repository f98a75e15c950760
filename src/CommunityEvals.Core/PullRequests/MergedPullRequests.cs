using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.PullRequests;

/// <summary>Which results of the main branch came by which pull request.</summary>
public sealed class MergedPullRequests
{
    private readonly Dictionary<string, Dictionary<YamlNode, PullRequest?>> _byFile = new(StringComparer.Ordinal);

    /// <summary>Takes what merged pull requests have brought.</summary>
    public MergedPullRequests(IEnumerable<ProposedFile> files)
    {
        foreach (var file in files)
        {
            if (!_byFile.TryGetValue(file.Document.File.Path, out var brought))
            {
                _byFile.Add(file.Document.File.Path, brought = new(YamlNodeComparer.Instance));
            }

            foreach (var entry in file.Brought)
            {
                // Where two have brought the same nobody knows which of them counts: one may have been taken back in between.
                brought[entry.Node] = brought.TryGetValue(entry.Node, out var other) && other != file.PullRequest ? null : file.PullRequest;
            }
        }
    }

    /// <summary>What the history says of the result with that number (from 0) in a file, with the pull request that brought it when that is certain: the result is on the main branch as the pull request had it.</summary>
    public ResultProvenance? Complete(ResultProvenance? known, ResultsDocument document, int index) =>
        known is { Status: ResultStatus.Merged }
        && _byFile.TryGetValue(document.File.Path, out var brought)
        && brought.TryGetValue(document.Entries[index].Node, out var pullRequest)
            ? known with { MergedBy = pullRequest }
            : known;
}
