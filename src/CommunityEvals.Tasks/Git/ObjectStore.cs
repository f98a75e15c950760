using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>The folder in which a repo keeps its commits and files.</summary>
/// <param name="Folder">Full path.</param>
/// <param name="Boundary">The oldest commits of a shallow clone, whose parents were left out; none when it has all.</param>
/// <param name="IsPartial">Whether files were left out of the clone.</param>
internal sealed record ObjectStore(string Folder, IReadOnlyCollection<string> Boundary, bool IsPartial)
{
    private const int MostBytesOfBoundary = 16 * 1024 * 1024;

    /// <summary>Whether older commits were left out of the clone.</summary>
    public bool IsShallow => Boundary.Count > 0;

    /// <summary>The store of a repo.</summary>
    /// <exception cref="GitFault">The repo is broken, or its objects are another's.</exception>
    public static ObjectStore Of(GitRepo repo)
    {
        var objects = Path.Combine(repo.CommonFolder, "objects");
        if (!Disk.HasFolder(objects))
        {
            throw new GitFault("its git repo has no objects, so clone it again");
        }

        // Another folder that the repo names may be anywhere, also on a stranger's server.
        if (RepoFile.Exists(repo.CommonFolder, "objects/info/alternates"))
        {
            throw new GitFault("the clone borrows its objects from another one ('git clone --shared' or '--reference'), so run 'git repack -ad' in it and remove 'objects/info/alternates'");
        }

        // Git marks the packs of a partial clone by a file (gitformat-pack, "partial clone").
        var isPartial = RepoFile.NamesIn(repo.CommonFolder, "objects/pack").Any(name => name.EndsWith(".promisor", StringComparison.Ordinal));
        return new(objects, ReadBoundary(repo), isPartial);
    }

    /// <summary>The file <c>shallow</c>: a commit's name in each line (gitformat-pack, "shallow").</summary>
    private static HashSet<string> ReadBoundary(GitRepo repo)
    {
        var text = RepoFile.Read(repo.CommonFolder, "shallow", MostBytesOfBoundary) ?? "";
        return new(text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Where(ObjectName.Is), StringComparer.Ordinal);
    }
}
