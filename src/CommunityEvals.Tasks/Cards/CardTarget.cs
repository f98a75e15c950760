using CommunityEvals.Cards;
using CommunityEvals.Documents;

namespace CommunityEvals.Tasks.Cards;

/// <summary>A repo in the tree whose card may have a block.</summary>
/// <param name="Path">Its card, relative to the project, with <c>/</c>.</param>
/// <param name="Datasets">The datasets that it is: one, but for odd settings.</param>
/// <param name="Models">The models that it is.</param>
internal sealed record CardTarget(string Path, IReadOnlyList<string> Datasets, IReadOnlyList<string> Models)
{
    /// <summary>The repos of the files, in ordinal order of their cards. Files that are left out of the leaderboard count too: their scores are to vanish from the card.</summary>
    public static IEnumerable<CardTarget> Of(IEnumerable<CheckedDocument> documents) => documents
        .Select(document => document.Document)
        .Where(document => document.File.RepoId is not null)
        .GroupBy(FolderOf)
        .Where(repo => repo.Key is not null)
        .Select(repo => new CardTarget(ModelCard.PathIn(repo.Key!), IdsOf(repo.OfType<BenchmarkDocument>()), IdsOf(repo.OfType<ResultsDocument>())))
        .OrderBy(target => target.Path, StringComparer.Ordinal);

    private static string? FolderOf(EvalDocument document) => document switch
    {
        ResultsDocument => FileClassifier.RepoFolderOf(document.File.Path),
        BenchmarkDocument { IsReported: true } => document.File.Path.Substring(0, Math.Max(0, document.File.Path.LastIndexOf('/'))),
        _ => null,
    };

    private static List<string> IdsOf(IEnumerable<EvalDocument> documents) =>
        documents.Select(document => document.File.RepoId!).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList();
}
