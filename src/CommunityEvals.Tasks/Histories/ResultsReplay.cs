using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Follows results from a repo's first commit to its newest: what each commit does to them.</summary>
/// <remarks>
/// A merge does nothing to a result that one of its parents has with the same value: that parent's branch tells who gave it. So a
/// result is what its author made of it, by whatever way it came, and never seems to be changed by whoever merged it.
/// </remarks>
/// <param name="versions">The contents of files, by their names; what is not there could not be read.</param>
/// <param name="boundary">The commits before which nothing is known.</param>
/// <param name="limit">How long it may take.</param>
internal sealed class ResultsReplay(IReadOnlyDictionary<string, FileVersion> versions, IReadOnlyCollection<string> boundary, TimeLimit limit)
{
    /// <summary>The histories of the files at a commit, by path.</summary>
    /// <exception cref="GitFault">It took too long.</exception>
    public IReadOnlyDictionary<string, FileHistory> UpTo(LoggedCommit head)
    {
        var commits = head.WithAncestors();
        var children = commits.SelectMany(commit => commit.Parents).GroupBy(parent => parent).ToDictionary(parents => parents.Key, parents => parents.Count());
        var states = new Dictionary<LoggedCommit, Dictionary<string, FileHistory>>();
        foreach (var commit in commits.Reverse())
        {
            limit.Check();
            states[commit] = Apply(commit, StateToChange(commit, states, children), [.. commit.Parents.Select(parent => states[parent])]);
            foreach (var parent in commit.Parents.Where(parent => --children[parent] == 0))
            {
                states.Remove(parent);
            }
        }

        return states[head];
    }

    /// <summary>The files of the first parent: its own when nobody else will ask for them, else a copy.</summary>
    private static Dictionary<string, FileHistory> StateToChange(
        LoggedCommit commit,
        Dictionary<LoggedCommit, Dictionary<string, FileHistory>> states,
        Dictionary<LoggedCommit, int> children)
    {
        if (commit.Parents.Count == 0)
        {
            return new(StringComparer.Ordinal);
        }

        var first = commit.Parents[0];
        return children[first] == 1 ? states[first] : new(states[first], StringComparer.Ordinal);
    }

    private Dictionary<string, FileHistory> Apply(
        LoggedCommit commit,
        Dictionary<string, FileHistory> files,
        IReadOnlyList<Dictionary<string, FileHistory>> parents)
    {
        if (commit.Files.Count == 0)
        {
            return files;
        }

        var moves = new MovedResults(commit, files, versions);
        var histories = commit.Files.ConvertAll(change => Follow(commit, change, parents, moves));
        for (var i = 0; i < histories.Count; i++)
        {
            if (histories[i] is { } history)
            {
                files[commit.Files[i].Path] = history;
            }
            else
            {
                files.Remove(commit.Files[i].Path);
            }
        }

        return files;
    }

    /// <summary>The history of a file after a commit; null when there is no such file after it.</summary>
    private FileHistory? Follow(LoggedCommit commit, FileChange change, IReadOnlyList<Dictionary<string, FileHistory>> parents, MovedResults moves)
    {
        if (change is not { After: { } content, IsPlain: true })
        {
            return null;
        }

        var before = new List<FileHistory>(parents.Count);
        foreach (var files in parents)
        {
            if (files.TryGetValue(change.Path, out var history))
            {
                before.Add(history);
            }
        }

        if (!versions.TryGetValue(content, out var version))
        {
            return (before.FirstOrDefault() ?? FileHistory.Empty) with { IsWhole = false };
        }

        // What nobody can read says nothing, neither that something is gone.
        if (!version.IsReadable)
        {
            return before.FirstOrDefault() ?? FileHistory.Empty;
        }

        var by = boundary.Contains(commit.Id) || before.Any(history => !history.IsWhole) ? null : commit.Change;
        var results = new Dictionary<ResultKey, ResultHistory>(version.Results.Count);
        foreach (var result in version.Results)
        {
            results.Add(result.Key, Follow(result, change, before, moves, by));
        }

        return new(results, IsWhole: true);
    }

    private static ResultHistory Follow(VersionResult result, FileChange change, List<FileHistory> before, MovedResults moves, ResultChange? by)
    {
        ResultHistory? older = null;
        foreach (var history in before)
        {
            if (history.Find(result.Key) is { } known)
            {
                older = older is null || (older.Value != result.Value && known.Value == result.Value) ? known : older;
            }
        }

        older ??= moves.Find(change, result.Key);
        return older?.With(result.Value, by) ?? new(result.Value, by, by, null);
    }
}
