using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>What the git repos that hold a project's files say of them.</summary>
internal sealed class RepoHistories
{
    /// <summary>Nothing: git was not asked.</summary>
    public static RepoHistories None { get; } = new();

    /// <summary>The files that pull requests add or change, in the order of their repos' folders, numbers and paths.</summary>
    public IReadOnlyList<PullRequestFile> PullRequestFiles { get; private init; } = [];

    /// <summary>What could not be read and why: the messages of EVAL084.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>What its history says of a result; null when it is not committed as it stands, or nothing tells.</summary>
    public Func<ResultsDocument, ResultEntry, ResultProvenance?> Provenance { get; private init; } = (_, _) => null;

    /// <summary>Asks git about files.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="projectFolder">Full path of the project's folder; the repo of which it is the root is read also when no file is in it.</param>
    /// <param name="request">What is asked.</param>
    public static RepoHistories Read(IReadOnlyList<ReadFile> files, string projectFolder, HistoryRequest request) => None;
}

/// <summary>What is asked of git.</summary>
/// <param name="Provenance">Whether who changed which result and when is asked, for the leaderboard.</param>
/// <param name="History">Whether earlier values are asked for too.</param>
internal sealed record HistoryRequest(bool Provenance, bool History);
