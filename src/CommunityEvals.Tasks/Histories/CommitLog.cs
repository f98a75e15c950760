using System.Globalization;
using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>All commits from some on back to the first, with what each changes among some files.</summary>
internal sealed class CommitLog
{
    private const int MostBytes = 128 * 1024 * 1024;

    /// <summary>
    /// Every commit is there, also one that changes none of the files: git's usual log leaves out what does not matter for a
    /// branch's newest state, and with it the way from one commit to the next.
    /// </summary>
    private const string Command =
        "log --stdin --topo-order --full-history --sparse --diff-merges=first-parent --raw --no-renames --no-abbrev --no-ext-diff --no-textconv --encoding=UTF-8 -z \"--format=%H %ct %P%x00%an\"";

    private readonly Dictionary<string, LoggedCommit> _byId = new(StringComparer.Ordinal);

    private CommitLog()
    {
    }

    /// <summary>Reads a log. Git is run once.</summary>
    /// <param name="git">Runs git.</param>
    /// <param name="starts">The names of commits.</param>
    /// <param name="pathspecs">The files.</param>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public static CommitLog Read(GitRunner git, IEnumerable<string> starts, IEnumerable<string> pathspecs)
    {
        using var process = git.Start(Command);
        process.Send([.. starts, "--", .. pathspecs]);
        process.CloseInput();
        var log = Parse(new(process.Output, MostBytes));
        process.Finish();
        return log;
    }

    /// <summary>A commit that the log was to start from.</summary>
    /// <exception cref="GitFault">It is not there.</exception>
    public LoggedCommit this[string id] => Find(id) ?? throw Unexpected();

    private static CommitLog Parse(NulSeparatedText text)
    {
        var log = new CommitLog();
        var parents = new List<(LoggedCommit Commit, string[] Ids)>();
        LoggedCommit? commit = null;
        while (text.Next() is { } part)
        {
            // The changes of a commit follow behind a line break.
            var line = part.TrimStart('\n');
            if (line.StartsWith(":", StringComparison.Ordinal))
            {
                commit?.Files.Add(ParseChange(line, text.Next() ?? ""));
                continue;
            }

            var head = line.Split(' ');
            commit = new(head[0], TimeOf(head), text.Next() ?? "", parents.Count);
            log._byId[commit.Id] = commit;
            parents.Add((commit, [.. head.Skip(2).Where(ObjectName.Is)]));
        }

        foreach (var (child, ids) in parents)
        {
            child.Parents = [.. ids.Select(log.Find).OfType<LoggedCommit>()];
        }

        return log;
    }

    private static long TimeOf(string[] head) =>
        head.Length > 1 && long.TryParse(head[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var time) ? time : 0;

    /// <summary>A line of <c>git diff --raw</c>: <c>:100644 100644 OLD NEW M</c>.</summary>
    private static FileChange ParseChange(string line, string path)
    {
        var mode = line.IndexOf(' ') + 1;
        var before = line.IndexOf(' ', mode) + 1;
        var after = line.IndexOf(' ', before) + 1;
        var status = line.IndexOf(' ', after) + 1;
        var isInOrder = mode > 0 && before > mode && after > before && status > after;
        return isInOrder
            ? new(path, NameOrNull(line.Substring(before, after - 1 - before)), NameOrNull(line.Substring(after, status - 1 - after)), string.CompareOrdinal(line, mode, "100", 0, 3) == 0)
            : throw Unexpected();
    }

    private LoggedCommit? Find(string id) => _byId.TryGetValue(id, out var commit) ? commit : null;

    private static GitFault Unexpected() => new("git answered something else than was asked");

    private static string? NameOrNull(string name) => name.Trim('0').Length == 0 ? null : name;
}
