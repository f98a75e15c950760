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
public sealed record AbsentKey(string Path, KeyShape Key, YamlMapping Parent, CharSpan Span, YamlPair? Written, YamlPair? Misspelled);

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
public sealed record UnknownShapeKey(string Path, YamlPair Pair, MappingShape Shape, KeyShape? Suggestion);

/// <summary>An optional key with nothing after it.</summary>
/// <param name="Path">Full path of the key.</param>
/// <param name="Parent">The mapping that it stands in.</param>
/// <param name="Pair">The key and its empty value.</param>
public sealed record EmptyKey(string Path, YamlMapping Parent, YamlPair Pair);
