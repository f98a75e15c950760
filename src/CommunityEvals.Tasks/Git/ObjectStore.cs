using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>The folder in which a clone keeps its commits and files.</summary>
/// <param name="Folder">Full path.</param>
/// <param name="IsShallow">Whether older commits were left out of the clone.</param>
/// <param name="IsPartial">Whether files were left out of the clone.</param>
internal sealed record ObjectStore(string Folder, bool IsShallow, bool IsPartial)
{
    /// <summary>The store of the repo at <paramref name="folder"/>, also of a worktree or a submodule; null when no repo is there.</summary>
    /// <exception cref="GitFault">The repo is broken, or its objects are another's.</exception>
    public static ObjectStore? Find(string folder)
    {
        if (GitRepos.ConfigOf(Path.Combine(folder, ".git")) is not { } config)
        {
            return null;
        }

        var repo = Path.GetDirectoryName(config)!;
        var objects = Path.Combine(repo, "objects");
        if (!Directory.Exists(objects))
        {
            throw new GitFault("its git repo has no objects, so clone it again");
        }

        // Another folder that the repo names may be anywhere, also on a stranger's server.
        if (File.Exists(Path.Combine(objects, "info", "alternates")))
        {
            throw new GitFault("the clone borrows its objects from another one ('git clone --shared' or '--reference'), so run 'git repack -ad' in it and remove 'objects/info/alternates'");
        }

        return new(objects, File.Exists(Path.Combine(repo, "shallow")), HasPromises(Path.Combine(objects, "pack")));
    }

    /// <summary>Git marks the packs of a partial clone by a file (gitformat-pack, "partial clone": <c>.promisor</c>).</summary>
    private static bool HasPromises(string packs)
    {
        try
        {
            return Directory.Exists(packs) && Directory.EnumerateFiles(packs, "*.promisor").Any();
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            throw new GitFault($"'{packs}' cannot be read: {IoFault.Describe(exception, packs)}");
        }
    }
}
