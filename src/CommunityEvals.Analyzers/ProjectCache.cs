using System.Runtime.CompilerServices;
using CommunityEvals.Documents;

namespace CommunityEvals.Analyzers;

/// <summary>Indexes benchmarks.</summary>
internal delegate EvalProject ProjectBuilder(EvalOptions options, IReadOnlyList<BenchmarkDocument> benchmarks);

/// <summary>Keeps the index of benchmarks over compilations, until one of them or the project's settings change.</summary>
/// <remarks>It hangs on the first benchmark, so that it goes when that file's text goes. Without benchmarks there is nothing to index.</remarks>
internal sealed class ProjectCache(ProjectBuilder build)
{
    private readonly ConditionalWeakTable<BenchmarkDocument, Slot> _slots = new();

    /// <summary>The project of these settings and benchmarks.</summary>
    public EvalProject Get(EvalFileSet files, IReadOnlyList<BenchmarkDocument> benchmarks)
    {
        if (benchmarks.Count == 0)
        {
            return build(files.Options, benchmarks);
        }

        var slot = _slots.GetOrCreateValue(benchmarks[0]);
        lock (slot)
        {
            if (slot.Project is not { } project || slot.Settings != files.Settings || !slot.Benchmarks.SequenceEqual(benchmarks))
            {
                slot.Project = project = build(files.Options, benchmarks);
                slot.Settings = files.Settings;
                slot.Benchmarks = benchmarks;
            }

            return project;
        }
    }

    private sealed class Slot
    {
        public EvalProject? Project { get; set; }

        public ProjectSettings? Settings { get; set; }

        public IReadOnlyList<BenchmarkDocument> Benchmarks { get; set; } = [];
    }
}
