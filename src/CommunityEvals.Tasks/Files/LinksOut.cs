using System.Collections.Concurrent;

namespace CommunityEvals.Tasks.Files;

/// <summary>
/// Finds links that lead out of the tree, be it the file itself or a folder on the way to it: a stranger's pull request can bring
/// one, to a device that never ends or to a private file. Safe to ask from several threads.
/// </summary>
/// <param name="projectFolder">Full path of the project's folder.</param>
internal sealed class LinksOut(string projectFolder)
{
    /// <summary>As many links in a row as Linux follows.</summary>
    private const int MostInARow = 40;

    private readonly ConcurrentDictionary<string, OutsideLink?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The link by which a file is neither in the project's folder nor in the git repo that holds it; null when it is in one of them.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <exception cref="IOException">The file is not there, or a link leads round in a circle.</exception>
    public OutsideLink? On(string path) => On(path, SymbolicLink.TargetOf(path), 0);

    private OutsideLink? On(string path, string? target, int depth) =>
        target is null || depth > MostInARow ? OnFolderOf(path, depth)
        : IsAllowed(path, target) ? OnFolderOf(path, depth) ?? On(target, SymbolicLink.TargetOfFolder(target), depth + 1)
        : new(path, target);

    private OutsideLink? OnFolderOf(string path, int depth)
    {
        if (depth > MostInARow || Path.GetDirectoryName(path) is not { } folder || !IsInTree(folder))
        {
            return null;
        }

        if (!_byFolder.TryGetValue(folder, out var link))
        {
            link = On(folder, SymbolicLink.TargetOfFolder(folder), depth);
            _byFolder[folder] = link;
        }

        return link;
    }

    /// <summary>Whether a link may lead there.</summary>
    private bool IsAllowed(string link, string target) => SymbolicLink.IsBelow(target, projectFolder) || SymbolicLink.IsBelow(target, SymbolicLink.RepoAround(link));

    /// <summary>Whether a folder is one that a pull request can bring: below the project's, or in a repo beside it that is listed.</summary>
    private bool IsInTree(string folder) => SymbolicLink.IsBelow(folder, projectFolder)
        || (!SymbolicLink.IsBelow(projectFolder, folder) && folder != projectFolder && SymbolicLink.IsBelow(folder, SymbolicLink.RepoAround(folder)));
}

/// <summary>A link that leads out of the tree.</summary>
/// <param name="Path">Full path of the link.</param>
/// <param name="Target">Where it leads.</param>
internal sealed record OutsideLink(string Path, string Target);
