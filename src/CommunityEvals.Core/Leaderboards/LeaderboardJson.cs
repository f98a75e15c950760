using CommunityEvals.Json;

namespace CommunityEvals.Leaderboards;

/// <summary>Writes <c>leaderboard.json</c>, version 1; its JSON Schema ships as <c>schemas/leaderboard.schema.json</c>.</summary>
public static class LeaderboardJson
{
    /// <summary>The version of the format. Keys may be added within a version.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The same leaderboard gives the same text, everywhere.</summary>
    public static string Write(Leaderboard leaderboard) => Write(leaderboard, new JsonWriter());

    /// <summary>Writes the same text to <paramref name="output"/> bit by bit: of a large leaderboard it is larger than all else in memory.</summary>
    public static void Write(Leaderboard leaderboard, TextWriter output) => Write(leaderboard, new JsonWriter(output));

    private static string Write(Leaderboard leaderboard, JsonWriter json)
    {
        json.Object(null, () => json
            .Number("schemaVersion", SchemaVersion)
            .List("benchmarks", leaderboard.Benchmarks, benchmark => WriteBenchmark(json, benchmark))
            .List("leaderboards", leaderboard.Curated, board => CuratedBoardJson.Write(json, board))
            .List("conflicts", leaderboard.Conflicts, conflict => WriteConflict(json, conflict))
            .List("excluded", leaderboard.Excluded, excluded => WriteExcluded(json, excluded))
            .Object("totals", () => WriteTotals(json, leaderboard), isInline: true));
        return json.Finish();
    }

    private static void WriteBenchmark(JsonWriter json, BenchmarkBoard benchmark) => json.Object(null, () => json
        .Text("datasetId", benchmark.DatasetId)
        .Text("name", benchmark.Definition?.Name)
        .Text("description", benchmark.Definition?.Description)
        .Text("evaluationFramework", benchmark.Definition?.Framework)
        .Text("definedBy", FormatWords.WordOf(benchmark.Definition?.Origin))
        .List("tasks", benchmark.Tasks, task => WriteTask(json, task)));

    private static void WriteTask(JsonWriter json, TaskBoard board) => json.Object(null, () => json
        .Text("taskId", board.Task.Id)
        .Text("config", board.Task.Config)
        .Text("split", board.Task.Split)
        .Unit("unit", board.Task.Unit)
        .Boolean("lowerIsBetter", board.Direction.LowerIsBetter)
        .Text("directionOrigin", board.Direction.Origin)
        .Boolean("defined", board.IsDefined)
        .List("statistics", board.Statistics, statistics => WriteStatistics(json, statistics))
        .Items("entries", board.Entries, WriteEntry));

    private static void WriteStatistics(JsonWriter json, VariantStatistics statistics) => json.Object(
        null,
        () => json
            .Text("variant", statistics.Variant)
            .Number("count", statistics.Count)
            .Number("models", statistics.Models)
            .Score("best", statistics.Best)
            .Score("median", statistics.Median)
            .Score("spread", statistics.Spread)
            .Score("headroom", statistics.Headroom)
            .Boolean("saturated", statistics.IsSaturated)
            .Object("byStatus", () => json
                .Number("merged", statistics.ByStatus.Merged)
                .Number("community", statistics.ByStatus.Community)
                .Number("unknown", statistics.ByStatus.Unknown))
            .Text("newestDate", statistics.NewestDate),
        isInline: true);

    private static void WriteEntry(JsonWriter json, BoardEntry entry)
    {
        json.Open(null, '{', isInline: true)
            .Number("rank", entry.Rank)
            .Number("rankInVariant", entry.RankInVariant)
            .Text("modelId", entry.ModelId)
            .Score("value", entry.Value)
            .Text("variant", entry.Variant)
            .Text("notes", entry.Notes)
            .Text("status", FormatWords.WordOf(entry.Status))
            .Boolean("verified", entry.IsVerified)
            .Text("verifiedBy", entry.VerifiedBy)
            .Boolean("hasVerifyToken", entry.HasVerifyToken)
            .Number("pullRequest", entry.PullRequest)
            .Text("discussionUrl", entry.DiscussionUrl)
            .Text("submittedBy", entry.SubmittedBy)
            .Text("date", entry.Date)
            .Text("dateOrigin", FormatWords.WordOf(entry.DateOrigin));
        WriteSource(json, entry.Source);
        json.Text("origin", FormatWords.WordOf(entry.Origin))
            .Text("filename", entry.Filename)
            .Text("path", entry.Path)
            .Number("line", LineOf(entry.Line))
            .Text("datasetRevision", entry.DatasetRevision)
            .Text("commit", entry.Commit);
        WriteChange(json, "added", entry.Added);
        WriteChange(json, "changed", entry.Changed);
        WriteHistory(json, entry.History);
        WriteBaseModels(json, entry);
        json.Texts("findings", entry.Findings).Close('}');
    }

    private static void WriteChange(JsonWriter json, string key, ResultChange? change)
    {
        if (change is null)
        {
            json.Null(key);
            return;
        }

        WriteChange(json.Open(key, '{'), change).Close('}');
    }

    internal static JsonWriter WriteChange(JsonWriter json, ResultChange change) => json
        .Text("commit", change.Commit)
        .Text("date", change.Date)
        .Text("author", change.Author);

    /// <summary>The key is there only when it was asked for.</summary>
    private static void WriteHistory(JsonWriter json, IReadOnlyList<PastValue>? history)
    {
        if (history is not null)
        {
            json.List("history", history, past => json.Object(null, () => WriteChange(json.Score("value", past.Value), past.Change)));
        }
    }

    private static void WriteBaseModels(JsonWriter json, BoardEntry entry)
    {
        if (entry.BaseModels is null)
        {
            json.Null("baseModels").Null("isDerived");
            return;
        }

        json.Texts("baseModels", entry.BaseModels).Boolean("isDerived", entry.BaseModels.Count > 0);
    }

    private static void WriteSource(JsonWriter json, BoardSource? source)
    {
        if (source is null)
        {
            json.Null("source");
            return;
        }

        json.Open("source", '{')
            .Text("url", source.Url)
            .Text("name", source.Name)
            .Text("user", source.User)
            .Text("org", source.Org)
            .Text("kind", source.Kind.Word)
            .Boolean("isExternal", source.Kind.IsExternal)
            .Close('}');
    }

    private static void WriteConflict(JsonWriter json, ResultConflict conflict) => json.Object(
        null,
        () => json
            .Text("modelId", conflict.ModelId)
            .Text("datasetId", conflict.DatasetId)
            .Text("taskId", conflict.TaskId)
            .Text("variant", conflict.Variant)
            .List("values", conflict.Values, claim => json.Object(null, () => json
                .Score("value", claim.Value)
                .Text("origin", FormatWords.WordOf(claim.Origin))
                .Text("path", claim.Path)
                .Number("line", LineOf(claim.Line))
                .Number("pullRequest", claim.PullRequest)
                .Text("relation", claim.Relation switch { ClaimRelation.AlreadyPresent => "already-present", ClaimRelation.Proposal => "proposal", _ => null }))),
        isInline: true);

    private static int? LineOf(int line) => line == 0 ? null : line;

    private static void WriteExcluded(JsonWriter json, ExcludedFile excluded) => json.Object(
        null,
        () => json
            .Text("path", excluded.Path)
            .Text("modelId", excluded.ModelId)
            .Apply(() => WritePullRequest(json, excluded.PullRequest))
            .List("findings", excluded.Findings, id => json.Text(null, id)),
        isInline: true);

    /// <summary>The key is there only for a file that lies on a pull request's ref.</summary>
    private static void WritePullRequest(JsonWriter json, int? number)
    {
        if (number is not null)
        {
            json.Number("pullRequest", number);
        }
    }

    private static void WriteTotals(JsonWriter json, Leaderboard leaderboard) => json
        .Number("models", leaderboard.Entries.Select(entry => entry.ModelId).Distinct(StringComparer.Ordinal).Count())
        .Number("benchmarks", leaderboard.Benchmarks.Count)
        .Number("tasks", leaderboard.Benchmarks.SelectMany(benchmark => benchmark.Tasks).Count())
        .Number("results", leaderboard.Entries.Count())
        .Number("excluded", leaderboard.Excluded.Count);
}
