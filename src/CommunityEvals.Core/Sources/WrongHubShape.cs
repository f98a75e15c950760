namespace CommunityEvals.Sources;

/// <summary>A shape of a Hub URL that is known to be wrong.</summary>
/// <param name="Advice">What is wrong with it.</param>
/// <param name="Right">The URL that was meant, or null when that cannot be told.</param>
internal sealed record WrongHubShape(string Advice, string? Right)
{
    /// <summary>What people write in place of a section of the Hub, also in capitals, and the section; models have none.</summary>
    private static readonly Dictionary<string, string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["models"] = "",
        ["model"] = "",
        ["dataset"] = "datasets",
        ["space"] = "spaces",
        ["paper"] = "papers",
        ["datasets"] = "datasets",
        ["spaces"] = "spaces",
        ["papers"] = "papers",
    };

    /// <summary>What is wrong with the shape of a URL; null when nothing is known to be, and for URLs that are not the Hub's.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="parts">The parts of its path.</param>
    /// <param name="page">The page of the Hub that it is, or null.</param>
    public static WrongHubShape? Find(string url, string[] parts, HubUrl? page)
    {
        if (page is null)
        {
            return null;
        }

        // A blog post may be named 'tree'; only repos have pages below them.
        return FindWrongSection(url, parts) ?? (page.RepoId is null ? null : FindWrongPage(url, parts));
    }

    private static WrongHubShape? FindWrongSection(string url, string[] parts)
    {
        if (parts.Length < 2 || !Sections.TryGetValue(parts[0], out var section) || section == parts[0])
        {
            return null;
        }

        // '/models' itself is the list of models, and '/papers' needs one part more.
        var needed = section == "papers" ? 2 : 3;
        return parts.Length < needed
            ? null
            : new(section.Length == 0 ? "models stand right below the host" : $"'/{parts[0]}/' should be '/{section}/'", Rebuild(url, section.Length == 0 ? parts.Skip(1) : parts.Skip(1).Prepend(section)));
    }

    private static WrongHubShape? FindWrongPage(string url, string[] parts)
    {
        var at = parts.Length > 0 && parts[0] is "datasets" or "spaces" ? 3 : 2;
        if (parts.Length <= at)
        {
            return null;
        }

        var behind = parts.Length - at - 1;
        return parts[at] switch
        {
            "blob" or "resolve" or "raw" when behind < 2 => new($"'/{parts[at]}/' needs a revision and a file behind it, as in '/{parts[at]}/main/README.md'", null),
            "tree" when behind == 0 => new("'/tree/' needs a revision behind it, as in '/tree/main'", null),
            "discussion" or "pull" or "pulls" or "issues" when behind > 0 => new($"'/{parts[at]}/' should be '/discussions/'", Rebuild(url, parts.Take(at).Append("discussions").Concat(parts.Skip(at + 1)))),
            _ => null,
        };
    }

    private static string Rebuild(string url, IEnumerable<string> parts)
    {
        var uri = new Uri(url);
        return uri.GetLeftPart(UriPartial.Authority) + "/" + string.Join("/", parts) + uri.Query + uri.Fragment;
    }
}
