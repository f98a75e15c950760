using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>Writes a key that is missing in the manner of the mapping that lacks it.</summary>
internal static class KeyInsertion
{
    /// <summary>The edit that gives the key <paramref name="value"/>, or null where there is no simple place for it.</summary>
    public static TextEdit? For(YamlText text, AbsentKey missing, string value)
    {
        var written = ScalarText.Write(value);
        if (missing.Written is { } pair)
        {
            var emptyValue = pair.Value.Span;
            return emptyValue.Length > 0
                ? new(emptyValue, text.Slice(emptyValue), written)
                : AfterColon(text, pair.Key.Span.End, written);
        }

        if (missing.Parent.Pairs.FirstOrDefault(missing.Parent.Holds) is not { } neighbour)
        {
            return null;
        }

        var line = $"{missing.Key.Name}: {written}";
        if (missing.Parent.IsFlow)
        {
            return new(new(neighbour.Value.Span.End, 0), "", $", {line}");
        }

        return neighbour.Value is YamlScalar { Span.Length: > 0 } ? BelowLine(text, neighbour, line) : null;
    }

    private static TextEdit? AfterColon(YamlText text, int end, string written)
    {
        var colon = text.Text.IndexOf(':', end);
        return colon < 0 ? null : new(new(colon + 1, 0), "", " " + written);
    }

    /// <summary>A new line below the one that <paramref name="pair"/> ends on, behind its comment if it has one.</summary>
    private static TextEdit BelowLine(YamlText text, YamlPair pair, string line)
    {
        var all = text.Text;
        var lineEnd = all.IndexOfAny(['\r', '\n'], pair.Value.Span.End);
        var column = text.PositionAt(pair.Key.Span.Start).Column;
        return new(new(lineEnd < 0 ? all.Length : lineEnd, 0), "", text.LineBreak + new string(' ', column - 1) + line);
    }
}
