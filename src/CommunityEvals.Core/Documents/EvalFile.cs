namespace CommunityEvals.Documents;

/// <summary>What a file is for.</summary>
public enum EvalFileKind
{
    /// <summary>A file of results that the Hub reads.</summary>
    Results,

    /// <summary>A file in a results folder that the Hub does not read: <c>.yml</c>, or a folder further down.</summary>
    IgnoredResults,

    /// <summary>A candidate for a benchmark's definition.</summary>
    Benchmark,
}

/// <summary>A file, what it is for and whose it is.</summary>
/// <param name="Path">Path relative to the project, with <c>/</c>; it may begin with <c>../</c>.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="RepoId">The model, or for a definition the dataset, that it belongs to; null when nothing tells.</param>
public sealed record EvalFile(string Path, EvalFileKind Kind, string? RepoId)
{
    /// <summary>Whether somebody said that it is a definition: by <c>DatasetId</c>, or as the root file of the repo's own dataset.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it lies in <c>benchmarks/&lt;owner&gt;/&lt;name&gt;/</c> or <c>datasets/…</c>: a copy of a dataset's own file.</summary>
    public bool IsCopy { get; init; }

    /// <summary>The pull request on whose ref it lies; null for a file of the tree.</summary>
    public int? PullRequest { get; init; }

    /// <summary>The path as people are shown it; of a file on a ref as git writes it: <c>models/acme/tiny/refs/pr/5:.eval_results/hle.yaml</c>.</summary>
    public string ShownPath
    {
        get => field ?? Path;
        init;
    }

    /// <summary>The file's own name.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);
}
