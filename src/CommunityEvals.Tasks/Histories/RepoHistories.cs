using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>What the git repos that hold a project's files say of them.</summary>
internal sealed class RepoHistories
{
    private readonly Dictionary<ResultsDocument, DocumentProvenance> _byDocument;

    private RepoHistories(Dictionary<ResultsDocument, DocumentProvenance> byDocument) => _byDocument = byDocument;

    /// <summary>The files that pull requests add or change, in the order of their repos' folders, numbers and paths.</summary>
    public IReadOnlyList<PullRequestFile> PullRequestFiles { get; private init; } = [];

    /// <summary>What could not be read and why: the messages of EVAL084.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>Asks git about files.</summary>
    /// <param name="questions">The repos to ask.</param>
    /// <param name="asked">Repos that were asked already.</param>
    /// <param name="readers">Reads repos.</param>
    /// <param name="withProvenance">Whether who changed which result and when is asked, for a leaderboard.</param>
    /// <param name="withPast">Whether earlier values are asked for too.</param>
    public static RepoHistories Read(
        IReadOnlyList<RepoQuestion> questions,
        IReadOnlyList<AskedRepo> asked,
        RepoReaders readers,
        bool withProvenance,
        bool withPast)
    {
        var answers = readers.Read(questions, withProvenance);
        var repos = questions
            .Zip(answers, (question, answer) => new AskedRepo(question, answer))
            .Concat(asked)
            .OrderBy(repo => repo.Question.Repo.Folder, StringComparer.Ordinal)
            .ToList();
        return new(withProvenance ? repos.SelectMany(repo => repo.Provenance(withPast)).ToDictionary(found => found.Document) : [])
        {
            PullRequestFiles = [.. repos.SelectMany(repo => repo.Answer.PullRequestFiles)],
            Problems = RepoProblems.MessagesOf([.. repos.Select(repo => repo.Answer.Problems)]),
        };
    }

    /// <summary>What its history says of the result with that number (from 0) in a file; null when it is not committed as it stands, or nothing tells.</summary>
    public ResultProvenance? ProvenanceOf(ResultsDocument document, int index) =>
        _byDocument.TryGetValue(document, out var provenance) && index < provenance.Results.Count ? provenance.Results[index] : null;
}
