using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Reads repos on all cores.</summary>
/// <param name="request">What is asked.</param>
internal sealed class RepoReaders(HistoryRequest request) : IDisposable
{
    private readonly TimeLimit _all = new(request.LimitOfAll);
    private readonly Lazy<string> _program = new(() => GitProgram.Find(request.SearchPath));
    private readonly Lazy<ScratchRepo> _scratch = new(() => new([]));

    /// <summary>The answers, in the order of the questions.</summary>
    public IReadOnlyList<RepoAnswer> Read(IReadOnlyList<RepoQuestion> questions)
    {
        var answers = new RepoAnswer[questions.Count];
        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => answers[i] = Read(questions[i]));
        return answers;
    }

    public void Dispose()
    {
        if (_scratch.IsValueCreated)
        {
            _scratch.Value.Dispose();
        }
    }

    private RepoAnswer Read(RepoQuestion question)
    {
        var problems = new RepoProblems(question.Name);
        try
        {
            return Read(question, problems);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.SetAll(exception as GitFault ?? new(GitFault.ReasonOf(exception)));
            return new(problems);
        }
    }

    private RepoAnswer Read(RepoQuestion question, RepoProblems problems)
    {
        if (GitRefs.Read(question.Repo) is not { } refs)
        {
            return new(problems);
        }

        refs = question.AsksForPullRequests ? refs : refs with { PullRequests = [] };
        var hasHistory = request.Provenance && refs.Head is not null && question.Documents.Count > 0;
        if (!hasHistory && refs.PullRequests.Count == 0)
        {
            return new(problems);
        }

        // A program that is not there is the same for all, and the rest of the answer would be worth nothing.
        var program = _program.Value;
        var store = ObjectStore.Of(question.Repo);
        using var own = store.IsShallow ? new ScratchRepo(store.Boundary) : null;
        var git = new GitRunner(program, own ?? _scratch.Value, store, new(request.LimitOfOne, _all));
        return new RepoReader(question, request, refs, store, git, problems).Read();
    }
}
