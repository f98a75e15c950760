using CommunityEvals.Documents;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Histories;

/// <summary>The files of results in bare repos, read as if they lay there.</summary>
/// <param name="Files">The files.</param>
/// <param name="Repos">The repos, with all that is asked of them: a second run of git would cost as much.</param>
internal sealed record MirroredFiles(IReadOnlyList<ReadFile> Files, IReadOnlyList<AskedRepo> Repos)
{
    /// <summary>Reads them.</summary>
    /// <param name="mirrors">The repos.</param>
    /// <param name="readers">Reads repos.</param>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <param name="withProvenance">Whether who changed which result and when is asked, for a leaderboard.</param>
    public static MirroredFiles Read(IReadOnlyList<Mirror> mirrors, RepoReaders readers, string projectFolder, bool withProvenance)
    {
        var bare = mirrors.Where(mirror => mirror.Repo.IsBare).ToList();
        var questions = bare.Select(RepoQuestions.About).ToList();
        var answers = readers.Read(questions, withProvenance);
        var files = bare.Zip(answers, (mirror, answer) => FilesIn(mirror, answer, projectFolder)).ToList();
        return new(
            [.. files.SelectMany(found => found.Values)],
            [.. questions.Zip(answers, (question, answer) => new AskedRepo(question, answer)).Zip(files, (asked, found) => asked.With(found))]);
    }

    private static Dictionary<string, ReadFile> FilesIn(Mirror mirror, RepoAnswer answer, string projectFolder) =>
        answer.Files.ToDictionary(file => file.Key, file => ReadFile.Of(Listed(mirror, file.Key, projectFolder), file.Value), StringComparer.Ordinal);

    private static ListedFile Listed(Mirror mirror, string path, string projectFolder)
    {
        var fullPath = Path.Combine(mirror.Repo.Folder, path.Replace('/', Path.DirectorySeparatorChar));
        var file = FileClassifier.Results($"{mirror.Folder}/{path}", mirror.ModelId, new());
        return new(fullPath, file, null, projectFolder) { IsMirrored = true };
    }
}
