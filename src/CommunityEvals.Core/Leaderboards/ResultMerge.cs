using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Makes one list of results of what files, pull requests and saved answers of the Hub say.</summary>
internal sealed class ResultMerge
{
    private readonly List<BoardEntry> _ranked = [];
    private readonly List<OtherClaim> _others = [];

    private ResultMerge()
    {
    }

    /// <summary>The results that are ranked, and those that others go before. The order in which anything is given does not matter.</summary>
    public static MergedResults Merge(IReadOnlyList<BoardEntry> files, IReadOnlyList<BoardEntry> pullRequests, IReadOnlyList<BoardEntry> snapshots)
    {
        var merge = new ResultMerge();
        if (pullRequests.Count == 0 && snapshots.Count == 0)
        {
            return new(files, merge.Others);
        }

        foreach (var key in files.Concat(pullRequests).Concat(snapshots).GroupBy(ResultKey.Of))
        {
            var branches = key
                .GroupBy(BranchResults.NumberOf)
                .OrderBy(branch => branch.Key)
                .Select(branch => new BranchResults(branch.Key, branch));
            merge.Add(key.Key, branches, key.Where(result => result.IsVerified).ToLookup(result => result.Value, result => result.VerifiedBy));
        }

        return new(merge._ranked, merge.Others);
    }

    private ILookup<ResultKey, ClaimedValue> Others => _others.ToLookup(other => other.Key, other => other.Claim);

    /// <summary>Ranks what the main branch says, and where it says nothing what the open pull requests say, each value once.</summary>
    /// <remarks>What is verified is a value, on whichever branch the Hub has seen it.</remarks>
    private void Add(ResultKey key, IEnumerable<BranchResults> branches, ILookup<Score, string?> verified)
    {
        var isOnMain = false;
        var values = new HashSet<Score>();
        foreach (var branch in branches)
        {
            isOnMain |= branch is { Number: BranchResults.Main, Results.Count: > 0 };
            foreach (var result in branch.Results)
            {
                var relation = branch.Number == BranchResults.Main ? null : RelationOf(result, isOnMain, values);
                if (relation is null)
                {
                    _ranked.Add(result.IsVerified || !verified.Contains(result.Value) ? result : result with { VerifiedBy = verified[result.Value].First() });
                }
                else
                {
                    _others.Add(new(key, ClaimedValue.Of(result, relation)));
                }
            }

            values.UnionWith(branch.Results.Select(result => result.Value));
            _others.AddRange(branch.Outdated.Select(result => new OtherClaim(key, ClaimedValue.Of(result))));
        }
    }

    /// <summary>What a pull request's result is to those of the main branch and of pull requests with lesser numbers.</summary>
    private static ClaimRelation? RelationOf(BoardEntry result, bool isOnMain, HashSet<Score> values) =>
        values.Contains(result.Value) ? ClaimRelation.AlreadyPresent
        : isOnMain ? ClaimRelation.Proposal
        : null;

    private sealed record OtherClaim(ResultKey Key, ClaimedValue Claim);
}

/// <summary>The results of a project, from all places.</summary>
/// <param name="Ranked">Those that are ranked.</param>
/// <param name="Others">Those that are not.</param>
internal sealed record MergedResults(IReadOnlyList<BoardEntry> Ranked, ILookup<ResultKey, ClaimedValue> Others);
