using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Reads repos on all cores.</summary>
/// <param name="settings">How git is run; null when it is not to be run, and nothing is known then.</param>
internal sealed class RepoReaders(HistorySettings? settings) : IDisposable
{
    private readonly TimeLimit _all = new(settings?.LimitOfAll ?? TimeSpan.Zero);
    private readonly Lazy<string> _program = new(() => GitProgram.Find(settings?.SearchPath));
    private readonly Lazy<ScratchRepo> _scratch = new(() => new([]));

    /// <summary>The answers, in the order of the questions.</summary>
    /// <param name="questions">The repos.</param>
    /// <param name="withProvenance">Whether who changed which result and when is asked, for a leaderboard.</param>
    public IReadOnlyList<RepoAnswer> Read(IReadOnlyList<RepoQuestion> questions, bool withProvenance) =>
        AllCores.Map(questions.Count, i => Read(questions[i], withProvenance));

    public void Dispose()
    {
        if (_scratch.IsValueCreated)
        {
            _scratch.Value.Dispose();
        }
    }

    private RepoAnswer Read(RepoQuestion question, bool withProvenance)
    {
        var problems = new RepoProblems(question.Folder.Length == 0 ? "." : question.Folder);
        try
        {
            return settings is null ? new(problems) : Read(question, withProvenance, settings.LimitOfOne, problems);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.SetAll(exception as GitFault ?? new(GitFault.ReasonOf(exception)));
            return new(problems);
        }
    }

    private RepoAnswer Read(RepoQuestion question, bool withProvenance, TimeSpan limit, RepoProblems problems)
    {
        if (GitRefs.Read(question.Repo) is not { } refs)
        {
            return new(problems);
        }

        refs = question.AsksForPullRequests ? refs : refs with { PullRequests = [] };
        var hasFiles = question.Repo.IsBare || (withProvenance && question.Documents.Count > 0);
        if (!(hasFiles && refs.Head is not null) && refs.PullRequests.Count == 0)
        {
            return new(problems);
        }

        // A program that is not there is the same for all, and the rest of the answer would be worth nothing.
        var program = _program.Value;
        var store = ObjectStore.Of(question.Repo);
        using var own = store.IsShallow ? new ScratchRepo(store.Boundary) : null;
        var git = new GitRunner(program, own ?? _scratch.Value, store, new(limit, _all));
        return new RepoReader(question, withProvenance, refs, store, git, problems).Read();
    }
}
