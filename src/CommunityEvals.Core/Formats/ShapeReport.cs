using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>Where a document departs from its shape; each departure is there once.</summary>
public sealed class ShapeReport
{
    /// <summary>A report without departures.</summary>
    public static ShapeReport Clean { get; } = new();

    /// <summary>Required keys that are absent or empty.</summary>
    public List<AbsentKey> AbsentKeys { get; } = [];

    /// <summary>Values of another type than their key takes.</summary>
    public List<WrongValue> WrongValues { get; } = [];

    /// <summary>Keys that the shape does not know.</summary>
    public List<UnknownShapeKey> UnknownKeys { get; } = [];

    /// <summary>Optional keys with nothing after them.</summary>
    public List<EmptyKey> EmptyKeys { get; } = [];
}

/// <summary>A required key that is absent or empty.</summary>
/// <param name="Path">Full path of the key: <c>[0].dataset.task_id</c>.</param>
/// <param name="Key">The key.</param>
/// <param name="Parent">The mapping that lacks it.</param>
/// <param name="Span">Where to report it.</param>
/// <param name="Written">The key with its empty value, or null when it is not there at all.</param>
/// <param name="Misspelled">An unknown key of the same mapping that was probably meant.</param>
public sealed record AbsentKey(string Path, KeyShape Key, YamlMapping Parent, CharSpan Span, YamlPair? Written, YamlPair? Misspelled)
{
    /// <summary>What it lacks, or what it is itself, one level too high; or null.</summary>
    public StrayKeys? Strays { get; init; }
}

/// <summary>A value of the wrong type.</summary>
/// <param name="Path">Full path of the value.</param>
/// <param name="Node">The value.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Authority">Who refuses it.</param>
public sealed record WrongValue(string Path, YamlNode Node, ValueShape Expected, Authority Authority);

/// <summary>A key that the mapping's shape does not know.</summary>
/// <param name="Path">Full path of the key.</param>
/// <param name="Pair">The key and its value.</param>
/// <param name="Shape">The shape of the mapping that it stands in.</param>
/// <param name="Suggestion">A known key of that shape which the mapping lacks and which is near; or null.</param>
/// <param name="Home">A key of that shape whose mapping takes such a key, and does not have it; or null.</param>
public sealed record UnknownShapeKey(string Path, YamlPair Pair, MappingShape Shape, KeyShape? Suggestion, KeyShape? Home = null);

/// <summary>An optional key with nothing after it.</summary>
/// <param name="Path">Full path of the key.</param>
/// <param name="Parent">The mapping that it stands in.</param>
/// <param name="Pair">The key and its empty value.</param>
public sealed record EmptyKey(string Path, YamlMapping Parent, YamlPair Pair)
{
    /// <summary>What should stand below it and stands beside it; or null.</summary>
    public StrayKeys? Strays { get; init; }
}

/// <summary>Keys that stand beside the one that they belong below, mostly for want of indentation.</summary>
/// <param name="Mapping">The mapping in which both stand.</param>
/// <param name="Owner">The name of the key that they belong below.</param>
/// <param name="Pair">That key, or null when it is not there.</param>
/// <param name="Pairs">The keys, at least one, in their order.</param>
public sealed record StrayKeys(YamlMapping Mapping, string Owner, YamlPair? Pair, IReadOnlyList<YamlPair> Pairs);
