using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site.Tests.Setup;

/// <summary>A site on the disk.</summary>
internal sealed class SiteFolder : IDisposable
{
    public SiteFolder(Leaderboard leaderboard)
    {
        foreach (var (path, text) in LeaderboardSite.FilesOf(leaderboard).Select(make => make()))
        {
            var file = Path.Combine(FullPath, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public string FullPath { get; } = Directory.CreateTempSubdirectory("community-evals-site-").FullName;

    /// <summary>Its pages, with <c>/</c>.</summary>
    public IEnumerable<string> Pages => Directory
        .EnumerateFiles(FullPath, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(FullPath, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
