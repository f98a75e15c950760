using CommunityEvals.Documents;

namespace CommunityEvals.Tasks.Git;

/// <summary>Finds the git repos around files that were cloned from the Hub.</summary>
internal static class HubClones
{
    /// <summary>The clones, each once. A file whose innermost repo is not the Hub's is in none.</summary>
    /// <param name="files">Full paths.</param>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <param name="endpoint">The address of a Hub of one's own, or empty.</param>
    public static IReadOnlyList<HubClone> Around(IEnumerable<string> files, string projectFolder, string? endpoint)
    {
        var root = new ProjectFolder(projectFolder);
        var repos = new GitRepos();
        return files
            .Select(file => repos.Around(Path.GetDirectoryName(file)))
            .OfType<GitRepo>()
            .Distinct()
            .Select(repo => GitConfigFile.OriginUrl(repo.ConfigPath) is { } url ? HubRemoteUrl.Parse(root.RelativeFolder(repo.Folder), url, endpoint) : null)
            .OfType<HubClone>()
            .ToList();
    }
}
