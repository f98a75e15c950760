using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Cards;

/// <summary>What the front matter of a model's <c>README.md</c> says of the model.</summary>
public sealed class ModelCard
{
    private const string BaseModelKey = "base_model";

    private readonly Lazy<YamlStream> _stream;
    private readonly Lazy<CardFacts> _facts;

    /// <summary>Takes a card.</summary>
    /// <param name="folder">Its folder relative to the project, with <c>/</c>; empty for the project's own.</param>
    /// <param name="frontMatter">As <see cref="FrontMatter.Find"/> gives it; empty for none.</param>
    public ModelCard(string folder, string frontMatter)
    {
        Folder = folder;
        Text = new(frontMatter);
        _stream = new(() => YamlReader.Read(Text));
        _facts = new(() => new(Path) { BaseModels = BaseModels, Scores = Mentions(ModelIndex.Key) && Root is { } root ? ModelIndex.Read(root, Text) : [] });
    }

    /// <summary>Its folder relative to the project, which is the model's repo.</summary>
    public string Folder { get; }

    /// <summary>Its path relative to the project.</summary>
    public string Path => PathIn(Folder);

    /// <summary>The front matter, with the places of the card.</summary>
    public YamlText Text { get; }

    /// <summary>The nodes of the front matter.</summary>
    public YamlStream Stream => _stream.Value;

    /// <summary>The name of a card.</summary>
    public const string FileName = "README.md";

    /// <summary>The path of the card in a folder; empty for the project's own.</summary>
    public static string PathIn(string folder) => folder.Length == 0 ? FileName : $"{folder}/{FileName}";

    /// <summary>The models that it says the model was made from, each once: one text or a list of them; null when it has no front matter that can be read.</summary>
    /// <remarks>
    /// <c>docs/hub/model-cards.md</c> in huggingface/hub-docs, "Specifying a base model". What cannot be a model's id (a local
    /// path, as training scripts leave it) names none.
    /// </remarks>
    public IReadOnlyList<string>? BaseModels =>
        Text.Text.Length > 0 && !Mentions(BaseModelKey) ? []
        : Root is { } root ? IdsIn(root.Find(BaseModelKey)?.Value)
        : null;

    /// <summary>All that it says; nothing where it cannot be read.</summary>
    public CardFacts Facts => _facts.Value;

    private YamlMapping? Root => Stream is { Fault: null, Documents: [YamlMapping root] } ? root : null;

    private bool Mentions(string key) => Text.Text.IndexOf(key, StringComparison.Ordinal) >= 0;

    private static List<string> IdsIn(YamlNode? declared) =>
        (declared is YamlSequence list ? list.Items : declared is null ? [] : [declared])
            .Select(node => node is YamlScalar { Kind: ScalarKind.Text } text ? text.Value.Trim() : "")
            .Where(RepoId.IsModel)
            .Distinct(StringComparer.Ordinal)
            .ToList();
}
