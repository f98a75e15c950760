using System.Globalization;
using CommunityEvals.Formats;
using CommunityEvals.Scores;
using CommunityEvals.Sources;
using CommunityEvals.Yaml;

namespace CommunityEvals.Leaderboards;

/// <summary>One result: what was evaluated, how, when, by whom, and how well it is proven.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Value">The score.</param>
public sealed record BoardEntry(string ModelId, string DatasetId, string TaskId, Score Value)
{
    /// <summary>Where it was read.</summary>
    public ResultOrigin Origin { get; init; }

    /// <summary>Its rank among all results of the task, from 1; equal values share one.</summary>
    public int Rank { get; init; }

    /// <summary>Its rank among the results of its variant, from 1.</summary>
    public int RankInVariant { get; init; }

    /// <summary>The setup: see <see cref="Scores.Variant"/>.</summary>
    public string Variant { get; init; } = Scores.Variant.Default;

    /// <summary>The setup as written, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether it is on the repo's main branch or in an open pull request; null where nothing tells.</summary>
    public ResultStatus? Status { get; init; }

    /// <summary>Whether somebody who can check the proof says that it holds.</summary>
    public bool IsVerified => VerifiedBy is not null;

    /// <summary>Who says so: <c>hub</c>, or null.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>Whether the file has a token that claims a proof. Nobody but the Hub can check it.</summary>
    public bool HasVerifyToken { get; init; }

    /// <summary>The pull request that brought or brings it, or null.</summary>
    public int? PullRequest { get; init; }

    /// <summary>The page of that pull request, or null.</summary>
    public string? DiscussionUrl { get; init; }

    /// <summary>Who added it: the author of the pull request or of the commit; null where nothing tells.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>Whom the Hub names as the author, or null; only a saved leaderboard tells.</summary>
    public HubAuthor? Author { get; init; }

    /// <summary>The date of the run as written, or when it was added; null where nothing tells.</summary>
    public string? Date { get; init; }

    /// <summary>The day of that date, as written (no zone is applied): <c>2026-04-02</c>; null where it is none.</summary>
    public string? Day => Date is null ? null : IsoDate.TryParse(Date)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Who says the date.</summary>
    public DateOrigin? DateOrigin { get; init; }

    /// <summary>The commit that gave it its present value, 40 hex digits; null where nothing tells.</summary>
    public string? Commit { get; init; }

    /// <summary>The change that added it to its repo; null where nothing tells.</summary>
    public ResultChange? Added { get; init; }

    /// <summary>The change that gave it its present value; null where nothing tells.</summary>
    public ResultChange? Changed { get; init; }

    /// <summary>Its values before, newest first; null when they were not asked for.</summary>
    public IReadOnlyList<PastValue>? History { get; init; }

    /// <summary>The models that its model was made from, as declared; null where nothing tells.</summary>
    public IReadOnlyList<string>? BaseModels { get; init; }

    /// <summary>Whether its model declares that it was made from another; null where nothing tells.</summary>
    public bool? IsDerived => BaseModels is null ? null : BaseModels.Count > 0;

    /// <summary>The evidence, or null.</summary>
    public BoardSource? Source { get; init; }

    /// <summary>The revision of the dataset, or null.</summary>
    public string? DatasetRevision { get; init; }

    /// <summary>The file, relative to the project; of a saved answer of the API, that answer's file.</summary>
    public string Path { get; init; } = "";

    /// <summary>The file inside its repo: <c>.eval_results/hle.yaml</c>; the path itself when it lies in no such folder.</summary>
    public string Filename
    {
        get => field ?? FilenameIn(Path);
        init;
    }

    /// <summary>The line of the value, from 1; 0 where it has none.</summary>
    public int Line { get; init; }

    /// <summary>Ids of the findings inside this result.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>The part of a path that lies inside the model's repo; the path itself when it lies in no results folder.</summary>
    internal static string FilenameIn(string path)
    {
        var folder = path.LastIndexOf("/.eval_results/", StringComparison.Ordinal);
        return folder < 0 ? path : TextPool.Values.Take(path, folder + 1, path.Length - folder - 1);
    }
}

/// <summary>Where a result was read.</summary>
public enum ResultOrigin
{
    /// <summary>A file in the tree.</summary>
    File,

    /// <summary>A file on a pull request's ref.</summary>
    PullRequest,

    /// <summary>A saved answer of the Hub's API.</summary>
    Snapshot,

    /// <summary>The <c>model-index</c> of a model's card; such a result is held against others and never ranked.</summary>
    ModelCard,
}

/// <summary>How far a result has come.</summary>
public enum ResultStatus
{
    /// <summary>It is on the repo's main branch.</summary>
    Merged,

    /// <summary>It is in an open pull request.</summary>
    Community,
}

/// <summary>Who tells the date of a result.</summary>
public enum DateOrigin
{
    /// <summary>The file.</summary>
    Declared,

    /// <summary>The commit that added it.</summary>
    Git,

    /// <summary>The Hub's API, which fills in what the file lacks.</summary>
    Hub,
}

/// <summary>Where the evidence of a result is.</summary>
/// <param name="Url">The link.</param>
/// <param name="Name">What to call it, or null.</param>
/// <param name="User">The user who gets the attribution, or null.</param>
/// <param name="Org">The organisation that gets it, or null.</param>
/// <param name="Kind">What the link leads to.</param>
public sealed record BoardSource(string Url, string? Name, string? User, string? Org, SourceKind Kind)
{
    /// <summary>The same when nobody has looked at the link yet.</summary>
    public BoardSource(string url, string? name, string? user, string? org)
        : this(url, name, user, org, SourceKind.Of(url))
    {
    }
}

/// <summary>A commit that touched a result.</summary>
/// <param name="Commit">40 hex digits.</param>
/// <param name="Date">When it was made, in UTC: <c>2026-04-02T10:11:12Z</c>.</param>
/// <param name="Author">The name of its author, as the commit has it.</param>
public sealed record ResultChange(string Commit, string Date, string Author);

/// <summary>A value that a result had, and the commit that gave it to it.</summary>
/// <param name="Value">The score.</param>
/// <param name="Change">The commit.</param>
public sealed record PastValue(Score Value, ResultChange Change);

/// <summary>A user or an organisation, as the Hub's API describes them.</summary>
/// <param name="Name">The name in addresses.</param>
/// <param name="Type"><c>user</c> or <c>org</c>, or null.</param>
/// <param name="Fullname">The name for people, or null.</param>
/// <param name="AvatarUrl">The picture, or null.</param>
public sealed record HubAuthor(string Name, string? Type = null, string? Fullname = null, string? AvatarUrl = null);
