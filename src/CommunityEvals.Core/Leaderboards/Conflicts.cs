using CommunityEvals.Cards;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>Finds the models, tasks and variants of which several places say what is not one value.</summary>
/// <param name="results">What files, pull requests and saved answers say.</param>
/// <param name="claims">What cards say.</param>
internal sealed class Conflicts(MergedResults results, CardClaims claims)
{
    /// <summary>The conflicts, in ordinal order of model, dataset, task and variant.</summary>
    public List<ResultConflict> Find() =>
        results.Ranked
            .GroupBy(ResultKey.Of)
            .Select(group => new Told(group.Key, group, ClaimOf(group.Key)))
            .Where(told => IsConflict(told.Ranked, results.Others[told.Key], told.InCard))
            .OrderBy(told => told.Key.ModelId, StringComparer.Ordinal)
            .ThenBy(told => told.Key.DatasetId, StringComparer.Ordinal)
            .ThenBy(told => told.Key.TaskId, StringComparer.Ordinal)
            .ThenBy(told => told.Key.Variant, StringComparer.Ordinal)
            .Select(told => new ResultConflict(
                told.Key.ModelId,
                told.Key.DatasetId,
                told.Key.TaskId,
                told.Key.Variant,
                Sorted([.. told.Ranked.Select(entry => ClaimedValue.Of(entry)), .. results.Others[told.Key], .. Listed(told.InCard)])))
            .ToList();

    private static bool IsConflict(IEnumerable<BoardEntry> ranked, IEnumerable<ClaimedValue> others, CardClaim? inCard)
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
    private CardClaim? ClaimOf(ResultKey key) => key.Variant == Variant.Default ? claims.Find(key.ModelId, key.DatasetId, key.TaskId) : null;

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

    /// <summary>All that is ranked of one key, and what the model's card says.</summary>
    private sealed record Told(ResultKey Key, IEnumerable<BoardEntry> Ranked, CardClaim? InCard);
}
