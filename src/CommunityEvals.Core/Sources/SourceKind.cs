namespace CommunityEvals.Sources;

/// <summary>Tells what kind of evidence a source's link leads to.</summary>
public static class SourceKind
{
    private static readonly string[] PaperHosts = ["arxiv.org", "openreview.net", "aclanthology.org", "doi.org"];
    private static readonly string[] GitHubHosts = ["github.com", "raw.githubusercontent.com", "gist.github.com"];

    /// <summary>
    /// <c>paper</c>, <c>model-card</c>, <c>dataset</c>, <c>space</c>, <c>eval-log</c>, <c>discussion</c>, <c>github</c> or <c>external</c>.
    /// </summary>
    public static string Of(string url) => Of(url, out _);

    /// <summary>The same.</summary>
    /// <param name="url">The link.</param>
    /// <param name="isExternal">Whether the link leads away from the Hub.</param>
    public static string Of(string url, out bool isExternal)
    {
        var address = WebAddress.TryParse(url);
        var page = HubUrl.Of(address);
        isExternal = page is null;
        return page is not null ? OfPage(page)
            : address is null ? "external"
            : IsAt(address, PaperHosts) ? "paper"
            : IsAt(address, GitHubHosts) ? "github"
            : "external";
    }

    /// <summary>Whether the link leads away from the Hub.</summary>
    public static bool IsExternal(string url) => !HubUrl.IsHub(WebAddress.TryParse(url));

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

    private static bool IsAt(WebAddress address, string[] hosts)
    {
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host.Substring(4) : address.Host;
        return hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
    }
}
