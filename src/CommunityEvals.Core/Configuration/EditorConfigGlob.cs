using System.Text;
using System.Text.RegularExpressions;

namespace CommunityEvals.Configuration;

/// <summary>The pattern of a section (editorconfig.org, "Wildcard patterns").</summary>
internal sealed class EditorConfigGlob
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    private readonly Regex? _regex;

    public EditorConfigGlob(string pattern)
    {
        try
        {
            _regex = new("^" + Translate(pattern) + "$", RegexOptions.CultureInvariant, Limit);
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
            return _regex?.IsMatch(path) == true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string Translate(string pattern)
    {
        // Without a slash the pattern is for the name alone, at any depth.
        var isForName = pattern.IndexOf('/') < 0;
        var regex = new StringBuilder(isForName ? "(.*/)?" : "");
        var braces = 0;
        for (var at = pattern.StartsWith("/", StringComparison.Ordinal) ? 1 : 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\' when at + 1 < pattern.Length:
                    regex.Append(Regex.Escape(pattern[++at].ToString()));
                    break;
                case '*' when at + 1 < pattern.Length && pattern[at + 1] == '*':
                    at++;
                    regex.Append(".*");
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '[' when pattern.IndexOf(']', at) is var close && close > at + 1:
                    regex.Append(Set(pattern.Substring(at + 1, close - at - 1)));
                    at = close;
                    break;
                case '{' when pattern.IndexOf('}', at) > 0:
                    braces++;
                    regex.Append("(?:");
                    break;
                case '}' when braces > 0:
                    braces--;
                    regex.Append(')');
                    break;
                case ',' when braces > 0:
                    regex.Append('|');
                    break;
                default:
                    regex.Append(Regex.Escape(pattern[at].ToString()));
                    break;
            }
        }

        return regex.ToString();
    }

    private static string Set(string characters)
    {
        var isNegative = characters[0] == '!';
        var escaped = (isNegative ? characters.Substring(1) : characters).Replace("\\", "\\\\").Replace("]", "\\]").Replace("^", "\\^");
        return $"[{(isNegative ? "^" : "")}{escaped}]";
    }
}
