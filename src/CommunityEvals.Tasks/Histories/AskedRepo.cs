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
    public IEnumerable<DocumentProvenance> Provenance(bool withPast)
    {
        var known = Question.Documents.Keys.Where(Answer.Results.ContainsKey).ToList();
        return AllCores.Map(known.Count, i =>
        {
            var document = Question.Documents[known[i]];
            return new DocumentProvenance(document, Answer.Results[known[i]].Of(document, withPast));
        });
    }
}

/// <summary>What a history says of the results in a file.</summary>
/// <param name="Document">The file.</param>
/// <param name="Results">What it says of each, by their places in the file; null, or none at the end, where it says nothing.</param>
internal sealed record DocumentProvenance(ResultsDocument Document, IReadOnlyList<ResultProvenance?> Results);
