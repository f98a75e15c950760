namespace CommunityEvals.Sources;

/// <summary>What kind of evidence a source's link leads to.</summary>
/// <param name="Word"><c>paper</c>, <c>model-card</c>, <c>dataset</c>, <c>space</c>, <c>eval-log</c>, <c>discussion</c>, <c>github</c> or <c>external</c>.</param>
/// <param name="IsExternal">Whether the link leads away from the Hub.</param>
public sealed record SourceKind(string Word, bool IsExternal)
{
    private static readonly string[] PaperHosts = ["arxiv.org", "openreview.net", "aclanthology.org", "doi.org"];
    private static readonly string[] GitHubHosts = ["github.com", "raw.githubusercontent.com", "gist.github.com"];

    private static readonly SourceKind External = new("external", IsExternal: true);
    private static readonly SourceKind ExternalPaper = new("paper", IsExternal: true);
    private static readonly SourceKind GitHub = new("github", IsExternal: true);
    private static readonly SourceKind HubPaper = new("paper", IsExternal: false);
    private static readonly SourceKind Discussion = new("discussion", IsExternal: false);
    private static readonly SourceKind EvalLog = new("eval-log", IsExternal: false);
    private static readonly SourceKind ModelCard = new("model-card", IsExternal: false);
    private static readonly SourceKind Dataset = new("dataset", IsExternal: false);
    private static readonly SourceKind Space = new("space", IsExternal: false);
    private static readonly SourceKind OtherOnHub = new("external", IsExternal: false);

    /// <summary>The kind of a link.</summary>
    /// <param name="url">The link.</param>
    public static SourceKind Of(string url)
    {
        var address = WebAddress.TryParse(url);
        return Of(address, HubUrl.Of(address));
    }

    /// <summary>The same of one that was taken apart.</summary>
    /// <param name="address">The link; null when it is none.</param>
    /// <param name="page">The page of the Hub at it, or null.</param>
    internal static SourceKind Of(WebAddress? address, HubUrl? page) =>
        page is not null ? OfPage(page)
        : address is null ? External
        : IsAt(address, PaperHosts) ? ExternalPaper
        : IsAt(address, GitHubHosts) ? GitHub
        : External;

    private static SourceKind OfPage(HubUrl page) => page switch
    {
        { Page: HubPage.Paper } => HubPaper,
        { Page: HubPage.Discussion } => Discussion,
        { Page: HubPage.File or HubPage.Folder, RepoKind: not HubRepoKind.Space } when page.RepoKind == HubRepoKind.Bucket || !IsCard(page) => EvalLog,
        { RepoKind: HubRepoKind.Model } => ModelCard,
        { RepoKind: HubRepoKind.Dataset } => Dataset,
        { RepoKind: HubRepoKind.Space } => Space,
        _ => OtherOnHub,
    };

    private static bool IsCard(HubUrl page) =>
        page.FilePath.Length == 0 || string.Equals(page.FilePath, "README.md", StringComparison.OrdinalIgnoreCase);

    private static bool IsAt(WebAddress address, string[] hosts)
    {
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host.Substring(4) : address.Host;
        return hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
    }
}
