using CommunityEvals.Documents;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.PullRequests;

/// <summary>Tells whose a file on a pull request's ref is: whoever owns the files of the tree that lie beside it.</summary>
internal sealed class RepoOwners
{
    private readonly Dictionary<string, string> _byFolder = new(StringComparer.Ordinal);
    private readonly ProjectFolder _root;
    private readonly RepoContext _repos;

    /// <summary>Knows the owners of the files of the tree, which items may have named.</summary>
    public RepoOwners(IReadOnlyList<ReadFile> tree, string projectFolder, RepoContext repos)
    {
        _root = new(projectFolder);
        _repos = repos;
        foreach (var file in tree.Select(file => file.Document.File))
        {
            if (file is { Kind: EvalFileKind.Results, RepoId: { } owner } && FileClassifier.RepoFolderOf(file.Path) is { } folder)
            {
                _byFolder[folder] = owner;
            }
        }
    }

    /// <summary>What a file on a pull request's ref is for and whose it is.</summary>
    public EvalFile Classify(PullRequestFile file)
    {
        var folder = _root.RelativeFolder(file.Head.RepoFolder);
        var alone = FileClassifier.Proposed(folder, file.Head.Number, file.Path, file.Head.ModelId, _repos);
        return FileClassifier.RepoFolderOf(alone.Path) is { } inTree && _byFolder.TryGetValue(inTree, out var owner)
            ? alone with { RepoId = owner }
            : alone;
    }
}
