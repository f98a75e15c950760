using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>Who refuses a file that departs from a shape.</summary>
public enum Authority
{
    /// <summary>The Hub.</summary>
    Hub,

    /// <summary>Only Inspect, which runs the benchmark.</summary>
    Inspect,
}

/// <summary>What may stand at a place in a file. The formats are data of this kind; one reader checks them all.</summary>
public abstract record ValueShape
{
    /// <summary>What to call it in a message: "a number", "a list of tasks".</summary>
    public abstract string Noun { get; }

    /// <summary>Whether a node is of the kind that stands here: a single value, a list or a mapping, whatever it holds. Nothing at all is of any kind.</summary>
    public bool IsOfKind(YamlNode node) => (this, node) switch
    {
        (_, YamlScalar { Kind: ScalarKind.Null }) or (AnyShape, _) => true,
        (MappingShape, YamlMapping) or (ListShape or TextOrListShape, YamlSequence) => true,
        (not (MappingShape or ListShape), YamlScalar) => true,
        _ => false,
    };
}

/// <summary>Text.</summary>
public sealed record TextShape : ValueShape
{
    /// <inheritdoc/>
    public override string Noun => "text";
}

/// <summary>A number.</summary>
/// <param name="IsInteger">Whether it has to be a whole one.</param>
public sealed record NumberShape(bool IsInteger = false) : ValueShape
{
    /// <inheritdoc/>
    public override string Noun => IsInteger ? "a whole number" : "a number";
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanShape : ValueShape
{
    /// <inheritdoc/>
    public override string Noun => "true or false";
}

/// <summary>Anything at all.</summary>
public sealed record AnyShape : ValueShape
{
    /// <inheritdoc/>
    public override string Noun => "anything";
}

/// <summary>A list.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Item">What each item is.</param>
/// <param name="NeedsItem">Whether an empty list counts as absent.</param>
public sealed record ListShape(string Name, ValueShape Item, bool NeedsItem = false) : ValueShape
{
    /// <inheritdoc/>
    public override string Noun => Name;
}

/// <summary>Text, or a list of texts.</summary>
public sealed record TextOrListShape : ValueShape
{
    /// <inheritdoc/>
    public override string Noun => "text or a list of texts";
}

/// <summary>A mapping.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Keys">The keys that are known, in the usual order.</param>
/// <param name="OtherKeys">What of keys that are not known.</param>
public sealed record MappingShape(string Name, IReadOnlyList<KeyShape> Keys, OtherKeys OtherKeys) : ValueShape
{
    /// <inheritdoc/>
    public override string Noun => Name;

    /// <summary>Whether any mapping will do: <c>args: {limit}</c> is an argument without a value there, no template text.</summary>
    public bool IsFree => Keys.Count == 0 && OtherKeys == OtherKeys.Allowed;

    /// <summary>Whether it has a key of that name.</summary>
    public bool Knows(string name)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            if (Keys[i].Name == name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What of a mapping's keys that its shape does not know.</summary>
public enum OtherKeys
{
    /// <summary>They are ignored by every reader: each is a mistake.</summary>
    Ignored,

    /// <summary>They are other programs' own.</summary>
    Allowed,

    /// <summary>They make the reader refuse the file.</summary>
    Refused,
}

/// <summary>A key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What its value is.</param>
/// <param name="IsRequired">Whether it has to be there, with a value.</param>
/// <param name="Authority">Who refuses its absence or a wrong value.</param>
public sealed record KeyShape(string Name, ValueShape Value, bool IsRequired = false, Authority Authority = Authority.Hub);
