using CommunityEvals.Documents;

namespace CommunityEvals.Tasks.Git;

/// <summary>Tells the git repos that were cloned from the Hub.</summary>
internal static class HubClones
{
    /// <summary>Those among repos, each once.</summary>
    /// <param name="repos">The repos.</param>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <param name="endpoint">The address of a Hub of one's own, or empty.</param>
    public static IReadOnlyList<HubClone> Among(IEnumerable<GitRepo> repos, string projectFolder, string? endpoint)
    {
        var root = new ProjectFolder(projectFolder);
        return repos
            .Distinct()
            .Select(repo => GitConfigFile.OriginUrl(repo.ConfigPath) is { } url ? HubRemoteUrl.Parse(root.RelativeFolder(repo.Folder), url, endpoint) : null)
            .OfType<HubClone>()
            .ToList();
    }
}
