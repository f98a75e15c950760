using CommunityEvals.Formats;

namespace CommunityEvals.Site;

/// <summary>Links that lead out of the site.</summary>
internal static class WebLink
{
    private const string Hub = "https://huggingface.co/";

    /// <summary>What a stranger wrote, when it is a link that a page may carry; null for every other scheme, such as <c>javascript:</c>.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;

    /// <summary>A model's page on the Hub; null when the Hub could have none of that name.</summary>
    public static string? OfModel(string modelId) => RepoId.IsModel(modelId) ? Hub + modelId : null;

    /// <summary>A dataset's page on the Hub; null when the Hub could have none of that name.</summary>
    public static string? OfDataset(string datasetId) => RepoId.FindFault(datasetId) is null ? $"{Hub}datasets/{datasetId}" : null;
}
