using System.Diagnostics.CodeAnalysis;
using System.Security;
using CommunityEvals.Leaderboards.Reading;

namespace CommunityEvals.Leaderboards;

/// <summary>All results of a project, ranked: what <c>leaderboard.json</c> says.</summary>
/// <remarks>
/// Keys that this version of the package does not know are passed over, so that it reads what later versions of CommunityEvals.Build write.
/// Ids are compared to the letter, as the Hub compares them. Records that hold lists are equal only when they hold the same lists.
/// </remarks>
public sealed record Leaderboard
{
    /// <summary>The latest version of the format that this package reads.</summary>
    public const int LatestSchemaVersion = 1;

    /// <summary>The version of the format, from 1 to <see cref="LatestSchemaVersion"/>.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The benchmarks, in ordinal order of their datasets.</summary>
    public required IReadOnlyList<Benchmark> Benchmarks { get; init; }

    /// <summary>Tables of models by tasks that the project asked for.</summary>
    public IReadOnlyList<CuratedBoard> Leaderboards { get; init; } = [];

    /// <summary>Claims about one model, task and variant that differ, or that were made more than once.</summary>
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    /// <summary>Files that take no part, in ordinal order of their paths.</summary>
    public required IReadOnlyList<ExcludedFile> Excluded { get; init; }

    /// <summary>How many there are of each.</summary>
    public required Totals Totals { get; init; }

    /// <summary>Reads a leaderboard from a file.</summary>
    /// <param name="path">The file, such as <c>leaderboard.json</c> beside the program.</param>
    /// <exception cref="LeaderboardFormatException">The file is no leaderboard, or one of a later version.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static Leaderboard Load(string path)
    {
        ThrowIfNull(path, nameof(path));
        using var stream = LeaderboardFile.Open(path, isAsync: false);
        return LeaderboardReader.Read(LeaderboardFile.ReadAll(stream, path), path);
    }

    /// <summary>Reads a leaderboard from a stream to its end, and leaves the stream open.</summary>
    /// <param name="stream">UTF-8 text.</param>
    /// <exception cref="LeaderboardFormatException">The stream holds no leaderboard, or one of a later version.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Leaderboard Load(Stream stream)
    {
        ThrowIfNull(stream, nameof(stream));
        return LeaderboardReader.Read(LeaderboardFile.ReadAll(stream, null), null);
    }

    /// <summary>Reads a leaderboard from a file.</summary>
    /// <param name="path">The file, such as <c>leaderboard.json</c> beside the program.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="LeaderboardFormatException">The file is no leaderboard, or one of a later version.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<Leaderboard> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ThrowIfNull(path, nameof(path));
        cancellationToken.ThrowIfCancellationRequested();
        using var stream = LeaderboardFile.Open(path, isAsync: true);
        return LeaderboardReader.Read(await LeaderboardFile.ReadAllAsync(stream, path, cancellationToken).ConfigureAwait(false), path);
    }

    /// <summary>Reads a leaderboard from a stream to its end, and leaves the stream open.</summary>
    /// <param name="stream">UTF-8 text.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="LeaderboardFormatException">The stream holds no leaderboard, or one of a later version.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<Leaderboard> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ThrowIfNull(stream, nameof(stream));
        return LeaderboardReader.Read(await LeaderboardFile.ReadAllAsync(stream, null, cancellationToken).ConfigureAwait(false), null);
    }

    /// <summary>Reads a leaderboard from a file, where a file that is missing, unreadable or no leaderboard is nothing out of the ordinary.</summary>
    /// <param name="path">The file, such as <c>leaderboard.json</c> beside the program.</param>
    /// <param name="leaderboard">The leaderboard, or null.</param>
    /// <param name="error">Why there is none, in words for people; null when there is one.</param>
    /// <returns>Whether the file was read.</returns>
    public static bool TryLoad(string path, [NotNullWhen(true)] out Leaderboard? leaderboard, [NotNullWhen(false)] out string? error)
    {
        ThrowIfNull(path, nameof(path));
        try
        {
            leaderboard = Load(path);
            error = null;
            return true;
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            leaderboard = null;
            error = exception.Message;
            return false;
        }
    }

    /// <summary>The benchmark of a dataset, or null.</summary>
    /// <param name="datasetId">The dataset, <c>owner/name</c>.</param>
    public Benchmark? FindBenchmark(string datasetId) =>
        Benchmarks.FirstOrDefault(benchmark => string.Equals(benchmark.DatasetId, datasetId, StringComparison.Ordinal));

    /// <summary>The leaderboard of one task, or null.</summary>
    /// <param name="datasetId">The dataset, <c>owner/name</c>.</param>
    /// <param name="taskId">The task.</param>
    public TaskBoard? FindTask(string datasetId, string taskId) => FindBenchmark(datasetId)?.FindTask(taskId);

    /// <summary>All results of a model, in the order of benchmarks, tasks and ranks.</summary>
    /// <param name="modelId">The model, <c>owner/name</c>.</param>
    public IEnumerable<ModelResult> ResultsOf(string modelId) =>
        from benchmark in Benchmarks
        from task in benchmark.Tasks
        from entry in task.Entries
        where string.Equals(entry.ModelId, modelId, StringComparison.Ordinal)
        select new ModelResult(benchmark, task, entry);

    /// <summary>Whether a fault lies in the file or its path, not in the program.</summary>
    private static bool IsOfTheFile(Exception exception) =>
        exception is LeaderboardFormatException or IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;

    private static void ThrowIfNull(object? argument, string name)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
