using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Histories;

/// <summary>A repo that was asked.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What it says.</param>
internal sealed record AskedRepo(RepoQuestion Question, RepoAnswer Answer)
{
    /// <summary>The same with the files that were found in it.</summary>
    public AskedRepo With(IReadOnlyDictionary<string, ReadFile> files) =>
        this with { Question = Question with { Documents = files.ToDictionary(file => file.Key, file => (ResultsDocument)file.Value.Document, StringComparer.Ordinal) } };

    /// <summary>What its history says of the results in its files, by their places there.</summary>
    /// <param name="withPast">Whether earlier values are to be told.</param>
    public IEnumerable<(ResultsDocument Document, IReadOnlyList<ResultProvenance?> Results)> Provenance(bool withPast)
    {
        var known = Question.Documents.Where(document => Answer.Results.ContainsKey(document.Key)).ToList();
        return AllCores.Map(known.Count, i => (known[i].Value, Answer.Results[known[i].Key].Of(known[i].Value, withPast)));
    }
}
