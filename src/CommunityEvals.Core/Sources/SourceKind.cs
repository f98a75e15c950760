namespace CommunityEvals.Sources;

/// <summary>Tells what kind of evidence a source's link leads to.</summary>
public static class SourceKind
{
    private static readonly string[] PaperHosts = ["arxiv.org", "openreview.net", "aclanthology.org", "doi.org"];
    private static readonly string[] GitHubHosts = ["github.com", "raw.githubusercontent.com", "gist.github.com"];

    /// <summary>
    /// <c>paper</c>, <c>model-card</c>, <c>dataset</c>, <c>space</c>, <c>eval-log</c>, <c>discussion</c>, <c>github</c> or <c>external</c>.
    /// </summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return "external";
        }

        return HubUrl.TryParse(url) is { } page ? OfPage(page)
            : IsAt(uri, PaperHosts) ? "paper"
            : IsAt(uri, GitHubHosts) ? "github"
            : "external";
    }

    /// <summary>Whether the link leads away from the Hub.</summary>
    public static bool IsExternal(string url) => !Uri.TryCreate(url, UriKind.Absolute, out var uri) || !HubUrl.IsHub(uri);

    private static string OfPage(HubUrl page) => page switch
    {
        { Page: HubPage.Paper } => "paper",
        { Page: HubPage.Discussion } => "discussion",
        { Page: HubPage.File or HubPage.Folder, RepoKind: not HubRepoKind.Space } when page.RepoKind == HubRepoKind.Bucket || !IsCard(page) => "eval-log",
        { RepoKind: HubRepoKind.Model } => "model-card",
        { RepoKind: HubRepoKind.Dataset } => "dataset",
        { RepoKind: HubRepoKind.Space } => "space",
        _ => "external",
    };

    private static bool IsCard(HubUrl page) =>
        page.FilePath.Length == 0 || string.Equals(page.FilePath, "README.md", StringComparison.OrdinalIgnoreCase);

    private static bool IsAt(Uri uri, string[] hosts)
    {
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host.Substring(4) : uri.Host;
        return hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
    }
}
