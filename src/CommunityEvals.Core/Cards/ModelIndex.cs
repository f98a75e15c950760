using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Cards;

/// <summary>Reads the <c>model-index</c> of a card: the older place for scores.</summary>
/// <remarks><c>model_index_to_eval_results</c> in <c>src/huggingface_hub/repocard_data.py</c> of huggingface/huggingface_hub.</remarks>
internal static class ModelIndex
{
    public const string Key = "model-index";

    /// <summary>Words in a name that tell of a setup other than the default one: <c>MMLU (5-Shot)</c>, <c>HLE with tools</c>.</summary>
    private static readonly string[] SetupWords = ["shot", "tool", "search"];

    /// <summary>The scores of the default setup that are numbers; none when the card is of several models, for then nobody knows whose they are.</summary>
    public static IReadOnlyList<CardScore> Read(YamlMapping root, YamlText text) =>
        root.Find(Key)?.Value is YamlSequence { Items: [YamlMapping model] }
            ? [.. MappingsIn(model, "results").SelectMany(result => ReadResult(result, text))]
            : [];

    private static IEnumerable<CardScore> ReadResult(YamlMapping result, YamlText text) =>
        result.Find("dataset")?.Value is YamlMapping dataset && TextOf(dataset, "type") is { } id && IsDefaultSetup(dataset)
            ? MappingsIn(result, "metrics").Where(IsDefaultSetup).Select(metric => ReadMetric(id, dataset, metric, text)).OfType<CardScore>()
            : [];

    private static CardScore? ReadMetric(string datasetId, YamlMapping dataset, YamlMapping metric, YamlText text) =>
        TextOf(metric, "type") is { } type
        && metric.Find("value")?.Value is YamlScalar { IsNumber: true } number
        && Score.TryParse(number.Value) is { } value
            ? new(datasetId, type, value, text.PositionAt(number.Span.Start).Line)
            {
                Span = number.Span,
                Config = ConfigOf(dataset),
                Split = TextOf(dataset, "split"),
            }
            : null;

    /// <summary>Older cards have the name of the configuration in <c>args</c>.</summary>
    private static string? ConfigOf(YamlMapping dataset) => TextOf(dataset, "config") ?? TextOf(dataset, "args");

    /// <summary>Whether nothing says that it was evaluated in a way of its own, by arguments or in a name.</summary>
    private static bool IsDefaultSetup(YamlMapping part) =>
        part.Find("args")?.Value is null or YamlScalar or YamlMapping { Pairs.Count: 0 }
        && !SetupWords.Any(word => TextOf(part, "name")?.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static IEnumerable<YamlMapping> MappingsIn(YamlMapping parent, string key) =>
        parent.Find(key)?.Value is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    private static string? TextOf(YamlMapping mapping, string key) =>
        mapping.Find(key)?.Value is YamlScalar { Kind: ScalarKind.Text } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? scalar.Value.Trim() : null;
}
