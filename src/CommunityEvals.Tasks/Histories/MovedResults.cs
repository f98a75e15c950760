namespace CommunityEvals.Tasks.Histories;

/// <summary>What a commit takes out of files, to be found again in others: a result that was moved is as old as it was.</summary>
internal sealed class MovedResults
{
    private readonly Dictionary<(string Folder, ResultKey Key), ResultHistory> _gone = [];
    private readonly Dictionary<string, FileHistory> _deleted = new(StringComparer.Ordinal);

    /// <summary>Finds what is gone.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="files">The files before it.</param>
    /// <param name="versions">The contents of files, by their names.</param>
    public MovedResults(LoggedCommit commit, IReadOnlyDictionary<string, FileHistory> files, IReadOnlyDictionary<string, FileVersion> versions)
    {
        foreach (var change in commit.Files)
        {
            if (files.TryGetValue(change.Path, out var history))
            {
                if (change.After is null)
                {
                    _deleted[change.Before!] = history;
                    Remember(change.Path, history, []);
                }
                else if (versions.TryGetValue(change.After, out var version) && version.IsReadable)
                {
                    Remember(change.Path, history, [.. version.Results.Select(result => result.Key)]);
                }
            }
        }
    }

    /// <summary>The history of a result that is new in a file: from a deleted file of the same content, or from another file in the folder. Null when it was in none.</summary>
    public ResultHistory? Find(FileChange change, ResultKey key)
    {
        if (change.Before is null && _deleted.TryGetValue(change.After!, out var file) && file.Find(key) is { } moved)
        {
            return moved;
        }

        return _gone.Count > 0 && _gone.TryGetValue((FolderOf(change.Path), key), out var history) ? history : null;
    }

    private void Remember(string path, FileHistory history, HashSet<ResultKey> left)
    {
        foreach (var result in history.Results.Where(result => !left.Contains(result.Key)))
        {
            _gone[(FolderOf(path), result.Key)] = result.Value;
        }
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
