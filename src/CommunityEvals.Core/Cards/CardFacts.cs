namespace CommunityEvals.Cards;

/// <summary>What a model's card says of it, without the text of the card.</summary>
/// <param name="Path">The card, relative to the project.</param>
public sealed record CardFacts(string Path)
{
    /// <summary>The models that it says the model was made from; null when it has no front matter that can be read.</summary>
    public IReadOnlyList<string>? BaseModels { get; init; }

    /// <summary>What its <c>model-index</c> claims for the default setup, in its order.</summary>
    public IReadOnlyList<CardScore> Scores { get; init; } = [];
}
