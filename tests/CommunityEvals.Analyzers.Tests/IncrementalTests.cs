using System.Collections.Concurrent;
using CommunityEvals.Documents;
using Microsoft.CodeAnalysis;

namespace CommunityEvals.Analyzers.Tests;

/// <summary>What an edit costs: the work is counted, not timed.</summary>
public class IncrementalTests
{
    private const string First = "/repo/models/acme/one/.eval_results/a.yaml";
    private const string Second = "/repo/models/acme/two/.eval_results/a.yaml";
    private const string Definition = "/repo/benchmarks/acme/bench/eval.yaml";
    private const string OtherDefinition = "/repo/benchmarks/acme/other/eval.yaml";

    private readonly ConcurrentQueue<string> _read = [];
    private int _built;

    [Fact]
    public async Task Every_file_is_read_once_and_the_index_is_built_once()
    {
        using var workspace = Open();
        await workspace.Diagnose();
        Assert.Equal([Definition, OtherDefinition, First, Second], ReadSince().Order(StringComparer.Ordinal));
        Assert.Equal(1, _built);
    }

    [Fact]
    public async Task An_edit_of_results_reads_that_file_alone()
    {
        using var workspace = Open();
        await workspace.Diagnose();
        ReadSince();
        workspace.Edit(First, Samples.Result("renamed"));
        var diagnostic = Assert.Single(await workspace.Diagnose());
        Assert.Equal(First, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal([First], ReadSince());
        Assert.Equal(1, _built);
    }

    [Fact]
    public async Task An_edit_of_results_reads_that_file_alone_and_judges_the_duplicates_in_the_others_anew()
    {
        const string Later = "/repo/models/acme/one/.eval_results/b.yaml";
        using var workspace = Open();
        workspace.Add(Later, Samples.Result("ours"));
        Assert.Equal(("EVAL043", Later), Told(Assert.Single(await workspace.Diagnose())));
        ReadSince();
        workspace.Edit(First, Samples.Result("ours").Replace("1.0", "2.0", StringComparison.Ordinal));
        Assert.Equal(("EVAL044", Later), Told(Assert.Single(await workspace.Diagnose())));
        Assert.Equal([First], ReadSince());
        workspace.Edit(First, Samples.Result("ours") + "  notes: With tools\n");
        Assert.Empty(await workspace.Diagnose());
        Assert.Equal([First], ReadSince());
        Assert.Equal(1, _built);
    }

    [Fact]
    public async Task An_edit_of_a_definition_reads_it_and_rebuilds_the_index()
    {
        using var workspace = Open();
        await workspace.Diagnose();
        ReadSince();
        workspace.Edit(Definition, Samples.Benchmark("renamed"));
        var diagnostics = await workspace.Diagnose();
        Assert.Equal([("EVAL040", First), ("EVAL040", Second)], diagnostics.Select(Told));
        Assert.Equal([Definition], ReadSince());
        Assert.Equal(2, _built);
    }

    [Fact]
    public async Task A_definition_that_comes_or_goes_rebuilds_the_index()
    {
        using var workspace = Open();
        await workspace.Diagnose();
        workspace.Solution = workspace.Solution.RemoveAdditionalDocument(workspace.File(OtherDefinition).Id);
        await workspace.Diagnose();
        Assert.Equal(2, _built);
        workspace.Add(OtherDefinition, Samples.Benchmark("other"));
        await workspace.Diagnose();
        Assert.Equal(3, _built);
    }

    [Fact]
    public async Task A_setting_rebuilds_the_index_and_reads_only_files_whose_owner_it_changes()
    {
        using var workspace = Open();
        workspace.Add(Samples.ResultsPath, Samples.Result("ours"));
        await workspace.Diagnose();
        ReadSince();
        workspace.Configure(BuildConfig.OfTree().Property("CommunityEvalsModelId", "acme/model"));
        Assert.Empty(await workspace.Diagnose());
        Assert.Equal([Samples.ResultsPath], ReadSince());
        Assert.Equal(2, _built);
    }

    [Fact]
    public async Task Without_eval_files_nothing_is_read_or_built()
    {
        using var workspace = new EvalWorkspace(BuildConfig.OfTree()) { Analyzer = CountingAnalyzer() };
        workspace.Add("/repo/notes.yaml", "a: 1").Add("/repo/appsettings.json", "{}");
        Assert.Empty(await workspace.Diagnose());
        Assert.Empty(ReadSince());
        Assert.Equal(0, _built);
    }

    private static (string Id, string Path) Told(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Location.GetLineSpan().Path);

    private EvalWorkspace Open() => new EvalWorkspace(BuildConfig.OfTree()) { Analyzer = CountingAnalyzer() }
        .Add(First, Samples.Result("ours"))
        .Add(Second, Samples.Result("ours"))
        .Add(Definition, Samples.Benchmark("ours"))
        .Add(OtherDefinition, Samples.Benchmark("other"));

    private CommunityEvalsAnalyzer CountingAnalyzer() => new(
        (file, text) =>
        {
            _read.Enqueue("/repo/" + file.Path);
            return EvalDocument.Read(file, text);
        },
        (options, benchmarks) =>
        {
            Interlocked.Increment(ref _built);
            return new(benchmarks, CommunityEvals.Benchmarks.Catalog.Bundled);
        });

    /// <summary>The files read since the last call.</summary>
    private List<string> ReadSince()
    {
        var paths = _read.ToList();
        _read.Clear();
        return paths;
    }
}
