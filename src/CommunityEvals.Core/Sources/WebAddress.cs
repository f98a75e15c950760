using CommunityEvals.Yaml;

namespace CommunityEvals.Sources;

/// <summary>An absolute URL, taken apart as far as links to evidence need it.</summary>
/// <remarks><see cref="Uri"/> is right about every URL and slow about the plain ones that nearly all files have; a test holds the two against each other.</remarks>
internal sealed class WebAddress
{
    private const string Https = "https://";
    private const string Http = "http://";
    private const int Longest = 1000;

    private WebAddress(bool isWeb, string host, string[] parts)
    {
        IsWeb = isWeb;
        Host = host;
        Parts = parts;
    }

    /// <summary>Whether its scheme is http or https.</summary>
    public bool IsWeb { get; }

    /// <summary>The host, in lower case.</summary>
    public string Host { get; }

    /// <summary>The parts of the path, escaped as they are; none that is empty.</summary>
    public string[] Parts { get; }

    /// <summary>Takes an absolute URL apart; null when the text is none.</summary>
    public static WebAddress? TryParse(string text) => TryParsePlain(text) ?? TryParseAny(text);

    /// <summary>The same by <see cref="Uri"/> alone.</summary>
    internal static WebAddress? TryParseAny(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        ? new(
            uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp,
            uri.Host,
            uri.AbsolutePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        : null;

    /// <summary>Takes a URL apart that is written as every program would write it; null for any other text.</summary>
    internal static WebAddress? TryParsePlain(string text)
    {
        var start = text.StartsWith(Https, StringComparison.Ordinal) ? Https.Length : Http.Length;
        if ((start == Http.Length && !text.StartsWith(Http, StringComparison.Ordinal)) || text.Length > Longest)
        {
            return null;
        }

        var hostEnd = EndOfHost(text, start);
        var pathEnd = hostEnd;
        while (pathEnd < text.Length && IsPlain(text[pathEnd]))
        {
            pathEnd++;
        }

        // A host that ends with a digit may be a number, and parts of dots lead upwards.
        var isPlain = text[hostEnd - 1] is >= 'a' and <= 'z'
            && (hostEnd == pathEnd || text[hostEnd] == '/')
            && text.IndexOf("/.", hostEnd, pathEnd - hostEnd, StringComparison.Ordinal) < 0
            && (pathEnd == text.Length || text[pathEnd] is '?' or '#')
            && IsPlainQuery(text, pathEnd);
        return isPlain ? new(isWeb: true, TextPool.Values.Take(text, start, hostEnd - start), Split(text, hostEnd, pathEnd)) : null;
    }

    private static int EndOfHost(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsHostLetter(text[end]) || (text[end] is '.' or '-' && IsHostLetter(text[end - 1]))))
        {
            end++;
        }

        return end;
    }

    private static string[] Split(string text, int start, int end)
    {
        var parts = new string[CountParts(text, start, end)];
        for (var i = 0; i < parts.Length; i++)
        {
            while (text[start] == '/')
            {
                start++;
            }

            var slash = text.IndexOf('/', start, end - start);
            var partEnd = slash < 0 ? end : slash;
            parts[i] = TextPool.Values.Take(text, start, partEnd - start);
            start = partEnd;
        }

        return parts;
    }

    private static int CountParts(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += text[i] != '/' && (i == start || text[i - 1] == '/') ? 1 : 0;
        }

        return count;
    }

    private static bool IsPlainQuery(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!IsPlain(text[i]) && text[i] is not ('?' or '#' or '=' or '&'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHostLetter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsPlain(char c) => IsHostLetter(c) || c is (>= 'A' and <= 'Z') or '-' or '.' or '_' or '~' or '/';
}
