namespace CommunityEvals.Tasks.Histories;

/// <summary>Walks from commits to those that they follow.</summary>
internal static class CommitWalk
{
    /// <summary>A commit and all its ancestors, none before one that follows it.</summary>
    public static IReadOnlyList<LoggedCommit> WithAncestors(this LoggedCommit commit) =>
        [.. Reach(commit, _ => true).OrderBy(reached => reached.Order)];

    /// <summary>The newest commit that two branches have in common; of several such, the first in the log. Null when they have none.</summary>
    /// <param name="head">The newest commit of the one.</param>
    /// <param name="main">All commits of the other.</param>
    public static LoggedCommit? MergeBase(this LoggedCommit head, HashSet<LoggedCommit> main) =>
        Reach(head, commit => !main.Contains(commit))
            .Where(main.Contains)
            .OrderBy(commit => commit.Order)
            .FirstOrDefault();

    /// <summary>The files as they are in a commit, by path, among those that the log was asked for.</summary>
    public static IReadOnlyDictionary<string, FileChange> FilesAt(this LoggedCommit commit)
    {
        var files = new Dictionary<string, FileChange>(StringComparer.Ordinal);
        for (LoggedCommit? at = commit; at is not null; at = at.Parents.Count > 0 ? at.Parents[0] : null)
        {
            foreach (var change in at.Files.Where(change => !files.ContainsKey(change.Path)))
            {
                files.Add(change.Path, change);
            }
        }

        return files;
    }

    /// <summary>The commits that are reached, in no order, going on from those that <paramref name="goesOn"/> says.</summary>
    private static HashSet<LoggedCommit> Reach(LoggedCommit start, Func<LoggedCommit, bool> goesOn)
    {
        var reached = new HashSet<LoggedCommit> { start };
        var open = new Stack<LoggedCommit>();
        open.Push(start);
        while (open.Count > 0)
        {
            var commit = open.Pop();
            foreach (var parent in goesOn(commit) ? commit.Parents : [])
            {
                if (reached.Add(parent))
                {
                    open.Push(parent);
                }
            }
        }

        return reached;
    }
}
