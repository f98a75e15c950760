using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>Holds nodes against shapes. Goes as deep as the shape, however deep the file is.</summary>
internal sealed class ShapeReader(ShapeReport report)
{
    /// <summary>Reads the mapping at <paramref name="path"/>; what it lacks is reported at <paramref name="owner"/>.</summary>
    public void ReadMapping(YamlMapping mapping, MappingShape shape, string path, CharSpan owner)
    {
        var unknown = UnknownKeys(mapping, shape, path);
        foreach (var key in shape.Keys)
        {
            ReadKey(mapping, key, Join(path, key.Name), owner, unknown);
        }

        report.UnknownKeys.AddRange(unknown);
    }

    private void ReadKey(YamlMapping mapping, KeyShape key, string path, CharSpan owner, List<UnknownShapeKey> unknown)
    {
        var pair = mapping.Find(key.Name);
        if (pair is null || IsEmpty(pair.Value, key))
        {
            ReadAbsence(mapping, key, pair, path, owner, unknown);
            return;
        }

        ReadValue(pair.Value, key.Value, path, pair.Key.Span, key.Authority);
    }

    private void ReadAbsence(YamlMapping mapping, KeyShape key, YamlPair? pair, string path, CharSpan owner, List<UnknownShapeKey> unknown)
    {
        if (key.IsRequired)
        {
            // A key that was meant to be this one is the same fault.
            var misspelled = unknown.Find(other => other.Suggestion == key);
            if (misspelled is not null)
            {
                unknown.Remove(misspelled);
            }

            var span = pair is null ? owner : pair.Value.Span.Length > 0 ? pair.Value.Span : pair.Key.Span;
            report.AbsentKeys.Add(new(path, key, mapping, span, pair, misspelled?.Pair));
        }
        else if (pair is not null)
        {
            report.EmptyKeys.Add(new(path, mapping, pair));
        }
    }

    private void ReadValue(YamlNode node, ValueShape shape, string path, CharSpan owner, Authority authority)
    {
        switch (shape)
        {
            case MappingShape { IsFree: true } when node is YamlMapping:
                break;
            case MappingShape mappingShape when node is YamlMapping mapping && !TemplateText.IsTemplate(node):
                ReadMapping(mapping, mappingShape, path, owner);
                break;
            case ListShape list when node is YamlSequence sequence:
                ReadItems(sequence, list.Item, path, authority);
                break;
            case TextOrListShape when node is YamlSequence sequence:
                ReadItems(sequence, new TextShape(), path, authority);
                break;
            case AnyShape:
            case TextShape or TextOrListShape when node is YamlScalar { Kind: ScalarKind.Text }:
            case NumberShape { IsInteger: false } when node is YamlScalar { IsNumber: true }:
            case NumberShape { IsInteger: true } when node is YamlScalar { Kind: ScalarKind.Integer }:
            case BooleanShape when node is YamlScalar { Kind: ScalarKind.Boolean }:
                break;
            default:
                report.WrongValues.Add(new(path, node, shape, authority));
                break;
        }
    }

    private void ReadItems(YamlSequence sequence, ValueShape item, string path, Authority authority)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var node = sequence.Items[i];
            var owner = node is YamlMapping mapping ? mapping.Head : node.Span;
            ReadValue(node, item, $"{path}[{i}]", owner, authority);
        }
    }

    private static List<UnknownShapeKey> UnknownKeys(YamlMapping mapping, MappingShape shape, string path)
    {
        List<UnknownShapeKey> unknown = [];
        foreach (var pair in mapping.Pairs)
        {
            if (pair.Name is { } name && shape.Keys.All(key => key.Name != name))
            {
                var free = shape.Keys.Where(key => mapping.Find(key.Name) is null).ToList();
                var nearest = Nearest.Find(name, free.Select(key => key.Name));
                unknown.Add(new(Join(path, name), pair, shape, free.Find(key => key.Name == nearest)));
            }
        }

        return unknown;
    }

    /// <summary>Nothing at all; for a required key also text of nothing but blanks, and an empty list that needs an item.</summary>
    private static bool IsEmpty(YamlNode node, KeyShape key) => node switch
    {
        YamlScalar { Kind: ScalarKind.Null } => true,
        YamlScalar { Kind: ScalarKind.Text } scalar => key.IsRequired && key.Value is TextShape && string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence { Items.Count: 0 } => key is { IsRequired: true, Value: ListShape { NeedsItem: true } },
        _ => false,
    };

    private static string Join(string path, string key) => path.Length == 0 ? key : path + "." + Quoted.OneLine(key);
}
