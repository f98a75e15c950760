using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>Holds nodes against shapes. Goes as deep as the shape, however deep the file is.</summary>
internal sealed class ShapeReader(ShapeReport report)
{
    /// <summary>Where the reader stands.</summary>
    public ShapePath Path { get; } = new();

    /// <summary>Reads the mapping at the path; what it lacks is reported at <paramref name="owner"/>.</summary>
    public void ReadMapping(YamlMapping mapping, MappingShape shape, CharSpan owner)
    {
        List<UnknownShapeKey>? unknown = null;
        var known = 0;
        for (var i = 0; i < shape.Keys.Count; i++)
        {
            var key = shape.Keys[i];
            var pair = mapping.Find(key.Name);
            known += pair is null ? 0 : 1;
            if (pair is not null && !IsEmpty(pair.Value, key))
            {
                Path.Enter(key.Name);
                ReadValue(pair.Value, key.Value, pair.Key.Span, key.Authority);
                Path.Leave();
            }
            else if (key.IsRequired)
            {
                ReadAbsence(mapping, key, pair, owner, unknown ??= UnknownKeys(mapping, shape));
            }
            else if (pair is not null)
            {
                report.EmptyKeys.Add(new(Path.Write(key.Name), mapping, pair));
            }
        }

        if (known < mapping.Pairs.Count)
        {
            report.UnknownKeys.AddRange(unknown ?? UnknownKeys(mapping, shape));
        }
    }

    private void ReadAbsence(YamlMapping mapping, KeyShape key, YamlPair? pair, CharSpan owner, List<UnknownShapeKey> unknown)
    {
        // A key that was meant to be this one is the same fault.
        var misspelled = unknown.Find(other => other.Suggestion == key.Name);
        if (misspelled is not null)
        {
            unknown.Remove(misspelled);
        }

        var span = pair is null ? owner : pair.Value.Span.Length > 0 ? pair.Value.Span : pair.Key.Span;
        report.AbsentKeys.Add(new(Path.Write(key.Name), key, mapping, span, pair, misspelled?.Pair));
    }

    private void ReadValue(YamlNode node, ValueShape shape, CharSpan owner, Authority authority)
    {
        switch (shape)
        {
            case MappingShape { IsFree: true } when node is YamlMapping:
                break;
            case MappingShape mappingShape when node is YamlMapping mapping && !TemplateText.IsTemplate(node):
                ReadMapping(mapping, mappingShape, owner);
                break;
            case ListShape list when node is YamlSequence sequence:
                ReadItems(sequence, list.Item, authority);
                break;
            case TextOrListShape when node is YamlSequence sequence:
                ReadItems(sequence, new TextShape(), authority);
                break;
            case AnyShape:
            case TextShape or TextOrListShape when node is YamlScalar { Kind: ScalarKind.Text }:
            case NumberShape { IsInteger: false } when node is YamlScalar { IsNumber: true }:
            case NumberShape { IsInteger: true } when node is YamlScalar { Kind: ScalarKind.Integer }:
            case BooleanShape when node is YamlScalar { Kind: ScalarKind.Boolean }:
                break;
            default:
                report.WrongValues.Add(new(Path.Write(), node, shape, authority));
                break;
        }
    }

    private void ReadItems(YamlSequence sequence, ValueShape item, Authority authority)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var node = sequence.Items[i];
            Path.Enter(i);
            ReadValue(node, item, node is YamlMapping mapping ? mapping.Head : node.Span, authority);
            Path.Leave();
        }
    }

    private List<UnknownShapeKey> UnknownKeys(YamlMapping mapping, MappingShape shape)
    {
        List<UnknownShapeKey> unknown = [];
        foreach (var pair in mapping.Pairs)
        {
            if (pair.Name is { } name && shape.Keys.All(key => key.Name != name))
            {
                var free = shape.Keys.Where(key => mapping.Find(key.Name) is null).Select(key => key.Name);
                unknown.Add(new(Path.Write(name), pair, shape, Nearest.Find(name, free)));
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
}
