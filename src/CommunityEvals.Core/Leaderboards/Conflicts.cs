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
            .Select(group => (group.Key, Ranked: group, InCard: ClaimOf(group.Key)))
            .Where(result => IsConflict(result.Ranked, results.Others[result.Key], result.InCard))
            .OrderBy(result => result.Key.ModelId, StringComparer.Ordinal)
            .ThenBy(result => result.Key.DatasetId, StringComparer.Ordinal)
            .ThenBy(result => result.Key.TaskId, StringComparer.Ordinal)
            .ThenBy(result => result.Key.Variant, StringComparer.Ordinal)
            .Select(result => new ResultConflict(
                result.Key.ModelId,
                result.Key.DatasetId,
                result.Key.TaskId,
                result.Key.Variant,
                Sorted([.. result.Ranked.Select(entry => ClaimedValue.Of(entry)), .. results.Others[result.Key], .. Listed(result.InCard)])))
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
        claim is null ? [] : [new(claim.Score.Value, ResultOrigin.ModelCard, claim.Card.Path, claim.Line)];

    private static List<ClaimedValue> Sorted(IEnumerable<ClaimedValue> values) => values
        .OrderBy(value => value.Origin)
        .ThenBy(value => value.Path, StringComparer.Ordinal)
        .ThenBy(value => value.Line)
        .ThenBy(value => value.PullRequest)
        .ThenBy(value => value.Value.Json, StringComparer.Ordinal)
        .ToList();
}
