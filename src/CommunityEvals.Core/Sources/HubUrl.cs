using System.Globalization;

namespace CommunityEvals.Sources;

/// <summary>What a page of the Hub is about.</summary>
public enum HubPage
{
    /// <summary>The root of a model's, dataset's or space's repo.</summary>
    RepoRoot,

    /// <summary>A file of a repo (<c>/blob/</c>, <c>/resolve/</c> or <c>/raw/</c>).</summary>
    File,

    /// <summary>A folder of a repo (<c>/tree/</c>) or a bucket.</summary>
    Folder,

    /// <summary>A discussion or pull request of a repo.</summary>
    Discussion,

    /// <summary>A paper.</summary>
    Paper,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Kinds of repos on the Hub.</summary>
public enum HubRepoKind
{
    /// <summary>A model: <c>/owner/name</c>.</summary>
    Model,

    /// <summary>A dataset: <c>/datasets/owner/name</c>.</summary>
    Dataset,

    /// <summary>A space: <c>/spaces/owner/name</c>.</summary>
    Space,

    /// <summary>A bucket: <c>/buckets/owner/name</c>.</summary>
    Bucket,
}

/// <summary>A URL of the Hub, taken apart. Its pages are listed in <c>docs/hub</c> of huggingface/hub-docs.</summary>
/// <param name="Page">What the page is about.</param>
/// <param name="RepoKind">The kind of its repo, or null when it is of none.</param>
/// <param name="RepoId">Its repo, <c>owner/name</c>, or null when it is of none.</param>
public sealed record HubUrl(HubPage Page, HubRepoKind? RepoKind = null, string? RepoId = null)
{
    /// <summary>The Hub's address; the pages of models are right below it.</summary>
    public const string Home = "https://huggingface.co/";

    private static readonly string[] Hosts = ["huggingface.co", "www.huggingface.co", "hf.co"];

    /// <summary>First parts of a path that are no owners of models.</summary>
    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "api", "benchmarks", "blog", "buckets", "changelog", "chat", "collections", "dataset", "inference", "inference-endpoints", "kernels", "leaderboards", "model", "paper", "space", "support", "datasets", "docs", "enterprise", "join", "learn", "login", "models",
        "new", "organizations", "papers", "posts", "pricing", "search", "settings", "spaces", "tasks", "terms-of-service",
    };

    /// <summary>Second parts of a path that list what an owner has, and are no names of models.</summary>
    private static readonly HashSet<string> OwnerPages = new(StringComparer.Ordinal) { "activity", "collections", "datasets", "models", "papers", "spaces" };

    /// <summary>The revision of a file or folder, or null.</summary>
    public string? Revision { get; init; }

    /// <summary>The path of a file or folder inside its repo, with <c>/</c>; empty for none.</summary>
    public string FilePath { get; init; } = "";

    /// <summary>Takes an absolute URL apart; null when it is not the Hub's.</summary>
    public static HubUrl? TryParse(string url) => Of(WebAddress.TryParse(url));

    /// <summary>The page at an address; null when it is not the Hub's.</summary>
    internal static HubUrl? Of(WebAddress? address) => IsHub(address) ? Parse(Array.ConvertAll(address!.Parts, Uri.UnescapeDataString)) : null;

    /// <summary>Whether an address is a page of the Hub.</summary>
    internal static bool IsHub(WebAddress? address) => address is { IsWeb: true } && Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>The page of a model's pull request or discussion.</summary>
    public static string OfDiscussion(string modelId, int number) =>
        $"https://huggingface.co/{modelId}/discussions/{number.ToString(CultureInfo.InvariantCulture)}";

    private static HubUrl Parse(string[] parts) => parts switch
    {
        ["papers", _, ..] => new(HubPage.Paper),
        ["datasets", var owner, var name, ..] => InRepo(HubRepoKind.Dataset, owner, name, parts, 3),
        ["spaces", var owner, var name, ..] => InRepo(HubRepoKind.Space, owner, name, parts, 3),
        ["buckets", var owner, var name, ..] => new(HubPage.Folder, HubRepoKind.Bucket, owner + "/" + name),
        [_, var page] when OwnerPages.Contains(page) => new(HubPage.Other),
        [var owner, var name, ..] when !Sections.Contains(owner) => InRepo(HubRepoKind.Model, owner, name, parts, 2),
        _ => new(HubPage.Other),
    };

    private static HubUrl InRepo(HubRepoKind kind, string owner, string name, string[] parts, int at)
    {
        // What git clones a repo from; no name ends so.
        var id = owner + "/" + (name.EndsWith(".git", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name);
        if (parts.Length == at)
        {
            return new(HubPage.RepoRoot, kind, id);
        }

        var page = parts[at] switch
        {
            "blob" or "resolve" or "raw" => HubPage.File,
            "tree" => HubPage.Folder,
            "discussions" => HubPage.Discussion,
            _ => HubPage.Other,
        };
        if (page is not (HubPage.File or HubPage.Folder))
        {
            return new(page, kind, id);
        }

        // A ref like "refs/pr/3" is three parts when its slashes are not escaped.
        var start = at + 1;
        var isRef = parts.Length >= start + 3 && parts[start] == "refs";
        var end = Math.Min(start + (isRef ? 3 : 1), parts.Length);
        return new(page, kind, id)
        {
            Revision = end == start ? null : string.Join("/", parts, start, end - start),
            FilePath = string.Join("/", parts, end, parts.Length - end),
        };
    }
}
