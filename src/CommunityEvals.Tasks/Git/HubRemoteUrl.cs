using CommunityEvals.Documents;

namespace CommunityEvals.Tasks.Git;

/// <summary>Recognises the URL of a repo on the Hub.</summary>
/// <remarks>A remote is <c>https://huggingface.co/owner/name</c> for a model and <c>https://huggingface.co/datasets/owner/name</c> for a dataset.</remarks>
internal static class HubRemoteUrl
{
    private static readonly string[] HubHosts = ["huggingface.co", "www.huggingface.co", "hf.co"];
    private static readonly string[] Schemes = ["https://", "http://", "ssh://"];

    /// <summary>The repo at <paramref name="url"/>, or null when it is none of the Hub's.</summary>
    /// <param name="folder">The clone's folder, relative to the project.</param>
    /// <param name="url">The remote's URL, or git's short form <c>git@host:path</c>.</param>
    /// <param name="endpoint">The address of a Hub of one's own (<c>HF_ENDPOINT</c>); null or empty for none.</param>
    public static HubClone? Parse(string folder, string url, string? endpoint)
    {
        if (Split(url) is not { } remote || PathOnHub(remote, endpoint) is not { } path)
        {
            return null;
        }

        path = path.Trim('/');
        path = path.EndsWith(".git", StringComparison.Ordinal) ? path.Substring(0, path.Length - 4) : path;
        var parts = path.Split('/');
        var isDataset = parts.Length == 3 && parts[0] == "datasets";
        var isModel = parts.Length == 2 && parts[0] is not ("datasets" or "spaces");
        return (isDataset || isModel) && parts.All(IsName)
            ? new(folder, isDataset, parts[parts.Length - 2] + "/" + parts[parts.Length - 1])
            : null;
    }

    /// <summary>Host (with its port) and path of a URL, without credentials.</summary>
    private static (string Host, string Path)? Split(string url)
    {
        url = url.Trim();
        var scheme = Schemes.FirstOrDefault(known => url.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        var rest = scheme is null ? url : url.Substring(scheme.Length);
        var end = rest.IndexOf(scheme is null ? ':' : '/');
        if (end <= 0)
        {
            return null;
        }

        var authority = rest.Substring(0, end);
        return (authority.Substring(authority.LastIndexOf('@') + 1).ToLowerInvariant(), rest.Substring(end + 1));
    }

    private static string? PathOnHub((string Host, string Path) remote, string? endpoint)
    {
        if (HubHosts.Contains(remote.Host, StringComparer.Ordinal))
        {
            return remote.Path;
        }

        if (string.IsNullOrWhiteSpace(endpoint) || Split(endpoint!.TrimEnd('/') + "/") is not { } own || own.Host != remote.Host)
        {
            return null;
        }

        return remote.Path.StartsWith(own.Path, StringComparison.Ordinal) ? remote.Path.Substring(own.Path.Length) : null;
    }

    private static bool IsName(string part) =>
        part.Length is > 0 and <= 96 && part.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');
}
