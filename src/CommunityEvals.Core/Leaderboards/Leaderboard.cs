using CommunityEvals.Benchmarks;
using CommunityEvals.Scores;

namespace CommunityEvals.Leaderboards;

/// <summary>All results of a project, ranked: what <c>leaderboard.json</c> says.</summary>
/// <param name="Benchmarks">The benchmarks, in ordinal order of their datasets.</param>
/// <param name="Conflicts">Results of one model, task and variant with different values.</param>
/// <param name="Excluded">Files that take no part, in ordinal order of their paths.</param>
/// <param name="Coverage">What the results were held against.</param>
public sealed record Leaderboard(
    IReadOnlyList<BenchmarkBoard> Benchmarks,
    IReadOnlyList<ResultConflict> Conflicts,
    IReadOnlyList<ExcludedFile> Excluded,
    Coverage Coverage)
{
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
public sealed record TaskBoard(TaskDefinition Task, Direction Direction, IReadOnlyList<BoardEntry> Entries);

/// <summary>Which way a task ranks, and who says so.</summary>
/// <param name="LowerIsBetter">Whether the least value is the best.</param>
/// <param name="Origin"><c>declared</c> (EvalMetric), <c>catalog</c> or <c>assumed</c>.</param>
public sealed record Direction(bool LowerIsBetter, string Origin);

/// <summary>One result.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Value">The score.</param>
public sealed record BoardEntry(string ModelId, string DatasetId, string TaskId, Score Value)
{
    /// <summary>Its rank among all results of the task, from 1; equal values share one.</summary>
    public int Rank { get; init; }

    /// <summary>Its rank among the results of its variant, from 1.</summary>
    public int RankInVariant { get; init; }

    /// <summary>The setup: see <see cref="Scores.Variant"/>.</summary>
    public string Variant { get; init; } = Scores.Variant.Default;

    /// <summary>The setup as written, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether the file has a token that claims a proof. Nobody but the Hub can check it.</summary>
    public bool HasVerifyToken { get; init; }

    /// <summary>The date of the run as written, or null.</summary>
    public string? Date { get; init; }

    /// <summary>The evidence, or null.</summary>
    public BoardSource? Source { get; init; }

    /// <summary>The revision of the dataset, or null.</summary>
    public string? DatasetRevision { get; init; }

    /// <summary>The file, relative to the project.</summary>
    public string Path { get; init; } = "";

    /// <summary>The file inside its repo: <c>.eval_results/hle.yaml</c>; the path itself when it lies in no such folder.</summary>
    public string Filename
    {
        get
        {
            var folder = Path.LastIndexOf("/.eval_results/", StringComparison.Ordinal);
            return folder < 0 ? Path : Path.Substring(folder + 1);
        }
    }

    /// <summary>The line of the value, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Ids of the findings inside this result.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];
}

/// <summary>Where the evidence of a result is.</summary>
/// <param name="Url">The link.</param>
/// <param name="Name">What to call it, or null.</param>
/// <param name="User">The user who gets the attribution, or null.</param>
/// <param name="Org">The organisation that gets it, or null.</param>
public sealed record BoardSource(string Url, string? Name, string? User, string? Org);

/// <summary>Results of one model, task and variant with different values: no single source of truth.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Variant">The setup.</param>
/// <param name="Entries">All results of that kind, in the order of path and line.</param>
public sealed record ResultConflict(string ModelId, string DatasetId, string TaskId, string Variant, IReadOnlyList<BoardEntry> Entries);

/// <summary>A file that takes no part.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="ModelId">Its model; null for a definition, and where nothing tells.</param>
/// <param name="Findings">Ids of what is wrong with it.</param>
public sealed record ExcludedFile(string Path, string? ModelId, IReadOnlyList<string> Findings);

/// <summary>How many results were held against what.</summary>
/// <param name="Definition">Against a definition in the project.</param>
/// <param name="Catalog">Against the bundled catalog.</param>
/// <param name="Nothing">Against nothing, because no definition of their task is known.</param>
public sealed record Coverage(int Definition, int Catalog, int Nothing);
