using CommunityEvals.Documents;

namespace CommunityEvals.Cards;

/// <summary>The models that declare what they were made from, by the folders of their repos.</summary>
/// <remarks>
/// A build passes it to the compiler as one line of text: <c>folder=owner/name,owner/name|folder=…</c>, each part percent-encoded,
/// because the compiler's configuration format cuts a value at <c>#</c> and <c>;</c>. Models that declare nothing are not in it.
/// </remarks>
public sealed class BaseModelList
{
    private readonly Dictionary<string, IReadOnlyList<string>> _byFolder = new(StringComparer.Ordinal);

    private BaseModelList()
    {
    }

    /// <summary>Nobody declares anything.</summary>
    public static BaseModelList Empty { get; } = new();

    /// <summary>The list of what <paramref name="cards"/> declare.</summary>
    public static BaseModelList From(IEnumerable<ModelCard> cards)
    {
        var list = new BaseModelList();
        foreach (var card in cards)
        {
            if (card.BaseModels is { Count: > 0 } models)
            {
                list._byFolder[card.Folder] = models;
            }
        }

        return list;
    }

    /// <summary>The line for <paramref name="cards"/>, in ordinal order of their folders.</summary>
    public static string Write(IEnumerable<ModelCard> cards) => string.Join(
        "|",
        cards
            .Where(card => card.BaseModels is { Count: > 0 })
            .OrderBy(card => card.Folder, StringComparer.Ordinal)
            .Select(card => $"{Uri.EscapeDataString(card.Folder)}={string.Join(",", card.BaseModels!.Select(Uri.EscapeDataString))}"));

    /// <summary>The list of a line; parts that are not well formed are passed over.</summary>
    public static BaseModelList Read(string? line)
    {
        if (string.IsNullOrEmpty(line))
        {
            return Empty;
        }

        var list = new BaseModelList();
        foreach (var part in line!.Split('|'))
        {
            if (part.Split('=') is [var folder, var models])
            {
                list._byFolder[Uri.UnescapeDataString(folder)] = models.Split(',').Select(Uri.UnescapeDataString).ToList();
            }
        }

        return list;
    }

    /// <summary>What the card of the repo that holds a file of results declares; nothing when there is none.</summary>
    public IReadOnlyList<string> Of(EvalFile results) =>
        FileClassifier.RepoFolderOf(results.Path) is { } folder && _byFolder.TryGetValue(folder, out var models) ? models : [];
}
