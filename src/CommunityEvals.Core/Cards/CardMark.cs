using CommunityEvals.Yaml;

namespace CommunityEvals.Cards;

/// <summary>A line that marks where the block of a card begins or ends.</summary>
/// <param name="IsBegin">Whether it begins the block.</param>
/// <param name="Span">The line without its end.</param>
/// <param name="Next">Where the next line begins.</param>
internal sealed record CardMark(bool IsBegin, CharSpan Span, int Next)
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Name = "community-evals:";

    /// <summary>Text that is indented more is code (spec.commonmark.org, "Indented code blocks").</summary>
    private const int MostIndent = 3;

    /// <summary>The marks in a Markdown text, but for those in its front matter and in fenced code.</summary>
    public static IEnumerable<CardMark> Find(string text)
    {
        var fence = new CodeFence();
        for (int at = FrontMatter.Find(text)?.Length ?? 0, next; at < text.Length; at = next)
        {
            var end = text.IndexOfAny(['\r', '\n'], at) is var found && found < 0 ? text.Length : found;
            next = Math.Min(text.Length, end + (string.CompareOrdinal(text, end, "\r\n", 0, 2) == 0 ? 2 : 1));
            var line = text.Substring(at, end - at);
            if (!fence.Takes(line) && WordOf(line) is { } word)
            {
                yield return new(word == "begin", CharSpan.FromBounds(at, end), next);
            }
        }
    }

    /// <summary>The first word behind the name in a comment of ours that stands alone on a line; null when it is none.</summary>
    private static string? WordOf(string line)
    {
        var comment = line.TrimStart(' ').TrimEnd();
        if (line.Length - line.TrimStart(' ').Length > MostIndent
            || comment.Length < Open.Length + Close.Length
            || !comment.StartsWith(Open, StringComparison.Ordinal)
            || comment.IndexOf(Close, StringComparison.Ordinal) != comment.Length - Close.Length)
        {
            return null;
        }

        var content = comment.Substring(Open.Length, comment.Length - Open.Length - Close.Length).Trim();
        var word = content.StartsWith(Name, StringComparison.Ordinal)
            ? new string(content.Substring(Name.Length).TrimStart().TakeWhile(char.IsLetter).ToArray())
            : null;
        return word is "begin" or "end" ? word : null;
    }
}
