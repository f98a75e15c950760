using System.Globalization;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Tasks.Histories;

/// <summary>A commit, as far as a log tells of it.</summary>
/// <param name="id">Its name.</param>
/// <param name="time">When it was committed, in seconds since 1970.</param>
/// <param name="author">The name of its author.</param>
/// <param name="order">Its place in the log, in which it stands before all its ancestors.</param>
internal sealed class LoggedCommit(string id, long time, string author, int order)
{
    /// <summary>Its name.</summary>
    public string Id => id;

    /// <summary>Its place in the log, in which it stands before all its ancestors.</summary>
    public int Order => order;

    /// <summary>The commits that it follows; none for the first one, and for the last that a shallow clone has.</summary>
    public IReadOnlyList<LoggedCommit> Parents { get; set; } = [];

    /// <summary>What it changes against its first parent among the files that were asked for, in the order of git's trees.</summary>
    public List<FileChange> Files { get; } = [];

    /// <summary>When and by whom; null when its date is none.</summary>
    public ResultChange? Change { get; } = DateOf(time) is { } date ? new(id, date, author) : null;

    private static string? DateOf(long seconds) => seconds is > 0 and < 253_402_300_800
        ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z"
        : null;
}

/// <summary>What a commit does to a file.</summary>
/// <param name="Path">The file's path in the repo, with <c>/</c>.</param>
/// <param name="Before">The name of its content before; null when it is new.</param>
/// <param name="After">The name of its content after; null when it is deleted.</param>
/// <param name="IsPlain">Whether it is a file of its own after, not a link or another repo.</param>
internal sealed record FileChange(string Path, string? Before, string? After, bool IsPlain);
