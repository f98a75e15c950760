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
    public static WrongHubShape? Find(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !HubUrl.IsHub(uri))
        {
            return null;
        }

        var parts = uri.AbsolutePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        // A blog post may be named 'tree'; only repos have pages below them.
        return FindWrongSection(uri, parts) ?? (HubUrl.TryParse(url)?.RepoId is null ? null : FindWrongPage(uri, parts));
    }

    private static WrongHubShape? FindWrongSection(Uri uri, string[] parts)
    {
        if (parts.Length < 2 || !Sections.TryGetValue(parts[0], out var section) || section == parts[0])
        {
            return null;
        }

        // '/models' itself is the list of models, and '/papers' needs one part more.
        var needed = section == "papers" ? 2 : 3;
        return parts.Length < needed
            ? null
            : new(section.Length == 0 ? "models stand right below the host" : $"'/{parts[0]}/' should be '/{section}/'", Rebuild(uri, section.Length == 0 ? parts.Skip(1) : parts.Skip(1).Prepend(section)));
    }

    private static WrongHubShape? FindWrongPage(Uri uri, string[] parts)
    {
        var at = parts.Length > 0 && parts[0] is "datasets" or "spaces" ? 3 : 2;
        if (parts.Length <= at)
        {
            return null;
        }

        var rest = parts.Skip(at + 1).ToArray();
        return parts[at] switch
        {
            "blob" or "resolve" or "raw" when rest.Length < 2 => new($"'/{parts[at]}/' needs a revision and a file behind it, as in '/{parts[at]}/main/README.md'", null),
            "tree" when rest.Length == 0 => new("'/tree/' needs a revision behind it, as in '/tree/main'", null),
            "discussion" or "pull" or "pulls" or "issues" when rest.Length > 0 => new($"'/{parts[at]}/' should be '/discussions/'", Rebuild(uri, parts.Take(at).Append("discussions").Concat(rest))),
            _ => null,
        };
    }

    private static string Rebuild(Uri uri, IEnumerable<string> parts) =>
        uri.GetLeftPart(UriPartial.Authority) + "/" + string.Join("/", parts) + uri.Query + uri.Fragment;
}
