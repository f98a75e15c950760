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
                Console.Error.WriteLine($"{name,-10} {watch.ElapsedMilliseconds,6} ms  cpu {Environment.CpuUsage.TotalTime.TotalMilliseconds,6:0}  alloc {GC.GetTotalAllocatedBytes() / 1048576.0,7:0.0} MiB  live {GC.GetTotalMemory(false) / 1048576.0:0.0}  ws {Environment.WorkingSet / 1048576}");
            }
            watch.Restart();
        }

        Phase("start");
        var files = EvalTree.Files(tree);
        Phase("list");
        var documents = new EvalDocument[files.Length];
        Parallel.For(0, files.Length, i => documents[i] = EvalDocument.Read(EvalTree.Classify(files[i]), EvalTree.Read(Path.Combine(tree, files[i]))));
        Phase("read");
        var project = new EvalProject(new(), documents.OfType<BenchmarkDocument>(), () => documents.OfType<ResultsDocument>());
        var settings = new SeveritySettings();
        var judged = new CheckedDocument[files.Length];
        Parallel.For(0, files.Length, i => judged[i] = project.Judge(documents[i], settings));
        Phase("judge");
        var board = LeaderboardBuilder.Build(project, new(judged));
        Phase("build");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "leaderboard.json"), LeaderboardJson.Write(board));
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
