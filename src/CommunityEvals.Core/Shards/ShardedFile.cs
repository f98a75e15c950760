using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Shards;

/// <summary>A file that another build has read, put together again from the shards of its datasets.</summary>
internal sealed class ShardedFile
{
    private readonly List<ShardResult> _results;

    /// <summary>Puts the parts together, of which there is at least one.</summary>
    public ShardedFile(IReadOnlyCollection<ShardFile> parts)
    {
        var (path, modelId, pullRequest) = parts.First().Key;
        IsExcluded = parts.Any(part => part.IsExcluded);
        Findings = [.. parts.SelectMany(part => part.Findings).Distinct(StringComparer.Ordinal)];
        _results = [.. parts.SelectMany(part => part.Results)];
        var file = new EvalFile(path, EvalFileKind.Results, modelId) { PullRequest = pullRequest };
        Document = new(file, [.. _results.Select((result, i) => new IndexedResult(file, result.Entry, i, result.IsSetupKnown))]);
    }

    /// <summary>What rules look at that hold results against each other.</summary>
    public ResultsDocument Document { get; }

    /// <summary>Whether it takes no part.</summary>
    public bool IsExcluded { get; }

    /// <summary>Ids of its findings that are in none of its results.</summary>
    public IReadOnlyList<string> Findings { get; }

    /// <summary>Its results as the build that read them has them.</summary>
    public IReadOnlyList<ShardResult> Results => _results;

    /// <summary>The result that a finding of a merge is in.</summary>
    public ShardResult ResultOf(Finding finding) => _results[finding.Span.Start];

    /// <summary>Whether nobody has silenced a finding there.</summary>
    public bool IsHeard(Finding finding) => !ResultOf(finding).Silenced.Contains(finding.Rule.Id, StringComparer.Ordinal);

    /// <summary>What is to be said of comments that silence none of the findings.</summary>
    public IEnumerable<Finding> IgnoredInVain(IReadOnlyList<Finding> found)
    {
        if (!_results.Exists(result => result.Ignored.Count > 0))
        {
            return [];
        }

        var places = new HashSet<(int, string)>(found.Select(finding => (finding.Span.Start, finding.Rule.Id)));
        return _results.SelectMany((result, i) => result.Ignored
            .Where(id => !places.Contains((i, id)))
            .Select(id => RuleTable.UnnecessarySuppression.At(Document.Results[i].ValueSpan, $"nothing here breaks {Quoted.OneLine(id)}: remove it from 'eval-ignore'")));
    }

    /// <summary>The results with the findings that they have among those of all.</summary>
    /// <param name="project">What they were held against.</param>
    /// <param name="judged">What was found.</param>
    public IEnumerable<BoardEntry> EntriesIn(EvalProject project, CheckedDocument judged)
    {
        var found = judged.Findings.ToLookup(finding => finding.Span.Start, finding => finding.Rule.Id);
        return _results.Select((result, i) => result.Entry with
        {
            Findings = FindingIds.InOrder(result.Entry.Findings.Where(id => project.StillStands(id, Document.Results[i])).Concat(found[i])),
        });
    }
}
