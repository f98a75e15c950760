using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CommunityEvals.Configuration;

/// <summary>The pattern of a section (editorconfig.org, "Wildcard patterns"), as the compiler understands it.</summary>
internal sealed class EditorConfigGlob
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    /// <summary>Two whole numbers: <c>1..12</c>.</summary>
    private static readonly Regex Range = new(@"\G\{([+-]?[0-9]{1,9})\.\.([+-]?[0-9]{1,9})\}", RegexOptions.CultureInvariant);

    private readonly List<(int First, int Last)> _ranges = [];
    private readonly Regex? _regex;

    public EditorConfigGlob(string pattern)
    {
        try
        {
            _regex = Translate(pattern) is { } regex ? new("^" + regex + "$", RegexOptions.CultureInvariant, Limit) : null;
        }
        catch (ArgumentException)
        {
            // A pattern that means nothing matches nothing.
            _regex = null;
        }
    }

    /// <summary>Whether a path below the file's folder, with <c>/</c>, matches.</summary>
    public bool IsMatch(string path)
    {
        try
        {
            return _regex?.Match(path) is { Success: true } match && _ranges.Select((range, i) => Holds(range, match.Groups[i + 1].Value)).All(holds => holds);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool Holds((int First, int Last) range, string number) =>
        number.Length == 0 || (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= range.First && value <= range.Last);

    /// <summary>The pattern as a regular expression, or null when its brackets do not fit together.</summary>
    private string? Translate(string pattern)
    {
        // Without a slash the pattern is for the name alone, at any depth.
        var regex = new StringBuilder(pattern.IndexOf('/') < 0 ? "(?:.*/)?" : "");
        var braces = 0;
        for (var at = pattern.StartsWith("/", StringComparison.Ordinal) ? 1 : 0; at < pattern.Length;)
        {
            if (TranslateAt(pattern, at, ref braces) is not { } part)
            {
                return null;
            }

            regex.Append(part.Regex);
            at += part.Length;
        }

        return braces == 0 ? regex.ToString() : null;
    }

    /// <summary>What stands at a place of the pattern, and how long it is; null when it cannot stand there.</summary>
    private (string Regex, int Length)? TranslateAt(string pattern, int at, ref int braces)
    {
        switch (pattern[at])
        {
            case '\\' when at + 1 < pattern.Length:
                return (Regex.Escape(pattern[at + 1].ToString()), 2);
            case '*' when at + 1 < pattern.Length && pattern[at + 1] == '*':
                return (".*", 2);
            case '*':
                return ("[^/]*", 1);
            case '?':
                return ("[^/]", 1);
            case '[':
                return TranslateSet(pattern, at);
            case '{' when Range.Match(pattern, at) is { Success: true } range:
                _ranges.Add((Number(range.Groups[1]), Number(range.Groups[2])));
                return ("([+-]?[0-9]+)", range.Length);
            case '{':
                braces++;
                return ("(?:", 1);
            case '}':
                return --braces < 0 ? null : (")", 1);
            case ',':
                return braces == 0 ? null : ("|", 1);
            default:
                return (Regex.Escape(pattern[at].ToString()), 1);
        }
    }

    /// <summary>A set of characters: <c>[abc]</c>, <c>[a-c]</c>, <c>[!abc]</c>.</summary>
    private static (string Regex, int Length)? TranslateSet(string pattern, int at)
    {
        var close = pattern.IndexOf(']', at);
        if (close <= at + 1)
        {
            return null;
        }

        var characters = pattern.Substring(at + 1, close - at - 1);
        var isNegative = characters[0] == '!';
        var escaped = (isNegative ? characters.Substring(1) : characters).Replace("\\", "\\\\").Replace("[", "\\[").Replace("^", "\\^");
        return ($"[{(isNegative ? "^" : "")}{escaped}]", close - at + 1);
    }

    private static int Number(Capture text) => int.Parse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
