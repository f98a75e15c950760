using System.Globalization;
using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Cards;

/// <summary>Writes into Markdown what strangers wrote, so that it is shown as text, on one line, within a cell of a table.</summary>
/// <remarks>
/// Backslashes and character references as in CommonMark (spec.commonmark.org, "Backslash escapes" and "Entity and numeric
/// character references"). A reference serves where a backslash means something else to some reader: <c>|</c> in tables, <c>\(</c>
/// and <c>$</c> in formulas, <c>&lt;</c> in older dialects.
/// </remarks>
internal static class MarkdownText
{
    private const int Longest = 120;
    private const int LongestUrl = 2000;
    private const string Unescaped = "-._~:/?#@!&'*+,;=%";

    /// <summary>The text, cut where it is very long.</summary>
    public static string Of(string text)
    {
        var line = Quoted.OneLine(text.Trim(), Longest);
        var markdown = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            Append(markdown, line, i);
        }

        return markdown.ToString();
    }

    /// <summary>The text as a link; alone when the address is none of the web's.</summary>
    public static string Link(string text, string? url) => Address(url) is { } address ? $"[{Of(text)}]({address})" : Of(text);

    private static void Append(StringBuilder markdown, string text, int at)
    {
        switch (text[at])
        {
            case '\\' or '<' or '>' or '&' or '|' or '$':
                markdown.Append("&#").Append(((int)text[at]).ToString(CultureInfo.InvariantCulture)).Append(';');
                break;
            case '`' or '*' or '_' or '[' or ']' or '{' or '}' or '~' or '^':
            case ':' or '.' when MakesLink(text, at):
                markdown.Append('\\').Append(text[at]);
                break;
            default:
                markdown.Append(text[at]);
                break;
        }
    }

    /// <summary>Whether GitHub would make a link of the text around: <c>http://…</c> or <c>www.…</c>.</summary>
    private static bool MakesLink(string text, int at) => text[at] == ':'
        ? at + 1 < text.Length && text[at + 1] == '/'
        : at >= 3 && string.Compare(text, at - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    private static string? Address(string? url) =>
        url?.Length <= LongestUrl
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? Encode(url.Trim())
            : null;

    /// <summary>An address without anything that could end a link, or hide in one.</summary>
    private static string Encode(string url)
    {
        var encoded = new StringBuilder(url.Length);
        foreach (var part in Encoding.UTF8.GetBytes(url))
        {
            var c = (char)part;
            var isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unescaped.IndexOf(c) >= 0;
            encoded.Append(isPlain ? c.ToString() : "%" + part.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.Replace("&", "&amp;").ToString();
    }
}
