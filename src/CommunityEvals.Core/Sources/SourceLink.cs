namespace CommunityEvals.Sources;

/// <summary>The link of a source, taken apart once for all that look at it.</summary>
internal sealed class SourceLink
{
    public SourceLink(string url)
    {
        var address = WebAddress.TryParse(url);
        IsWeb = address is { IsWeb: true, Host.Length: > 0 } && !HoldsBlank(url.Trim());
        Placeholder = Formats.Placeholder.In(url);
        Page = HubUrl.Of(address);
        Kind = SourceKind.Of(address, Page);
        WrongShape = WrongHubShape.Find(url, address?.Parts ?? [], Page);
    }

    /// <summary>Whether it is a link that a browser opens.</summary>
    public bool IsWeb { get; }

    /// <summary>What a template left in it, or null.</summary>
    public string? Placeholder { get; }

    /// <summary>The page of the Hub that it leads to, or null.</summary>
    public HubUrl? Page { get; }

    /// <summary>What it leads to.</summary>
    public SourceKind Kind { get; }

    /// <summary>What is wrong with its shape where it is the Hub's; null when nothing is known to be.</summary>
    public WrongHubShape? WrongShape { get; }

    private static bool HoldsBlank(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}
