using CommunityEvals.Cards;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Finds the models, tasks and variants of which several places say what is not one value.</summary>
/// <param name="results">What files, pull requests and saved answers say.</param>
/// <param name="claims">What cards say.</param>
internal sealed class Conflicts(MergedResults results, CardClaims claims)
{
    /// <summary>The conflicts, in ordinal order of model, dataset, task and variant.</summary>
    public List<ResultConflict> Find()
    {
        var byModel = results.Ranked.ToLookup(entry => entry.ModelId, StringComparer.Ordinal);
        var models = byModel.Select(model => model.Key).OrderBy(id => id, StringComparer.Ordinal).ToList();
        return [.. AllCores.Map(models.Count, i => FindIn([.. byModel[models[i]]])).SelectMany(conflicts => conflicts)];
    }

    /// <summary>The conflicts of one model.</summary>
    private List<ResultConflict> FindIn(List<BoardEntry> ofModel)
    {
        ofModel.Sort(CompareKeys);
        var conflicts = new List<ResultConflict>();
        for (int start = 0, end; start < ofModel.Count; start = end)
        {
            end = start + 1;
            while (end < ofModel.Count && CompareKeys(ofModel[start], ofModel[end]) == 0)
            {
                end++;
            }

            Add(ofModel.GetRange(start, end - start), conflicts);
        }

        return conflicts;
    }

    private void Add(List<BoardEntry> ranked, List<ResultConflict> conflicts)
    {
        var first = ranked[0];
        var inCard = ClaimOf(first);
        var others = results.Others.Count == 0 ? [] : results.Others[ResultKey.Of(first)];
        if (IsConflict(ranked, others, inCard))
        {
            var values = Sorted([.. ranked.Select(entry => ClaimedValue.Of(entry)), .. others, .. Listed(inCard)]);
            conflicts.Add(new(first.ModelId, first.DatasetId, first.TaskId, first.Variant, values));
        }
    }

    private static int CompareKeys(BoardEntry a, BoardEntry b)
    {
        var byDataset = string.CompareOrdinal(a.DatasetId, b.DatasetId);
        var byTask = byDataset != 0 ? byDataset : string.CompareOrdinal(a.TaskId, b.TaskId);
        return byTask != 0 ? byTask : string.CompareOrdinal(a.Variant, b.Variant);
    }

    private static bool IsConflict(List<BoardEntry> ranked, IEnumerable<ClaimedValue> others, CardClaim? inCard)
    {
        var isToldByCard = inCard is null;
        Score? first = null;
        foreach (var entry in ranked)
        {
            first ??= entry.Value;
            if (entry.Value != first)
            {
                return true;
            }

            isToldByCard |= inCard?.Score.MayBe(entry.Value) == true;
        }

        return !isToldByCard || others.Any();
    }

    /// <summary>A card tells nothing of other setups than the default one.</summary>
    private CardClaim? ClaimOf(BoardEntry result) => result.Variant == Variant.Default ? claims.Find(result.ModelId, result.DatasetId, result.TaskId) : null;

    private static ClaimedValue[] Listed(CardClaim? claim) =>
        claim is null ? [] : [new(claim.Score.Value, ResultOrigin.ModelCard, claim.Path, claim.Score.Line)];

    private static List<ClaimedValue> Sorted(List<ClaimedValue> values)
    {
        values.Sort(Compare);
        return values;
    }

    private static int Compare(ClaimedValue a, ClaimedValue b)
    {
        var byOrigin = a.Origin.CompareTo(b.Origin);
        var byPath = byOrigin != 0 ? byOrigin : string.CompareOrdinal(a.Path, b.Path);
        var byLine = byPath != 0 ? byPath : a.Line.CompareTo(b.Line);
        var byPullRequest = byLine != 0 ? byLine : Nullable.Compare(a.PullRequest, b.PullRequest);
        return byPullRequest != 0 ? byPullRequest : string.CompareOrdinal(a.Value.Json, b.Value.Json);
    }
}
