using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>What the git repos that hold a project's files say of them.</summary>
internal sealed class RepoHistories
{
    private readonly IReadOnlyDictionary<ResultsDocument, IReadOnlyDictionary<int, ResultProvenance>> _byDocument;

    private RepoHistories(IReadOnlyDictionary<ResultsDocument, IReadOnlyDictionary<int, ResultProvenance>> byDocument) => _byDocument = byDocument;

    /// <summary>Nothing: git was not asked.</summary>
    public static RepoHistories None { get; } = new(new Dictionary<ResultsDocument, IReadOnlyDictionary<int, ResultProvenance>>());

    /// <summary>The files that pull requests add or change, in the order of their repos' folders, numbers and paths.</summary>
    public IReadOnlyList<PullRequestFile> PullRequestFiles { get; private init; } = [];

    /// <summary>What could not be read and why: the messages of EVAL084.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>Asks git about files.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="projectFolder">Full path of the project's folder; the repo of which it is the root is read also when no file is in it.</param>
    /// <param name="request">What is asked.</param>
    public static RepoHistories Read(IReadOnlyList<ReadFile> files, string projectFolder, HistoryRequest request)
    {
        var questions = RepoQuestions.About(files, projectFolder);
        using var readers = new RepoReaders(request);
        var answers = readers.Read(questions);
        var known = questions.Zip(answers, (question, answer) => Known(question, answer, request.Past)).SelectMany(found => found);
        return new(known.ToDictionary(found => found.Key, found => found.Value))
        {
            PullRequestFiles = [.. answers.SelectMany(answer => answer.PullRequestFiles)],
            Problems = RepoProblems.MessagesOf([.. answers.Select(answer => answer.Problems)]),
        };
    }

    /// <summary>What its history says of a result; null when it is not committed as it stands, or nothing tells.</summary>
    public ResultProvenance? ProvenanceOf(ResultsDocument document, ResultEntry entry) =>
        _byDocument.TryGetValue(document, out var results) && results.TryGetValue(entry.Index, out var provenance) ? provenance : null;

    private static IEnumerable<KeyValuePair<ResultsDocument, IReadOnlyDictionary<int, ResultProvenance>>> Known(RepoQuestion question, RepoAnswer answer, bool withPast) =>
        from document in question.Documents
        where answer.Results.ContainsKey(document.Key)
        select new KeyValuePair<ResultsDocument, IReadOnlyDictionary<int, ResultProvenance>>(
            document.Value,
            answer.Results[document.Key].Of(document.Value, withPast));
}
