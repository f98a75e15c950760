using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Yaml.Plain;

/// <summary>All that was read of a text, as lines that can be compared and read.</summary>
internal static class TreeText
{
    public static string Of(YamlStream stream)
    {
        var nodes = stream.Documents.SelectMany(document => Lines(document, ""));
        var duplicates = stream.DuplicateKeys.Select(duplicate => $"{Place(duplicate.Second)} repeats {Place(duplicate.First)}");

        // What a comment is can be told only where there is no fault.
        var comments = stream.Fault is null ? stream.FindComments().Select(span => $"{span} is a comment") : [];
        return string.Join("\n", [.. nodes, .. duplicates, .. comments, stream.HasAliases ? "has aliases" : "", $"{stream.Fault}"]);
    }

    private static IEnumerable<string> Lines(YamlNode node, string margin) => node switch
    {
        YamlScalar scalar => [$"{margin}{Place(scalar)} {scalar.Kind} {(scalar.IsPlain ? "plain" : "quoted")} '{scalar.Value}'"],
        YamlSequence list => list.Items.SelectMany(item => Lines(item, margin + "- ")).Prepend($"{margin}{Place(list)}"),
        YamlMapping mapping => mapping.Pairs
            .SelectMany(pair => Lines(pair.Key, margin + "? ").Concat(Lines(pair.Value, margin + ": ")))
            .Prepend($"{margin}{Place(mapping)} {(mapping.IsFlow ? "in braces" : "")}"),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Place(YamlNode node) => $"{node.GetType().Name} {node.Span.Start}..{node.Span.End} weight {node.Weight} depth {node.Depth}";
}
