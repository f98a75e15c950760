using System.Diagnostics;
using CommunityEvals.Documents;
using CommunityEvals.Rules;
using CommunityEvals.Leaderboards;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;
namespace CommunityEvals.Benchmarks;
internal static class Temp
{
    public static void Run(string tree)
    {
        var files = EvalTree.Files(tree).Select(f => (File: EvalTree.Classify(f), Text: new YamlText(File.ReadAllText(Path.Combine(tree, f))))).ToArray();
        EvalDocument[] docs = [];
        IReadOnlyList<EvalDocument> all = docs;
        void Time(string name, Action a, int times = 5)
        {
            a();
            if (Environment.GetEnvironmentVariable("STAGE") is { } stage) { if (stage != name) return; times = 40; }
            a();
            var cpu = Environment.CpuUsage.TotalTime; var alloc = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < times; i++) a();
            Console.WriteLine($"{name,-30} {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times,8:0.0} ms {(GC.GetAllocatedBytesForCurrentThread() - alloc) / times / 1048576.0,8:0.0} MiB");
        }
        Time("plain", () => { foreach (var f in files) PlainRead(f.Text); });
        Time("read", () => docs = files.Select(f => EvalDocument.Read(f.File, new(f.Text.Text))).ToArray());
        Time("lines", () => { foreach (var f in files) new YamlText(f.Text.Text).PositionAt(5); });
        EvalProject p = null!;
        Time("project", () => p = new EvalProject(new(), docs.OfType<BenchmarkDocument>(), () => docs.OfType<ResultsDocument>()));
        Time("index", () => _ = new CommunityEvals.Scores.ResultIndex(docs.OfType<ResultsDocument>()));
        var context = new CheckContext(new(), p.Benchmarks, new(() => new(docs.OfType<ResultsDocument>())));
        foreach (var rule in RuleTable.All)
        {
            var n = 0;
            Time(rule.Id + " " + rule.Name, () => { n = 0; foreach (var d in docs) { foreach (var f in rule.Check(d, context)) n++; if (d is ResultsDocument r) foreach (var f in rule.Compare(r, context)) n++; } });
            if (n > 0) Console.WriteLine($"      {n}");
        }
        var bytes = files.Select(f => System.Text.Encoding.UTF8.GetBytes(f.Text.Text)).ToArray();
        var examined = new ExaminedDocument[files.Length];
        Time("examine", () => { for (var i = 0; i < files.Length; i++) { var d = EvalDocument.Read(files[i].File, new(bytes[i])); examined[i] = p.Examine(d); (d as ResultsDocument)?.Release(); } });
        Time("judge2", () => { var p2 = new EvalProject(new(), docs.OfType<BenchmarkDocument>(), () => examined.Select(e => e.Document).OfType<ResultsDocument>()); foreach (var e in examined) p2.Judge(e, new()); });
        CheckedDocument[] judged = [];
        Time("judge", () => judged = docs.Select(d => p.Judge(d, new())).ToArray());
        Leaderboard b = null!;
        Time("board", () => b = LeaderboardBuilder.Build(p, new(judged)));
        Time("json", () => LeaderboardJson.Write(b, new StreamWriter(Stream.Null)));
    }
    private static void PlainRead(YamlText text) => YamlReader.Read(text);
}
