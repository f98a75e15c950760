namespace CommunityEvals.Site;

/// <summary>A file of the site.</summary>
/// <param name="Path">Relative to the site's folder, with <c>/</c>.</param>
/// <param name="Text">What it holds.</param>
public sealed record SiteFile(string Path, string Text);
