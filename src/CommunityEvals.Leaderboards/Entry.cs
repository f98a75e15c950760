namespace CommunityEvals.Leaderboards;

/// <summary>One result of one model: what was evaluated, how, when, by whom, and how well it is proven.</summary>
public sealed record Entry
{
    /// <summary>Rank among all results of the task, from 1; equal values share one (1, 2, 2, 4).</summary>
    public required int Rank { get; init; }

    /// <summary>Rank among the results of the same variant, from 1.</summary>
    public required int RankInVariant { get; init; }

    /// <summary>The model repo on the Hub, <c>owner/name</c>.</summary>
    public required string ModelId { get; init; }

    /// <summary>The score, in the task's <see cref="TaskBoard.Unit"/>.</summary>
    public required Score Value { get; init; }

    /// <summary>The setup: <see cref="Leaderboards.Variant.Default"/>, <see cref="Leaderboards.Variant.WithTools"/>, or <c>other: </c> and the notes.</summary>
    public required string Variant { get; init; }

    /// <summary>The setup as the file writes it, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether the result is merged or in an open pull request; null where nothing tells.</summary>
    public ResultStatus? Status { get; init; }

    /// <summary>Whether somebody checked the verify token.</summary>
    public bool Verified { get; init; }

    /// <summary>Who checked it, or null.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>Whether the file has a verify token, checked or not.</summary>
    public bool HasVerifyToken { get; init; }

    /// <summary>Number of the pull request that brought or brings it, or null.</summary>
    public int? PullRequest { get; init; }

    /// <summary>Page of that pull request, or null.</summary>
    public string? DiscussionUrl { get; init; }

    /// <summary>Who added the result: the author of the pull request, else of the commit; or null.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>When the evaluation ran, as the file writes it (ISO 8601, a date or a datetime), else when the result was added; or null.</summary>
    public string? Date { get; init; }

    /// <summary>Where <see cref="Date"/> is from; null without a date.</summary>
    public DateOrigin? DateOrigin { get; init; }

    /// <summary>Where the evidence is; null when the result names none.</summary>
    public Source? Source { get; init; }

    /// <summary>Where the result was read.</summary>
    public required ResultOrigin Origin { get; init; }

    /// <summary>The file inside its repo: <c>.eval_results/hle.yaml</c>.</summary>
    public required string Filename { get; init; }

    /// <summary>The file relative to the project, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The line of the value, from 1; null where it has none.</summary>
    public int? Line { get; init; }

    /// <summary>The dataset's commit that was used, or null.</summary>
    public string? DatasetRevision { get; init; }

    /// <summary>The model repo's commit that gave the result its present value, or null.</summary>
    public string? Commit { get; init; }

    /// <summary>The commit that added the result; null where nothing tells.</summary>
    public Change? Added { get; init; }

    /// <summary>The commit that gave it its present value; null where nothing tells.</summary>
    public Change? Changed { get; init; }

    /// <summary>Earlier values, newest first; null when the build was not asked for them (<c>CommunityEvalsHistory</c>).</summary>
    public IReadOnlyList<PastValue>? History { get; init; }

    /// <summary>The models that this one declares to be made from; null where nothing tells.</summary>
    public IReadOnlyList<string>? BaseModels { get; init; }

    /// <summary>Whether there is any; null where nothing tells.</summary>
    public bool? IsDerived { get; init; }

    /// <summary>Ids of what the build found in this result, such as <c>EVAL064</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];
}

/// <summary>How far a result has come.</summary>
public enum ResultStatus
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>It is on the repo's main branch.</summary>
    Merged,

    /// <summary>It is in an open pull request.</summary>
    Community,
}

/// <summary>Who tells the date of a result.</summary>
public enum DateOrigin
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>The file.</summary>
    Declared,

    /// <summary>The commit that added it.</summary>
    Git,

    /// <summary>The Hub's API, which fills in what the file lacks.</summary>
    Hub,
}

/// <summary>Where a result was read.</summary>
public enum ResultOrigin
{
    /// <summary>A word that this version of the package does not know.</summary>
    Unknown,

    /// <summary>A file in the tree.</summary>
    File,

    /// <summary>A file of a pull request.</summary>
    PullRequest,

    /// <summary>A saved answer of the Hub's API.</summary>
    Snapshot,

    /// <summary>The <c>model-index</c> of a model's card; such a claim is held against results and never ranked.</summary>
    ModelCard,
}
