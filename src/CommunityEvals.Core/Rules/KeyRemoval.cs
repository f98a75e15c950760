using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>Takes a key and its value out of a mapping in block style.</summary>
internal static class KeyRemoval
{
    /// <summary>
    /// The fix that removes the key's line; where a comment stands on it, the whole line becomes a comment. None where the key
    /// does not have a line of its own: in braces, over several lines, or behind the dash of a list item; nor where nothing would be
    /// left of the mapping, or the value has a name that other places may use.
    /// </summary>
    public static IReadOnlyList<Fix> For(YamlText text, YamlMapping mapping, YamlPair pair)
    {
        var all = text.Text;
        var key = pair.Key.Span;
        var line = text.PositionAt(key.Start).Line;
        var start = text.LineStart(line);
        var isAlone = !mapping.IsFlow
            && mapping.Pairs.Any(other => other != pair && other.Value is not YamlScalar { Kind: ScalarKind.Null })
            && text.PositionAt(pair.Value.Span.End).Line == line
            && string.IsNullOrWhiteSpace(all.Substring(start, key.Start - start))
            && !IsNamed(all, key.End, pair.Value.Span);
        if (!isAlone)
        {
            return [];
        }

        var end = all.IndexOfAny(['\r', '\n'], key.End);
        end = end < 0 ? all.Length : end;
        var contentEnd = Math.Max(pair.Value.Span.End, key.End);
        if (all.IndexOf('#', contentEnd, end - contentEnd) >= 0)
        {
            return [new("Turn the line into a comment", IsSafe: true, [new(new(key.Start, 0), "", "# ")])];
        }

        var next = end < all.Length && all[end] == '\r' && end + 1 < all.Length && all[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, all.Length);
        return [Fix.Replace($"Remove '{pair.Name}'", isSafe: true, text, CharSpan.FromBounds(start, next), "")];
    }

    private static bool IsNamed(string text, int keyEnd, CharSpan value)
    {
        // An empty value's name lies in its span, any other's before it.
        var end = text.Length > value.Start && text[value.Start] == '&' ? value.Start + 1 : value.Start;
        return end > keyEnd && text.IndexOf('&', keyEnd, end - keyEnd) >= 0;
    }
}
