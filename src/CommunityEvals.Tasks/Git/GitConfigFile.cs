using System.Text;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>Reads the URL of <c>origin</c> from a git configuration, as text.</summary>
/// <remarks>Git itself is not asked: a configuration from a stranger may name programs, and git would run them. Includes are not followed.</remarks>
internal static class GitConfigFile
{
    private const int MostBytes = 256 * 1024;

    /// <summary>The URL that <c>git fetch origin</c> would use, or null when there is none or the file cannot be read.</summary>
    public static string? OriginUrl(string path)
    {
        try
        {
            var bytes = Disk.Read(path, MostBytes + 1);
            return bytes.Length > MostBytes ? null : FindOrigin(Encoding.UTF8.GetString(bytes));
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }

    private static string? FindOrigin(string text)
    {
        var isOrigin = false;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.StartsWith("[", StringComparison.Ordinal))
            {
                isOrigin = IsOrigin(line);
            }
            else if (isOrigin && ValueOf(line, "url") is { Length: > 0 } url)
            {
                return url;
            }
        }

        return null;
    }

    /// <summary>Sections ignore case, subsections do not (git-config, "Syntax").</summary>
    private static bool IsOrigin(string header)
    {
        var end = header.IndexOf(']');
        var parts = end < 0 ? [] : header.Substring(1, end - 1).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && string.Equals(parts[0], "remote", StringComparison.OrdinalIgnoreCase) && parts[1] == "\"origin\"";
    }

    private static string? ValueOf(string line, string key)
    {
        var equals = line.IndexOf('=');
        if (equals < 0 || !string.Equals(line.Substring(0, equals).Trim(), key, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var value = line.Substring(equals + 1);
        var comment = value.IndexOfAny(['#', ';']);
        return (comment < 0 ? value : value.Substring(0, comment)).Trim().Trim('"');
    }
}
