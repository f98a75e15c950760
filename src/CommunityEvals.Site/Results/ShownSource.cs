using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site.Results;

/// <summary>The evidence of a result.</summary>
/// <param name="Kind">What the link leads to.</param>
/// <param name="Name">What its author calls it, when that says more.</param>
/// <param name="Href">The link; null when it is none that a page may carry.</param>
/// <param name="Url">The link as written, shown where it is none.</param>
internal sealed record ShownSource(string Kind, string? Name, string? Href, ShownText Url)
{
    public static ShownSource? Of(BoardSource? source) => source is null ? null : Of(source, WordsOf(source.Kind.Word));

    private static ShownSource Of(BoardSource source, string kind)
    {
        var name = source.Name is null || string.Equals(source.Name, kind, StringComparison.OrdinalIgnoreCase) ? null : Yaml.Quoted.OneLine(source.Name);
        return new(kind, name, WebLink.Of(source.Url), ShownText.Of(source.Url));
    }

    private static string WordsOf(string kind) => kind switch
    {
        "external" => "website",
        "github" => "GitHub",
        _ => kind.Replace('-', ' '),
    };
}
