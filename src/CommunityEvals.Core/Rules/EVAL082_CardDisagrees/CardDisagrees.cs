using CommunityEvals.Cards;
using CommunityEvals.Findings;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL082: the <c>model-index</c> of a model's card has another value than the model's results. Raised by the task host, which alone reads cards.</summary>
public sealed class CardDisagrees : Rule
{
    internal CardDisagrees()
        : base("EVAL082", "CardDisagrees", Severity.Warning, "A model's card and its results should have one value for one task") => IsOfTaskHost = true;

    /// <summary>The scores of a card that may be none of the model's results in the default setup.</summary>
    internal IEnumerable<Finding> Check(string modelId, ModelCard card, CardClaims claims, ResultIndex results) =>
        card.Facts.Scores.Count == 0
            ? []
            : from result in results.OfModel(modelId)
              where result.IsSetupKnown && result.Variant == Variant.Default
              group result by (result.DatasetId, result.TaskId) into task
              let claim = claims.Find(modelId, task.Key.DatasetId, task.Key.TaskId)
              where claim is not null && !task.Any(result => claim.Score.MayBe(result.Score))
              select At(claim.Score.Span, Message(claim, card, task.First()));

    private static string Message(CardClaim claim, ModelCard card, IndexedResult result)
    {
        var task = $"{Quoted.OneLine(result.DatasetId)}, {Quoted.OneLine(result.TaskId)}";
        var place = $"{Quoted.OneLine(result.Path)}, line {result.Line}";
        return $"this value is {Quoted.OneLine(card.Text.Slice(claim.Score.Span))}, but the model's result for the same ({task}) is {Quoted.OneLine(result.Value)} at {place}: correct the wrong one, or name the setup in its 'notes'";
    }
}
