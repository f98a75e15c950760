using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CommunityEvals.Analyzers.Tests;

/// <summary>A project as an editor holds it: each edit makes a new solution, and texts that did not change stay the same objects.</summary>
internal sealed class EvalWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    public EvalWorkspace(BuildConfig config, string language = LanguageNames.CSharp)
    {
        _project = _workspace.AddProject("App", language).Id;
        var configId = DocumentId.CreateNewId(_project);
        Solution = _workspace.CurrentSolution.AddAnalyzerConfigDocument(configId, "build", SourceText.From(config.ToString()), filePath: BuildConfig.Path);
    }

    public Solution Solution { get; set; }

    public Project Project => Solution.GetProject(_project)!;

    public CommunityEvalsAnalyzer Analyzer { get; init; } = new();

    public EvalWorkspace Add(string path, string text) => Add(path, SourceText.From(text));

    public EvalWorkspace Add(string path, SourceText text)
    {
        Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), path, text, filePath: path);
        return this;
    }

    public void AddAll(IEnumerable<(string Path, string Text)> files) => Solution = Solution.AddAdditionalDocuments([.. files.Select(file => DocumentInfo.Create(
        DocumentId.CreateNewId(_project),
        file.Path,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(file.Text), VersionStamp.Default)),
        filePath: file.Path))]);

    public TextDocument File(string path) => Project.AdditionalDocuments.Single(document => document.FilePath == path);

    public string TextOf(string path) => File(path).GetTextAsync().Result.ToString();

    public void Edit(string path, string text) => Solution = Solution.WithAdditionalDocumentText(File(path).Id, SourceText.From(text));

    public void Configure(BuildConfig config) =>
        Solution = Solution.WithAnalyzerConfigDocumentText(Project.AnalyzerConfigDocuments.Single().Id, SourceText.From(config.ToString()));

    /// <summary>What the analyzer reports, and what the compiler reports of the analyzer, by place.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnose()
    {
        var diagnostics = await (await Compile()).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public async Task<CompilationWithAnalyzers> Compile()
    {
        var compilation = await Project.GetCompilationAsync();
        return compilation!.WithAnalyzers([Analyzer], Project.AnalyzerOptions);
    }

    public void Dispose() => _workspace.Dispose();
}
