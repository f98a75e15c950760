namespace CommunityEvals.Documents;

/// <summary>What is known of the repos that a project's files lie in.</summary>
public sealed record RepoContext
{
    /// <summary>The model that the project's own folder is (<c>CommunityEvalsModelId</c>), or null.</summary>
    public string? ModelId { get; init; }

    /// <summary>The dataset that the project's own folder is (<c>CommunityEvalsDatasetId</c>), or null.</summary>
    public string? DatasetId { get; init; }

    /// <summary>Git repos whose <c>origin</c> is a Hub URL.</summary>
    public IReadOnlyList<HubClone> Clones { get; init; } = [];

    /// <summary>The model whose repo the project's own folder is, or null.</summary>
    public string? OwnModelId =>
        !string.IsNullOrWhiteSpace(ModelId) ? ModelId!.Trim() : CloneOf("") is { IsDataset: false } clone ? clone.Id : null;

    /// <summary>The innermost clone that holds <paramref name="path"/>, or null.</summary>
    public HubClone? CloneOf(string path) =>
        Clones.Where(clone => clone.Holds(path)).OrderByDescending(clone => clone.Folder.Length).FirstOrDefault();
}

/// <summary>A git repo that was cloned from the Hub.</summary>
/// <param name="Folder">
/// Its folder relative to the project, with <c>/</c>: empty for the project's own folder; <c>..</c> and the like when it is above.
/// </param>
/// <param name="IsDataset">Whether it is a dataset's repo, not a model's.</param>
/// <param name="Id">The repo's id, <c>owner/name</c>.</param>
public sealed record HubClone(string Folder, bool IsDataset, string Id)
{
    /// <summary>Whether <paramref name="path"/> (relative to the project) lies in the repo.</summary>
    public bool Holds(string path)
    {
        if (Folder.Length == 0)
        {
            return !path.StartsWith("../", StringComparison.Ordinal);
        }

        // A folder above the project holds whatever does not climb higher than it does.
        return IsAbove(Folder)
            ? Climb(path) <= Climb(Folder + "/")
            : path.StartsWith(Folder + "/", StringComparison.Ordinal);
    }

    /// <summary>Whether <paramref name="path"/> is the file <paramref name="name"/> at the repo's root.</summary>
    /// <remarks>Only a repo at the project's folder or below it can tell: above, the folder's own name is not known.</remarks>
    public bool HasAtRoot(string path, string name) => path == (Folder.Length == 0 ? name : Folder + "/" + name);

    private static bool IsAbove(string folder) =>
        folder.Split('/').All(part => part == "..");

    private static int Climb(string path)
    {
        var count = 0;
        while (path.IndexOf("../", count * 3, StringComparison.Ordinal) == count * 3)
        {
            count++;
        }

        return count;
    }
}
