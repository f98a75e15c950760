namespace CommunityEvals.Documents;

/// <summary>Tells from a file's path, and what the user said of it, what it is and whose.</summary>
public static class FileClassifier
{
    /// <summary>The name of a benchmark's definition at the root of its dataset.</summary>
    public const string DefinitionName = "eval.yaml";

    private const string ResultsFolder = ".eval_results";

    /// <summary>A file that the user or the default globs named as results.</summary>
    /// <param name="path">Path relative to the project, with <c>/</c>.</param>
    /// <param name="modelId">What the user said by <c>ModelId</c>; null or empty for nothing.</param>
    /// <param name="repos">The repos around.</param>
    public static EvalFile Results(string path, string? modelId, RepoContext repos)
    {
        var folder = ResultsFolderIn(path);
        var known = Given(modelId) ?? (folder > 0 ? FromFolders(path, folder - 1, "models") : null);
        var repo = known is null ? ModelRepoOf(path, folder, repos) : null;
        var isInPlace = path.LastIndexOf('/') == folder + ResultsFolder.Length
            && path.EndsWith(".yaml", StringComparison.Ordinal)
            && repo?.HasAtRoot(path.Substring(0, folder + ResultsFolder.Length), ResultsFolder) != false;
        return new(path, folder < 0 || isInPlace ? EvalFileKind.Results : EvalFileKind.IgnoredResults, known ?? repo?.Id);
    }

    /// <summary>A file of results on the ref of a pull request. It is what the file of the same path in the tree would be.</summary>
    /// <param name="folder">The folder of the repo relative to the project, with <c>/</c>; empty for the project's own.</param>
    /// <param name="number">The pull request.</param>
    /// <param name="path">The path inside the repo, with <c>/</c>.</param>
    /// <param name="modelId">What the user said by <c>ModelId</c>; null or empty for nothing.</param>
    /// <param name="repos">The repos around.</param>
    public static EvalFile Proposed(string folder, int number, string path, string? modelId, RepoContext repos)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return Results(prefix + path, modelId, repos) with { PullRequest = number, ShownPath = $"{prefix}refs/pr/{number}:{path}" };
    }

    /// <summary>A file that may define a benchmark.</summary>
    /// <param name="path">Path relative to the project, with <c>/</c>.</param>
    /// <param name="datasetId">What the user said by <c>DatasetId</c>; null or empty for nothing.</param>
    /// <param name="repos">The repos around.</param>
    public static EvalFile Benchmark(string path, string? datasetId, RepoContext repos)
    {
        var fromFolders = FromFolders(path, "benchmarks") ?? FromFolders(path, "datasets");
        var own = path == DefinitionName ? Given(repos.DatasetId) : null;
        var clone = repos.CloneOf(path);
        var cloned = clone is { IsDataset: true } && clone.HasAtRoot(path, DefinitionName) ? clone.Id : null;
        return new(path, EvalFileKind.Benchmark, Given(datasetId) ?? own ?? fromFolders ?? cloned)
        {
            IsMarked = Given(datasetId) is not null || own is not null || cloned is not null,
            IsCopy = Given(datasetId) is null && own is null && cloned is null && fromFolders is not null,
        };
    }

    /// <summary>The folder that holds the results folder of <paramref name="path"/>, which is the model's repo: empty for the project's own; null when the file lies in no results folder.</summary>
    public static string? RepoFolderOf(string path)
    {
        var folder = ResultsFolderIn(path);
        return folder < 0 || folder + ResultsFolder.Length == path.Length ? null : path.Substring(0, Math.Max(folder - 1, 0));
    }

    /// <summary>What an additional file of the compiler is by its path alone, or null when it is none of ours.</summary>
    public static EvalFileKind? KindOf(string path)
    {
        if (RepoFolderOf(path) is not null)
        {
            var isYaml = path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
            return isYaml ? EvalFileKind.Results : null;
        }

        return path.EndsWith(DefinitionName, StringComparison.Ordinal) && StartOfPart(path, path.Length) == path.Length - DefinitionName.Length ? EvalFileKind.Benchmark : null;
    }

    /// <summary>The repo that the two folders of a file name, when <paramref name="root"/> (<c>models</c>, <c>datasets</c>) stands before them; else null.</summary>
    internal static string? FromFolders(string path, string root) => FromFolders(path, path.LastIndexOf('/'), root);

    /// <summary>The model's repo that a file lies in; null when it lies in none. Of the project's own folder the project may say whose it is.</summary>
    private static HubClone? ModelRepoOf(string path, int folder, RepoContext repos)
    {
        var clone = repos.CloneOf(path);
        return Given(repos.ModelId) is { } own && (folder == 0 || (folder > 0 && clone is null && !path.StartsWith("../", StringComparison.Ordinal)))
            ? new("", IsDataset: false, own)
            : clone is { IsDataset: false } ? clone : null;
    }

    /// <summary>Where the first part of a path that is named as a results folder begins; -1 when there is none. What lies further down is not in another one.</summary>
    private static int ResultsFolderIn(string path) => $"/{path}/".IndexOf($"/{ResultsFolder}/", StringComparison.Ordinal);

    /// <summary>The two folders before <paramref name="end"/>, the place of a slash, when <paramref name="root"/> stands before them.</summary>
    private static string? FromFolders(string path, int end, string root)
    {
        var name = StartOfPart(path, end);
        var owner = StartOfPart(path, name - 1);
        var start = StartOfPart(path, owner - 1);
        var isRoot = owner > 0 && owner - 1 - start == root.Length && string.CompareOrdinal(path, start, root, 0, root.Length) == 0;
        return isRoot ? path.Substring(owner, end - owner) : null;
    }

    /// <summary>Where the part of a path begins that ends before <paramref name="end"/>; 0 also when there is none.</summary>
    private static int StartOfPart(string path, int end) => end <= 0 ? 0 : path.LastIndexOf('/', end - 1) + 1;

    private static string? Given(string? id) => string.IsNullOrWhiteSpace(id) ? null : id!.Trim();
}
