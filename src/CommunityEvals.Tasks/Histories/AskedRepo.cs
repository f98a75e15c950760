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
    public IEnumerable<KeyValuePair<ResultsDocument, IReadOnlyDictionary<int, ResultProvenance>>> Provenance(bool withPast) =>
        from document in Question.Documents
        where Answer.Results.ContainsKey(document.Key)
        select new KeyValuePair<ResultsDocument, IReadOnlyDictionary<int, ResultProvenance>>(
            document.Value,
            Answer.Results[document.Key].Of(document.Value, withPast));
}
