using System.Text;
using CommunityEvals.Documents;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>Finds the git repos that hold files, and which of them were cloned from the Hub.</summary>
/// <param name="projectFolder">Full path of the project's folder.</param>
/// <param name="endpoint">The address of a Hub of one's own, or empty.</param>
internal sealed class GitRepos(string projectFolder, string? endpoint)
{
    private const int MostPointerBytes = 16 * 1024;

    private readonly ProjectFolder _root = new(projectFolder);
    private readonly Dictionary<string, HubClone?> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The Hub's clones that hold the files, each once.</summary>
    public IReadOnlyList<HubClone> ClonesOf(IEnumerable<string> files) =>
        files.Select(file => CloneOf(Path.GetDirectoryName(file))).OfType<HubClone>().Distinct().ToList();

    /// <summary>The clone whose repo holds the folder; null when the innermost repo around it is not the Hub's, or there is none.</summary>
    private HubClone? CloneOf(string? folder)
    {
        var visited = new List<string>();
        HubClone? clone = null;
        while (folder is not null && !_byFolder.TryGetValue(folder, out clone))
        {
            visited.Add(folder);
            if (ConfigOf(Path.Combine(folder, ".git")) is { } config)
            {
                clone = GitConfigFile.OriginUrl(config) is { } url
                    ? HubRemoteUrl.Parse(_root.RelativeFolder(folder), url, endpoint)
                    : null;
                break;
            }

            folder = Path.GetDirectoryName(folder);
        }

        visited.ForEach(seen => _byFolder[seen] = clone);
        return clone;
    }

    /// <summary>The configuration of the repo whose <c>.git</c> is at <paramref name="git"/>, or null when nothing is there.</summary>
    internal static string? ConfigOf(string git)
    {
        if (Directory.Exists(git))
        {
            return Path.Combine(git, "config");
        }

        // A worktree or a submodule: a file that says where the repo is. Of what lies outside the tree, only that is read.
        if (Pointer(git, "gitdir:") is not { } gitFolder)
        {
            return null;
        }

        return Path.Combine(Pointer(Path.Combine(gitFolder, "commondir"), "") ?? gitFolder, "config");
    }

    /// <summary>The folder that the file <paramref name="path"/> points at behind <paramref name="prefix"/>, or null.</summary>
    private static string? Pointer(string path, string prefix)
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            var text = Encoding.UTF8.GetString(FileText.ReadBytes(path, MostPointerBytes)).Trim();
            if (!text.StartsWith(prefix, StringComparison.Ordinal) || text.IndexOf('\n') >= 0)
            {
                return null;
            }

            var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, text.Substring(prefix.Length).Trim()));
            return IsOnNetwork(folder) ? null : folder;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }

    private static bool IsOnNetwork(string folder) => Path.DirectorySeparatorChar == '\\' && folder.StartsWith(@"\\", StringComparison.Ordinal);
}
