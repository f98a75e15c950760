using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CommunityEvals.Analyzers;
using CommunityEvals.Analyzers.Tests;
using CommunityEvals.Speed.Trees;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Speed.Editor;

/// <summary>What an editor waits for after a key was pressed in a file of results: from the new text to the findings in that file.</summary>
/// <remarks>The compiler's own share is that of an analyzer that looks at the same files and does nothing with them.</remarks>
internal static class Keystrokes
{
    /// <summary>Measures edits of one file in a project of so many, and a project without any.</summary>
    public static async Task Measure(int files, int edits)
    {
        Console.WriteLine($"{files} files, {edits} edits of one of them; ms from the edit to its findings");
        Console.WriteLine($"{"",-34} {"median",8} {"p99",8} {"most",8} {"KiB an edit",12}");
        await Measure("an analyzer that does nothing", new IdleAnalyzer(), files, edits);
        await Measure("ours", new CommunityEvalsAnalyzer(), files, edits);
        await Measure("an idle one without eval files", new IdleAnalyzer(), 0, edits);
        await Measure("ours without eval files", new CommunityEvalsAnalyzer(), 0, edits);
    }

    private static async Task Measure(string title, DiagnosticAnalyzer analyzer, int files, int edits)
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfTree());
        var made = Files(files).ToList();
        workspace.AddAll(made);
        var (path, text) = made[^1];

        // The first ones read all files and warm up the compiler.
        const int First = 20;
        var times = new double[edits];
        var allocated = 0L;
        for (var i = -First; i < edits; i++)
        {
            if (i == 0)
            {
                allocated = GC.GetTotalAllocatedBytes();
            }

            workspace.Edit(path, string.Create(CultureInfo.InvariantCulture, $"# {i + First}\n{text}"));
            var start = Stopwatch.GetTimestamp();
            await Diagnose(workspace, analyzer, path);
            times[Math.Max(i, 0)] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Array.Sort(times);
        Console.WriteLine($"{title,-34} {times[edits / 2],8:F2} {times[edits * 99 / 100],8:F2} {times[^1],8:F2} {allocated / 1024 / edits,12}");
    }

    private static async Task Diagnose(EvalWorkspace workspace, DiagnosticAnalyzer analyzer, string path)
    {
        var compilation = await workspace.Project.GetCompilationAsync();
        var options = workspace.Project.AnalyzerOptions;
        var file = options.AdditionalFiles.First(file => file.Path == path);
        await compilation!.WithAnalyzers([analyzer], options).GetAnalysisResultAsync(file, CancellationToken.None);
    }

    private static IEnumerable<(string Path, string Text)> Files(int count)
    {
        var random = new Random(1);
        foreach (var benchmark in MadeBenchmark.All.Take(count))
        {
            yield return ($"/repo/benchmarks/{benchmark.DatasetId}/eval.yaml", benchmark.Definition);
        }

        for (var i = 0; i < count; i++)
        {
            var benchmark = MadeBenchmark.All[random.Next(MadeBenchmark.All.Length)];
            var modelId = $"owner/model-{i / 4}";
            yield return ($"/repo/models/{modelId}/.eval_results/{benchmark.FileName}-{i}.yaml", new MadeResults(random, modelId, benchmark).Write());
        }

        if (count == 0)
        {
            yield return ("/repo/notes.txt", "A file of somebody else.\n");
        }
    }

#pragma warning disable RS1001, RS1036 // It is no part of any package.
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001, RS1036
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterAdditionalFileAction(static file => file.AdditionalFile.GetText(file.CancellationToken));
        }
    }
}
