using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Repo.Tests;

/// <summary>A set of files and what the engine says of them.</summary>
internal sealed class CheckedTree
{
    /// <summary>Newer than every sample, so that no test depends on the day it runs.</summary>
    private static readonly DateTime DayOfSamples = new(2026, 9, 1);

    private CheckedTree(EvalProject project, IEnumerable<EvalDocument> documents)
    {
        Documents = documents.Select(document => project.Judge(document, new SeveritySettings())).ToList();
        Leaderboard = LeaderboardBuilder.Build(project, new(Documents));
    }

    public IReadOnlyList<CheckedDocument> Documents { get; }

    public Leaderboard Leaderboard { get; }

    /// <summary>The findings as a build prints them, and those that only an IDE shows, in the order of paths and places.</summary>
    public IEnumerable<string> Lines => LinesWhere(_ => true);

    /// <summary>Checks files as the default items of a project would take them; files of other kinds are passed over.</summary>
    /// <param name="files">Paths relative to the project, and texts.</param>
    /// <param name="options">What the project asks for.</param>
    public static CheckedTree Check(IEnumerable<(string Path, string Text)> files, EvalOptions options)
    {
        var all = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        options = options with { BaseModels = BaseModelList.Read(BaseModelList.Write(all.Select(file => CardOf(file.Path, file.Text)).OfType<ModelCard>())) };
        var documents = all
            .Select(file => (File: Classify(file.Path, options.Repos), file.Text))
            .Where(file => file.File is not null)
            .Select(file => EvalDocument.Read(file.File!, new YamlText(file.Text)))
            .ToList();
        return new(new(options, documents.OfType<BenchmarkDocument>(), documents.OfType<ResultsDocument>), documents);
    }

    /// <summary>Checks an example of a page.</summary>
    public static CheckedTree Of(Example example) => Check(example.Files, example.Options);

    /// <summary>Checks the files below a folder of the repo, with the metrics that the project there declares.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="modelId">The model that it is, or null.</param>
    public static CheckedTree OfFolder(string folder, string? modelId = null)
    {
        var project = RepoFiles.Below(folder).Single(path => path.EndsWith("proj", StringComparison.Ordinal));
        var options = new EvalOptions
        {
            Repos = new() { ModelId = modelId },
            Metrics = ProjectText.Metrics(RepoFiles.Read($"{folder}/{project}")),
            Today = DayOfSamples,
        };
        return Check(RepoFiles.Below(folder).Select(path => (path, RepoFiles.Read($"{folder}/{path}"))), options);
    }

    /// <summary>The lines of one rule's findings.</summary>
    public IEnumerable<string> LinesOf(Rule rule) => LinesWhere(finding => finding.Rule == rule);

    private static ModelCard? CardOf(string path, string text) =>
        Path.GetFileName(path) == ModelCard.FileName && FrontMatter.Find(text) is { } found
            ? new(Path.GetDirectoryName(path)!.Replace('\\', '/'), found)
            : null;

    private static EvalFile? Classify(string path, RepoContext repos) => FileClassifier.KindOf(path) switch
    {
        EvalFileKind.Results => FileClassifier.Results(path, null, repos),
        EvalFileKind.Benchmark => FileClassifier.Benchmark(path, null, repos),
        _ => null,
    };

    private IEnumerable<string> LinesWhere(Func<Finding, bool> isAsked) =>
        from document in Documents
        from finding in document.Findings
        where isAsked(finding)
        select Line(document.Document, finding);

    private static string Line(EvalDocument document, Finding finding)
    {
        var (start, end) = document.Text.RangeOf(finding.Span);
        var severity = finding.Severity.ToString().ToLowerInvariant();
        return $"{document.File.Path}({start.Line},{start.Column},{end.Line},{end.Column}): {severity} {finding.Rule.Id}: {finding.Message}";
    }
}
