namespace CommunityEvals.Configuration;

/// <summary>Reads the text of an <c>.editorconfig</c> or a global config into sections (editorconfig.org, "File format").</summary>
internal static class ConfigText
{
    /// <summary>The sections in order; the first one has the name "" and holds what stands before any header.</summary>
    public static IReadOnlyList<ConfigSection> Read(string text)
    {
        var sections = new List<ConfigSection> { new("") };
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[' && line.LastIndexOf(']') is var close and > 0)
            {
                sections.Add(new(line.Substring(1, close - 1)));
            }
            else if (line.IndexOfAny(['=', ':']) is var equals and > 0)
            {
                sections[sections.Count - 1].Settings[line.Substring(0, equals).Trim()] = WithoutComment(line.Substring(equals + 1));
            }
        }

        return sections;
    }

    private static string WithoutComment(string value)
    {
        var comment = value.IndexOfAny(['#', ';']);
        return (comment < 0 ? value : value.Substring(0, comment)).Trim();
    }
}

/// <summary>A section: the pattern in its header, and its settings.</summary>
/// <param name="Pattern">What stands in the brackets.</param>
internal sealed record ConfigSection(string Pattern)
{
    /// <summary>The settings, keys without regard to case.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);
}
