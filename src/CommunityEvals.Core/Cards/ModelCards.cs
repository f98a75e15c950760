using CommunityEvals.Documents;

namespace CommunityEvals.Cards;

/// <summary>The cards of a project's models: a card is of the model whose results lie beside it.</summary>
public sealed class ModelCards
{
    private readonly Dictionary<string, ModelCard> _byModel = new(StringComparer.Ordinal);

    /// <summary>Finds out whose the cards are. Of two cards of one model the one whose folder comes first counts.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="results">The files of results, which know their models.</param>
    public ModelCards(IEnumerable<ModelCard> cards, IEnumerable<ResultsDocument> results)
    {
        var byFolder = cards.ToDictionary(card => card.Folder, StringComparer.Ordinal);
        if (byFolder.Count == 0)
        {
            return;
        }

        foreach (var file in results.Select(document => document.File).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.RepoId is { } modelId
                && !_byModel.ContainsKey(modelId)
                && FileClassifier.RepoFolderOf(file.Path) is { } folder
                && byFolder.TryGetValue(folder, out var card))
            {
                _byModel.Add(modelId, card);
            }
        }
    }

    /// <summary>No cards.</summary>
    public static ModelCards None { get; } = new([], []);

    /// <summary>The models that have a card, in ordinal order.</summary>
    public IEnumerable<string> ModelIds => _byModel.Keys.OrderBy(id => id, StringComparer.Ordinal);

    /// <summary>The card of a model, or null.</summary>
    public ModelCard? Find(string modelId) => _byModel.TryGetValue(modelId, out var card) ? card : null;

    /// <summary>What the card of a model says; null when it has none.</summary>
    public CardFacts? FactsOf(string modelId) => Find(modelId)?.Facts;
}
