using System.Globalization;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Tables;

/// <summary>The columns of the tables, in their order. Columns may be added at the end; none is removed, renamed or given another type.</summary>
public static class ResultColumns
{
    /// <summary>All columns; the README lists them.</summary>
    public static IReadOnlyList<ResultColumn> All { get; } =
    [
        Text("dataset_id", "the benchmark's dataset", row => row.Benchmark.DatasetId),
        Text("benchmark_name", "its name in the definition", row => row.Benchmark.Definition?.Name),
        Text("task_id", "the task; each has a leaderboard of its own", row => row.Task.Task.Id),
        Text("config", "the dataset's configuration", row => row.Task.Task.Config),
        Text("split", "the dataset's split", row => row.Task.Task.Split),
        Text("unit", "`percent` or `fraction`", row => FormatWords.WordOf(row.Task.Task.Unit)),
        Truth("lower_is_better", "which way the task ranks", row => row.Task.Direction.LowerIsBetter),
        Text("direction_origin", "who tells it: as `directionOrigin` in `leaderboard.json`", row => row.Task.Direction.Origin),
        Count("rank", "rank among all results of the task; equal values share one", row => row.Entry.Rank),
        Count("rank_in_variant", "rank among the results of the same setup", row => row.Entry.RankInVariant),
        Text("model_id", "the model", row => row.Entry.ModelId),
        new("value", ColumnType.Real, "the score, with the file's digits", row => row.Entry.Value.DecimalJson),
        Text("variant", "the setup: `default`, `with-tools` or `other: …`", row => row.Entry.Variant),
        Text("notes", "the setup as written", row => row.Entry.Notes),
        Text("status", "`merged` or `community`", row => FormatWords.WordOf(row.Entry.Status)),
        Truth("verified", "whether somebody who can check the proof says that it holds", row => row.Entry.IsVerified),
        Text("verified_by", "who says so", row => row.Entry.VerifiedBy),
        Truth("has_verify_token", "whether the file has a token", row => row.Entry.HasVerifyToken),
        Count("pull_request", "the pull request that brings it", row => row.Entry.PullRequest),
        Text("discussion_url", "the page of that pull request", row => row.Entry.DiscussionUrl),
        Text("submitted_by", "who added it", row => row.Entry.SubmittedBy),
        new("date", ColumnType.Day, "the day of the run", row => row.Entry.Day),
        Text("date_origin", "who tells it: `declared`, `git` or `hub`", row => FormatWords.WordOf(row.Entry.DateOrigin)),
        Text("source_url", "the evidence", row => row.Entry.Source?.Url),
        Text("source_name", "what to call it", row => row.Entry.Source?.Name),
        Text("source_user", "the user who gets the attribution", row => row.Entry.Source?.User),
        Text("source_org", "the organisation that gets it", row => row.Entry.Source?.Org),
        Text("source_kind", "as `source.kind` in `leaderboard.json`", row => row.Entry.Source?.Kind.Word),
        Truth("source_is_external", "whether the evidence is not on the Hub", row => row.Entry.Source?.Kind.IsExternal),
        Text("origin", "where it was read: `file`, `pull-request` or `snapshot`", row => FormatWords.WordOf(row.Entry.Origin)),
        Text("filename", "the file inside its repo", row => row.Entry.Filename),
        Text("path", "the file, relative to the project", row => row.Entry.Path),
        Count("line", "the line of the value", row => row.Entry.Line == 0 ? null : row.Entry.Line),
        Text("dataset_revision", "the dataset's revision", row => row.Entry.DatasetRevision),
        Text("commit", "the commit that gave it its value", row => row.Entry.Commit),
        Text("base_models", "what the model declares that it was made from, with blanks between", row => row.Entry.BaseModels is { } models ? string.Join(" ", models) : null),
        Truth("is_derived", "whether it declares any", row => row.Entry.IsDerived),
        Text("findings", "ids of the findings inside the result, with blanks between", row => string.Join(" ", row.Entry.Findings)),
    ];

    private static ResultColumn Text(string name, string meaning, Func<ResultRow, string?> value) => new(name, ColumnType.Text, meaning, value);

    private static ResultColumn Count(string name, string meaning, Func<ResultRow, int?> value) =>
        new(name, ColumnType.Count, meaning, row => value(row)?.ToString(CultureInfo.InvariantCulture));

    private static ResultColumn Truth(string name, string meaning, Func<ResultRow, bool?> value) =>
        new(name, ColumnType.Truth, meaning, row => value(row) is { } truth ? truth ? "true" : "false" : null);
}
