using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>An empty git repo of our own, in which git is run over the objects of another.</summary>
/// <remarks>
/// A repo's configuration can name programs to run, files to include and servers to fetch from, and git has no switch to ignore
/// it. Run from here, git reads a clone's objects, which are data, and never its configuration, hooks or attributes.
/// </remarks>
internal sealed class ScratchRepo : IDisposable
{
    /// <param name="boundary">The commits at which git is to end a history, as in a shallow clone.</param>
    public ScratchRepo(IReadOnlyCollection<string> boundary)
    {
        Folder = Path.Combine(Path.GetTempPath(), "community-evals-git-" + Path.GetRandomFileName());
        Directory.CreateDirectory(Path.Combine(Folder, "objects"));
        Directory.CreateDirectory(Path.Combine(Folder, "refs"));
        File.WriteAllText(Path.Combine(Folder, "HEAD"), "ref: refs/heads/none\n");
        if (boundary.Count > 0)
        {
            File.WriteAllText(Path.Combine(Folder, "shallow"), string.Concat(boundary.Select(commit => commit + "\n")));
        }
    }

    /// <summary>Full path.</summary>
    public string Folder { get; }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            // A git that could not be ended may still be in it; a few bytes among temporary files harm nobody.
        }
    }
}
