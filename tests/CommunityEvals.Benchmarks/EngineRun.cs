using System.Text;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Speed.Trees;

namespace CommunityEvals.Speed;

/// <summary>What a build does with a tree of files, in one process and without MSBuild.</summary>
internal static class EngineRun
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Checks all files of a tree, and writes <c>leaderboard.json</c> and <c>findings.txt</c>.</summary>
    public static void Start(string tree, string output)
    {
        var (project, documents) = Check(tree);
        Directory.CreateDirectory(output);
        using (var json = new StreamWriter(Path.Combine(output, "leaderboard.json"), Utf8, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 }))
        {
            LeaderboardJson.Write(LeaderboardBuilder.Build(project, new(documents)), json);
        }

        File.WriteAllLines(Path.Combine(output, "findings.txt"), documents.SelectMany(Findings));
    }

    /// <summary>Reads each file, looks at it by itself and releases it, then holds the results against each other.</summary>
    private static (EvalProject Project, CheckedDocument[] Documents) Check(string tree)
    {
        var files = Array.ConvertAll(EvalTree.Files(tree), EvalTree.Classify);
        var benchmarks = files.Where(file => file.Kind == EvalFileKind.Benchmark).Select(file => EvalTree.Read(tree, file)).Cast<BenchmarkDocument>().ToList();
        var examined = new ExaminedDocument[files.Length];
        var project = new EvalProject(new(), benchmarks, () => examined.Select(file => file.Document).OfType<ResultsDocument>());
        Cores.For(files.Length, i =>
        {
            var document = EvalTree.Read(tree, files[i]);
            examined[i] = project.Examine(document);
            (document as ResultsDocument)?.Release();
        });

        var settings = new SeveritySettings();
        var judged = new CheckedDocument[files.Length];
        Cores.For(files.Length, i => judged[i] = project.Judge(examined[i], settings));
        return (project, judged);
    }

    private static IEnumerable<string> Findings(CheckedDocument document) =>
        from finding in document.Findings
        where finding.Severity >= Severity.Warning
        let at = document.Document.Text.PositionAt(finding.Span.Start)
        select $"{document.Document.File.Path}({at.Line},{at.Column}): {finding.Rule.Id}: {finding.Message}";
}
