using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Repo.Tests;

/// <summary>A set of files and what the engine says of them.</summary>
internal sealed class CheckedTree
{
    private CheckedTree(EvalProject project, IEnumerable<EvalDocument> documents)
    {
        Documents = documents.Select(document => project.Judge(document, new SeveritySettings())).ToList();
        Leaderboard = LeaderboardBuilder.Build(project, Documents);
    }

    public IReadOnlyList<CheckedDocument> Documents { get; }

    public Leaderboard Leaderboard { get; }

    /// <summary>The findings as a build prints them, and those that only an IDE shows, in the order of paths and places.</summary>
    public IEnumerable<string> Lines =>
        from document in Documents
        from finding in document.Findings
        select Line(document.Document, finding);

    /// <summary>Checks files as the default items of a project would take them; files of other kinds are passed over.</summary>
    /// <param name="files">Paths relative to the project, and texts.</param>
    /// <param name="modelId">The model that the project's own folder is, or null.</param>
    public static CheckedTree Check(IEnumerable<(string Path, string Text)> files, string? modelId = null)
    {
        var repos = new RepoContext { ModelId = modelId };
        var documents = files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (File: Classify(file.Path, repos), file.Text))
            .Where(file => file.File is not null)
            .Select(file => EvalDocument.Read(file.File!, new YamlText(file.Text)))
            .ToList();
        return new(new(new() { Repos = repos }, documents.OfType<BenchmarkDocument>()), documents);
    }

    /// <summary>Checks the files below a folder of the repo.</summary>
    public static CheckedTree OfFolder(string folder, string? modelId = null) =>
        Check(RepoFiles.Below(folder).Select(path => (path, RepoFiles.Read($"{folder}/{path}"))), modelId);

    private static EvalFile? Classify(string path, RepoContext repos) => FileClassifier.KindOf(path) switch
    {
        EvalFileKind.Results => FileClassifier.Results(path, null, repos),
        EvalFileKind.Benchmark => FileClassifier.Benchmark(path, null, repos),
        _ => null,
    };

    private static string Line(EvalDocument document, Finding finding)
    {
        var (start, end) = document.Text.RangeOf(finding.Span);
        var severity = finding.Severity.ToString().ToLowerInvariant();
        return $"{document.File.Path}({start.Line},{start.Column},{end.Line},{end.Column}): {severity} {finding.Rule.Id}: {finding.Message}";
    }
}
