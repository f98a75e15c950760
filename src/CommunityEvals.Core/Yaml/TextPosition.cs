namespace CommunityEvals.Yaml;

/// <summary>A place in a text as people count it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 characters, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);

/// <summary>Begin and end of a span as people count them; the end is just behind the last character.</summary>
/// <param name="Start">The first character's place.</param>
/// <param name="End">The place just behind the last character.</param>
public readonly record struct TextRange(TextPosition Start, TextPosition End);
