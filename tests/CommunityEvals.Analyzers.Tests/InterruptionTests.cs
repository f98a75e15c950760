using System.Globalization;
using CommunityEvals.Documents;
using CommunityEvals.Yaml;

namespace CommunityEvals.Analyzers.Tests;

public class InterruptionTests
{
    private const string Definition = "/repo/benchmarks/acme/bench/eval.yaml";
    private const string OtherDefinition = "/repo/benchmarks/acme/other/eval.yaml";
    private const string Results = "/repo/models/acme/model/.eval_results/a.yaml";

    [Fact]
    public async Task A_cancelled_check_stops_before_the_next_file_and_can_be_asked_for_again()
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        using var workspace = Open((file, text) =>
        {
            Interlocked.Increment(ref read);
            cancellation.Cancel();
            return EvalDocument.Read(file, text);
        });
        var compilation = await workspace.Compile();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => compilation.GetAnalyzerDiagnosticsAsync(cancellation.Token));
        Assert.InRange(read, 1, Environment.ProcessorCount);
        var diagnostics = await compilation.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.Equal(["EVAL040"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task A_failure_of_the_engine_is_told_by_the_compiler_with_the_file_and_the_others_are_checked()
    {
        using var workspace = Open((file, text) => file.Path == "broken/.eval_results/a.yaml" ? throw new InvalidOperationException("a bug") : EvalDocument.Read(file, text));
        workspace.Add("/repo/broken/.eval_results/a.yaml", "");
        var diagnostics = await workspace.Diagnose();
        Assert.Equal(["AD0001", "EVAL040"], diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Contains("a bug", diagnostics.Single(diagnostic => diagnostic.Id == "AD0001").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static EvalWorkspace Open(Func<EvalFile, YamlText, EvalDocument> read) => new EvalWorkspace(BuildConfig.OfTree())
    {
        Analyzer = new(new DocumentReader(read), (_, benchmarks) => new(benchmarks, CommunityEvals.Benchmarks.Catalog.Bundled)),
    }
        .Add(Definition, Samples.Benchmark("ours"))
        .Add(OtherDefinition, Samples.Benchmark("other"))
        .Add(Results, Samples.Result("theirs"));
}
