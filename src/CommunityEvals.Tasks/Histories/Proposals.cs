using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>What the pull requests of a repo propose against the branch that is checked out.</summary>
/// <param name="question">The repo.</param>
/// <param name="main">The newest commit of the branch; null when it has none.</param>
/// <param name="problems">Where to tell what is left out.</param>
/// <param name="limit">How long it may take.</param>
internal sealed class Proposals(RepoQuestion question, LoggedCommit? main, RepoProblems problems, TimeLimit limit)
{
    private readonly HashSet<LoggedCommit> _onMain = main is null ? [] : [.. main.WithAncestors()];
    private readonly Dictionary<LoggedCommit, IReadOnlyDictionary<string, FileChange>> _filesAtBases = [];

    /// <summary>The files that a pull request proposes.</summary>
    /// <param name="pull">Its ref.</param>
    /// <param name="newest">Its newest commit.</param>
    /// <exception cref="GitFault">It took too long.</exception>
    public IEnumerable<ProposedFile> Of(PullRequestRef pull, LoggedCommit newest)
    {
        limit.Check();
        if (newest.MergeBase(_onMain) is not { } mergeBase)
        {
            problems.Add(pull.Name, "it has no commit in common with the branch that is checked out, so fetch both whole ('git fetch --unshallow' in a shallow clone)");
            return [];
        }

        if (newest.Change is not { } change)
        {
            problems.Add(pull.Name, "its newest commit has no date that there can be");
            return [];
        }

        var head = new PullRequestHead(question.Repo.Folder, pull.Number, change) { ModelId = question.ModelId };
        return ProposedFile.In(head, newest, FilesAt(mergeBase), (path, reason) => problems.Add($"{pull.Name}:{path}", reason));
    }

    /// <summary>The file with what it holds; null when that, or what it held before, is not there or takes too much room.</summary>
    public PullRequestFile? WithContent(ProposedFile file, RepoContents contents)
    {
        if (contents.SizeOf(file.Content) is not { } size || (file.Base is not null && contents.SizeOf(file.Base) is null))
        {
            problems.Add(file.Place, "the clone lacks its content, so fetch it ('git fetch --refetch' in a partial clone)");
            return null;
        }

        var content = contents.Find(file.Content);
        var before = file.Base is null ? null : contents.Find(file.Base);
        if ((content is null && size < FileText.MostBytes) || (before is null && file.Base is not null))
        {
            problems.Add(file.Place, $"pull requests hold more than is read, which is {FileText.MostBytes} bytes of a file and {RepoContents.MostBytesToKeep} in all");
            return null;
        }

        return new(file.Head, file.Path, content, size, before);
    }

    private IReadOnlyDictionary<string, FileChange> FilesAt(LoggedCommit mergeBase) =>
        _filesAtBases.TryGetValue(mergeBase, out var files) ? files : _filesAtBases[mergeBase] = mergeBase.FilesAt();
}
