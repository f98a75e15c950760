namespace CommunityEvals.Tasks.Histories;

/// <summary>What a commit takes out of files, to be found again in others: a result that was moved is as old as it was.</summary>
internal sealed class MovedResults
{
    /// <summary>Of how many deleted files of one content the likeliest is looked for: it is done for each result.</summary>
    private const int MostCompared = 100;

    private readonly Dictionary<(string Folder, ResultKey Key), ResultHistory> _gone = [];
    private readonly List<DeletedFile> _deleted = [];
    private readonly ILookup<string, DeletedFile> _deletedByContent;

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
                    _deleted.Add(new(change.Path, change.Before!, history));
                    Remember(change.Path, history, []);
                }
                else if (versions.TryGetValue(change.After, out var version) && version.IsReadable)
                {
                    Remember(change.Path, history, [.. version.Results.Select(result => result.Key)]);
                }
            }
        }

        _deletedByContent = _deleted.ToLookup(file => file.Content, StringComparer.Ordinal);
    }

    /// <summary>The history of a result that is new in a file: from a deleted file of the same content, or from another file in the folder. Null when it was in none.</summary>
    public ResultHistory? Find(FileChange change, ResultKey key)
    {
        if (_deleted.Count > 0 && change.Before is null && FindDeleted(change)?.Find(key) is { } moved)
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

    /// <summary>Of several deleted files of one content, it is the one whose path ends most like that of the new one.</summary>
    private FileHistory? FindDeleted(FileChange change) =>
        _deletedByContent[change.After!].Take(MostCompared).OrderByDescending(file => CommonEnd(file.Path, change.Path)).FirstOrDefault()?.History;

    private static int CommonEnd(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[one.Length - 1 - length] == other[other.Length - 1 - length])
        {
            length++;
        }

        return length;
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>A file that the commit deletes.</summary>
    /// <param name="Path">Its path in the repo.</param>
    /// <param name="Content">The name of its content.</param>
    /// <param name="History">Its history.</param>
    private sealed record DeletedFile(string Path, string Content, FileHistory History);
}
