using System.Diagnostics;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Benchmarks;

/// <summary>What a build does with a tree of files, in one process and without MSBuild.</summary>
internal static class EngineRun
{
    public static void Start(string tree, string output)
    {
        var watch = Stopwatch.StartNew();
        void Phase(string name)
        {
            if (Environment.GetEnvironmentVariable("PHASES") is not null)
            {
                Console.Error.WriteLine($"{name,-10} {watch.ElapsedMilliseconds,6} ms  cpu {Environment.CpuUsage.TotalTime.TotalMilliseconds,6:0}  alloc {GC.GetTotalAllocatedBytes() / 1048576.0,7:0.0} MiB  gc {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)} pause {GC.GetTotalPauseDuration().TotalMilliseconds,5:0}  live {GC.GetTotalMemory(false) / 1048576.0:0.0}  ws {Environment.WorkingSet / 1048576}");
            }
            watch.Restart();
        }

        Phase("start");
        var files = EvalTree.Files(tree);
        Phase("list");
        var listed = Array.ConvertAll(files, EvalTree.Classify);
        Phase("classify");
        var benchmarks = listed.Where(file => file.Kind == EvalFileKind.Benchmark).Select(file => EvalTree.Read(tree, file)).Cast<BenchmarkDocument>().ToList();
        Phase("defs");
        var examined = new ExaminedDocument[files.Length];
        var project = new EvalProject(new(), benchmarks, () => examined.Select(file => file.Document).OfType<ResultsDocument>());
        Cores.For(files.Length, i =>
        {
            var document = EvalTree.Read(tree, listed[i]);
            examined[i] = project.Examine(document);
            (document as ResultsDocument)?.Release();
        });
        Phase("examine");
        var settings = new SeveritySettings();
        var judged = new CheckedDocument[files.Length];
        Cores.For(files.Length, i => judged[i] = project.Judge(examined[i], settings));
        Phase("judge");
        if (Environment.GetEnvironmentVariable("PAUSE") == "judge") { Thread.Sleep(20000); GC.KeepAlive(judged); }
        var board = LeaderboardBuilder.Build(project, new(judged));
        Phase("build");
        if (Environment.GetEnvironmentVariable("PAUSE") == "build") { Thread.Sleep(20000); GC.KeepAlive(board); GC.KeepAlive(judged);GC.KeepAlive(examined); }
        Directory.CreateDirectory(output);
        using (var json = new StreamWriter(Path.Combine(output, "leaderboard.json"), new System.Text.UTF8Encoding(false), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 })) LeaderboardJson.Write(board, json);
        Phase("write");
        using var faults = new StreamWriter(Path.Combine(output, "faults.txt"));
        foreach (var document in judged)
        {
            foreach (var finding in document.Findings.Where(finding => finding.Severity >= Severity.Warning))
            {
                var at = document.Document.Text.PositionAt(finding.Span.Start);
                faults.WriteLine($"{document.Document.File.Path}({at.Line},{at.Column}): {finding.Rule.Id}: {finding.Message}");
            }
        }
        Phase("faults");
    }
}
