using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>Holds nodes against shapes. Goes as deep as the shape, however deep the file is.</summary>
internal sealed class ShapeReader(ShapeReport report)
{
    /// <summary>Where the reader stands.</summary>
    public ShapePath Path { get; } = new();

    /// <summary>Reads the mapping at the path; what it lacks is reported at <paramref name="owner"/>.</summary>
    public void ReadMapping(YamlMapping mapping, MappingShape shape, CharSpan owner) => ReadMapping(mapping, shape, owner, around: null);

    private void ReadMapping(YamlMapping mapping, MappingShape shape, CharSpan owner, Surroundings? around)
    {
        var unknown = UnknownKeys(mapping, shape);
        for (var i = 0; i < shape.Keys.Count; i++)
        {
            ReadKey(mapping, shape.Keys[i], owner, unknown, around);
        }

        if (unknown is not null)
        {
            report.UnknownKeys.AddRange(unknown);
        }
    }

    private void ReadKey(YamlMapping mapping, KeyShape key, CharSpan owner, List<UnknownShapeKey>? unknown, Surroundings? around)
    {
        var pair = mapping.Find(key.Name);
        if (pair is null || IsEmpty(pair.Value, key))
        {
            ReadAbsence(mapping, key, pair, owner, unknown, around);
            return;
        }

        if (pair.Value is not YamlMapping)
        {
            // What should be in the mapping is a part of this fault.
            TakeStrays(mapping, key, pair, unknown);
        }

        Path.Enter(key.Name);
        ReadValue(pair.Value, key.Value, pair.Key.Span, key.Authority, new(mapping, pair, unknown));
        Path.Leave();
    }

    private void ReadAbsence(YamlMapping mapping, KeyShape key, YamlPair? pair, CharSpan owner, List<UnknownShapeKey>? unknown, Surroundings? around)
    {
        if (key.IsRequired)
        {
            var misspelled = unknown is null ? null : TakeMisspelled(key, unknown);
            var span = pair is null ? owner : pair.Value.Span.Length > 0 ? pair.Value.Span : pair.Key.Span;
            report.AbsentKeys.Add(new(Path.Write(key.Name), key, mapping, span, pair, misspelled?.Pair)
            {
                Strays = misspelled is null ? TakeStrays(mapping, key, pair, unknown) ?? around?.Take(key) : null,
            });
        }
        else if (pair is not null)
        {
            report.EmptyKeys.Add(new(Path.Write(key.Name), mapping, pair) { Strays = TakeStrays(mapping, key, pair, unknown) });
        }
    }

    /// <summary>Takes a key that was meant to be this one, which is the same fault; null when there is none.</summary>
    private static UnknownShapeKey? TakeMisspelled(KeyShape key, List<UnknownShapeKey> unknown)
    {
        var misspelled = unknown.Find(other => other.Suggestion == key);
        if (misspelled is not null)
        {
            unknown.Remove(misspelled);
        }

        return misspelled;
    }

    private void ReadValue(YamlNode node, ValueShape shape, CharSpan owner, Authority authority, Surroundings? around = null)
    {
        switch (shape)
        {
            case MappingShape { IsFree: true } when node is YamlMapping:
                break;
            case MappingShape mappingShape when node is YamlMapping mapping && !TemplateText.IsTemplate(node):
                ReadMapping(mapping, mappingShape, owner, around);
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

    /// <summary>The keys that the shape does not know; null when it knows them all.</summary>
    private List<UnknownShapeKey>? UnknownKeys(YamlMapping mapping, MappingShape shape)
    {
        List<UnknownShapeKey>? unknown = null;
        for (var i = 0; i < mapping.Pairs.Count; i++)
        {
            var pair = mapping.Pairs[i];
            if (pair.Name is { } name && !shape.Knows(name))
            {
                var home = HomeOf(name, mapping, shape);
                (unknown ??= []).Add(new(Path.Write(name), pair, shape, home is null ? NearestOf(name, mapping, shape) : null, home));
            }
        }

        return unknown;
    }

    /// <summary>The key of a shape that the mapping lacks and that was probably meant.</summary>
    private static KeyShape? NearestOf(string name, YamlMapping mapping, MappingShape shape)
    {
        var free = shape.Keys.Where(key => mapping.Find(key.Name) is null).ToList();
        var nearest = Nearest.Find(name, free.Select(key => key.Name));
        return free.Find(key => key.Name == nearest);
    }

    /// <summary>The key of a shape whose own mapping takes a key of that name, and does not have it.</summary>
    private static KeyShape? HomeOf(string name, YamlMapping mapping, MappingShape shape) => shape.Keys.FirstOrDefault(key =>
        key.Value is MappingShape inner
        && inner.Knows(name)
        && (mapping.Find(key.Name)?.Value as YamlMapping)?.Find(name) is null);

    /// <summary>Takes those of the unknown keys that belong below <paramref name="key"/>; null when there are none.</summary>
    private static StrayKeys? TakeStrays(YamlMapping mapping, KeyShape key, YamlPair? pair, List<UnknownShapeKey>? unknown)
    {
        var strays = unknown is not null && key.Value is MappingShape inner ? KnownTo(inner, unknown) : null;
        if (strays is null or [])
        {
            return null;
        }

        unknown!.RemoveAll(strays.Contains);
        return new(mapping, key.Name, pair, strays.ConvertAll(stray => stray.Pair));
    }

    private static List<UnknownShapeKey> KnownTo(MappingShape shape, List<UnknownShapeKey> unknown) =>
        unknown.FindAll(other => shape.Knows(other.Pair.Name!));

    /// <summary>Nothing at all; for a required key also text of nothing but blanks, and an empty list that needs an item.</summary>
    private static bool IsEmpty(YamlNode node, KeyShape key) => node switch
    {
        YamlScalar { Kind: ScalarKind.Null } => true,
        YamlScalar { Kind: ScalarKind.Text } scalar => key.IsRequired && key.Value is TextShape && string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence { Items.Count: 0 } => key is { IsRequired: true, Value: ListShape { NeedsItem: true } },
        _ => false,
    };

    /// <summary>What a mapping stands in, where a key that it lacks may have ended up.</summary>
    private readonly record struct Surroundings(YamlMapping Mapping, YamlPair Owner, List<UnknownShapeKey>? Unknown)
    {
        /// <summary>Takes the key that stands outside of the mapping under its own name; null when it does not.</summary>
        public StrayKeys? Take(KeyShape key)
        {
            if (Unknown?.Find(other => other.Pair.Name == key.Name) is not { } stray)
            {
                return null;
            }

            Unknown.Remove(stray);
            return new(Mapping, Owner.Name!, Owner, [stray.Pair]);
        }
    }
}
