using System.Runtime.CompilerServices;
using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;

namespace CommunityEvals.Analyzers;

/// <summary>Indexes benchmarks.</summary>
internal delegate BenchmarkIndex IndexBuilder(EvalOptions options, IReadOnlyList<BenchmarkDocument> benchmarks);

/// <summary>Keeps the index of benchmarks over compilations, until one of them or the project's settings change.</summary>
/// <remarks>It hangs on the first benchmark, so that it goes when that file's text goes. Without benchmarks there is nothing to index.</remarks>
internal sealed class BenchmarkCache(IndexBuilder build)
{
    private readonly ConditionalWeakTable<BenchmarkDocument, Slot> _slots = new();

    /// <summary>The index for these settings and benchmarks.</summary>
    public BenchmarkIndex Get(EvalFileSet files, IReadOnlyList<BenchmarkDocument> benchmarks)
    {
        if (benchmarks.Count == 0)
        {
            return build(files.Options, benchmarks);
        }

        var slot = _slots.GetOrCreateValue(benchmarks[0]);
        lock (slot)
        {
            if (slot.Index is not { } index || slot.Settings != files.Settings || !slot.Benchmarks.SequenceEqual(benchmarks))
            {
                slot.Index = index = build(files.Options, benchmarks);
                slot.Settings = files.Settings;
                slot.Benchmarks = benchmarks;
            }

            return index;
        }
    }

    private sealed class Slot
    {
        public BenchmarkIndex? Index { get; set; }

        public ProjectSettings? Settings { get; set; }

        public IReadOnlyList<BenchmarkDocument> Benchmarks { get; set; } = [];
    }
}
