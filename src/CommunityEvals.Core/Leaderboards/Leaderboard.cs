using CommunityEvals.Benchmarks;

namespace CommunityEvals.Leaderboards;

/// <summary>All results of a project, ranked: what <c>leaderboard.json</c> says.</summary>
/// <param name="Benchmarks">The benchmarks, in ordinal order of their datasets.</param>
/// <param name="Conflicts">Results of one model, task and variant with different values, or claimed more than once.</param>
/// <param name="Excluded">Files that take no part, in ordinal order of their paths.</param>
/// <param name="Coverage">What the results were held against.</param>
public sealed record Leaderboard(
    IReadOnlyList<BenchmarkBoard> Benchmarks,
    IReadOnlyList<ResultConflict> Conflicts,
    IReadOnlyList<ExcludedFile> Excluded,
    Coverage Coverage)
{
    /// <summary>The tables that the project asks for, in its order.</summary>
    public IReadOnlyList<CuratedBoard> Curated { get; init; } = [];

    /// <summary>All entries of all tasks.</summary>
    public IEnumerable<BoardEntry> Entries => Benchmarks.SelectMany(benchmark => benchmark.Tasks).SelectMany(task => task.Entries);
}

/// <summary>The leaderboards of one benchmark.</summary>
/// <param name="DatasetId">Its dataset.</param>
/// <param name="Definition">Its definition, or null when none is known.</param>
/// <param name="Tasks">Its tasks, in the definition's order, then those that it does not define in ordinal order.</param>
public sealed record BenchmarkBoard(string DatasetId, BenchmarkDefinition? Definition, IReadOnlyList<TaskBoard> Tasks);

/// <summary>The leaderboard of one task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Direction">Which way it ranks.</param>
/// <param name="Entries">Its results, best first.</param>
public sealed record TaskBoard(TaskDefinition Task, Direction Direction, IReadOnlyList<BoardEntry> Entries)
{
    /// <summary>Whether the benchmark's definition has the task; false also where no definition is known.</summary>
    public bool IsDefined { get; init; }

    /// <summary>What can be said of its results, for each variant, in ordinal order of the variants.</summary>
    public IReadOnlyList<VariantStatistics> Statistics { get; init; } = [];
}

/// <summary>Which way a task ranks, and who says so.</summary>
/// <param name="LowerIsBetter">Whether the least value is the best.</param>
/// <param name="Origin"><c>declared</c> (EvalMetric), <c>hub</c> (a saved leaderboard), <c>catalog</c> or <c>assumed</c>.</param>
public sealed record Direction(bool LowerIsBetter, string Origin);

/// <summary>A file that takes no part.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="ModelId">Its model; null for a definition, and where nothing tells.</param>
/// <param name="Findings">Ids of what is wrong with it.</param>
/// <param name="PullRequest">The pull request on whose ref it lies; null for a file of the tree.</param>
public sealed record ExcludedFile(string Path, string? ModelId, IReadOnlyList<string> Findings, int? PullRequest = null);

/// <summary>How many results were held against what.</summary>
/// <param name="Definition">Against a definition in the project.</param>
/// <param name="Catalog">Against the bundled catalog.</param>
/// <param name="Nothing">Against nothing, because no definition of their task is known.</param>
public sealed record Coverage(int Definition, int Catalog, int Nothing);
