using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>Brings keys that stand beside the one that they belong below to their place.</summary>
internal static class KeyIndentation
{
    private const int Step = 2;

    /// <summary>What to do, in words.</summary>
    /// <param name="strays">The keys.</param>
    /// <param name="it">What to call the key that they belong below.</param>
    public static string Tell(StrayKeys strays, string it)
    {
        var names = string.Join(" and ", strays.Pairs.Select(pair => $"'{Quoted.OneLine(pair.Name!)}'"));
        var (stand, them, theyAre) = strays.Pairs.Count == 1 ? ("stands", "it", "it is") : ("stand", "them", "they are");
        if (strays.Pair is null)
        {
            return $"write '{strays.Owner}:' above {names}, and indent {them} below it";
        }

        return IsBlock(strays)
            ? $"indent {names}, which {stand} beside {it}, so that {theyAre} below '{strays.Owner}:'"
            : $"move {names}, which {stand} beside {it}, into it";
    }

    /// <summary>The fix that indents the keys' lines; none where they do not follow at once, or are not written in lines of their own.</summary>
    public static IReadOnlyList<Fix> For(YamlText text, StrayKeys strays)
    {
        if (strays.Pair is not { } owner || !IsBlock(strays) || !FollowAtOnce(strays, owner))
        {
            return [];
        }

        var column = text.PositionAt(owner.Key.Span.Start).Column;
        var inner = owner.Value is YamlMapping { Head: var head } ? text.PositionAt(head.Start).Column : column + Step;
        var edits = LinesOf(text, strays.Pairs).Select(start => new TextEdit(new(start, 0), "", new string(' ', inner - column))).ToList();
        return [new($"Indent below '{strays.Owner}'", IsSafe: true, edits)];
    }

    private static bool IsBlock(StrayKeys strays) =>
        !strays.Mapping.IsFlow && strays.Pair!.Value is YamlScalar { Span.Length: 0 } or YamlMapping { IsFlow: false };

    private static bool FollowAtOnce(StrayKeys strays, YamlPair owner) =>
        strays.Mapping.Holds(owner)
        && strays.Pairs.All(strays.Mapping.Holds)
        && strays.Mapping.Pairs.SkipWhile(pair => pair != owner).Skip(1).Take(strays.Pairs.Count).SequenceEqual(strays.Pairs);

    /// <summary>Where the lines of the pairs begin, those that are not empty.</summary>
    private static IEnumerable<int> LinesOf(YamlText text, IReadOnlyList<YamlPair> pairs)
    {
        var last = pairs[pairs.Count - 1];
        var firstLine = text.PositionAt(pairs[0].Key.Span.Start).Line;
        var lastLine = text.PositionAt(Math.Max(last.Key.Span.End, last.Value.Span.End)).Line;
        return Enumerable.Range(firstLine, lastLine - firstLine + 1)
            .Select(text.LineStart)
            .Where(start => text.Text[start] is not ('\r' or '\n'));
    }
}
