namespace CommunityEvals.Leaderboards.Reading;

/// <summary>Reads <c>leaderboard.json</c>, whose keys <c>schemas/leaderboard.schema.json</c> of CommunityEvals.Build lists.</summary>
/// <remarks>By hand over a parsed document: the messages name what was expected, and there is no reflection for a trimmer to lose.</remarks>
internal static class LeaderboardReader
{
    /// <summary>Reads a leaderboard.</summary>
    /// <param name="bytes">UTF-8 text.</param>
    /// <param name="file">The file, or null for a stream.</param>
    /// <exception cref="LeaderboardFormatException">It is none.</exception>
    public static Leaderboard Read(ArraySegment<byte> bytes, string? file)
    {
        var text = new JsonText(file, bytes);
        using var document = text.Parse();
        return ReadLeaderboard(new(text, JsonPlace.Root, document.RootElement));
    }

    private static Leaderboard ReadLeaderboard(JsonObject json)
    {
        // The version first: of a later one, anything else may be different.
        var version = json.Integer("schemaVersion", minimum: 1);
        if (version > Leaderboard.LatestSchemaVersion)
        {
            throw json.Fault(
                "schemaVersion",
                $"is {version}, and this version of the package CommunityEvals.Leaderboards reads up to {Leaderboard.LatestSchemaVersion}: update the package");
        }

        return new()
        {
            SchemaVersion = version,
            Benchmarks = json.List("benchmarks", ReadBenchmark),
            Leaderboards = json.OptionalList("leaderboards", ReadCuratedBoard) ?? [],
            Conflicts = json.List("conflicts", ReadConflict),
            Excluded = json.List("excluded", ReadExcludedFile),
            Totals = json.Object("totals", ReadTotals),
        };
    }

    private static Benchmark ReadBenchmark(JsonObject json) => new()
    {
        DatasetId = json.Text("datasetId"),
        Name = json.OptionalText("name"),
        Description = json.OptionalText("description"),
        EvaluationFramework = json.OptionalText("evaluationFramework"),
        DefinedBy = json.OptionalWord("definedBy", Words.DefinitionOrigin),
        Tasks = json.List("tasks", ReadTask),
    };

    private static TaskBoard ReadTask(JsonObject json) => new()
    {
        TaskId = json.Text("taskId"),
        Config = json.OptionalText("config"),
        Split = json.OptionalText("split"),
        Unit = json.OptionalWord("unit", Words.Unit),
        LowerIsBetter = json.Boolean("lowerIsBetter"),
        DirectionOrigin = json.Word("directionOrigin", Words.DirectionOrigin),
        Defined = json.OptionalBoolean("defined") ?? false,
        Statistics = json.OptionalList("statistics", ReadStatistics) ?? [],
        Entries = json.List("entries", ReadEntry),
    };

    private static VariantStatistics ReadStatistics(JsonObject json) => new()
    {
        Variant = json.Text("variant"),
        Count = json.Integer("count", minimum: 0),
        Models = json.Integer("models", minimum: 0),
        Best = json.Score("best"),
        Median = json.Score("median"),
        Spread = json.OptionalScore("spread"),
        Headroom = json.OptionalScore("headroom"),
        Saturated = json.OptionalBoolean("saturated"),
        ByStatus = json.Object("byStatus", ReadStatusCounts),
        NewestDate = json.OptionalText("newestDate"),
    };

    private static StatusCounts ReadStatusCounts(JsonObject json) => new()
    {
        Merged = json.Integer("merged", minimum: 0),
        Community = json.Integer("community", minimum: 0),
        Unknown = json.Integer("unknown", minimum: 0),
    };

    private static Entry ReadEntry(JsonObject json) => new()
    {
        Rank = json.Integer("rank", minimum: 1),
        RankInVariant = json.Integer("rankInVariant", minimum: 1),
        ModelId = json.Text("modelId"),
        Value = json.Score("value"),
        Variant = json.Text("variant"),
        Notes = json.OptionalText("notes"),
        Status = json.OptionalWord("status", Words.Status),
        Verified = json.Boolean("verified"),
        VerifiedBy = json.OptionalText("verifiedBy"),
        HasVerifyToken = json.Boolean("hasVerifyToken"),
        PullRequest = json.OptionalInteger("pullRequest", minimum: 0),
        DiscussionUrl = json.OptionalText("discussionUrl"),
        SubmittedBy = json.OptionalText("submittedBy"),
        Date = json.OptionalText("date"),
        DateOrigin = json.OptionalWord("dateOrigin", Words.DateOrigin),
        Source = json.OptionalObject("source", ReadSource),
        Origin = json.Word("origin", Words.Origin),
        Filename = json.Text("filename"),
        Path = json.Text("path"),
        Line = json.OptionalInteger("line", minimum: 1),
        DatasetRevision = json.OptionalText("datasetRevision"),
        Commit = json.OptionalText("commit"),
        Added = json.OptionalObject("added", ReadChange),
        Changed = json.OptionalObject("changed", ReadChange),
        History = json.OptionalList("history", ReadPastValue),
        BaseModels = json.OptionalTexts("baseModels"),
        IsDerived = json.OptionalBoolean("isDerived"),
        Findings = json.Texts("findings"),
    };

    private static Change ReadChange(JsonObject json) => new()
    {
        Commit = json.Text("commit"),
        Date = json.Text("date"),
        Author = json.Text("author"),
    };

    private static PastValue ReadPastValue(JsonObject json) => new()
    {
        Value = json.Score("value"),
        Commit = json.Text("commit"),
        Date = json.Text("date"),
        Author = json.Text("author"),
    };

    private static Source ReadSource(JsonObject json) => new()
    {
        Url = json.Text("url"),
        Name = json.OptionalText("name"),
        User = json.OptionalText("user"),
        Org = json.OptionalText("org"),
        Kind = json.Word("kind", Words.SourceKind),
        IsExternal = json.Boolean("isExternal"),
    };

    private static CuratedBoard ReadCuratedBoard(JsonObject json) => new()
    {
        Name = json.Text("name"),
        Variant = json.Text("variant"),
        Unit = json.OptionalWord("unit", Words.Unit),
        Tasks = json.List("tasks", ReadCuratedTask),
        Rows = json.List("rows", ReadCuratedRow),
    };

    private static CuratedTask ReadCuratedTask(JsonObject json) => new()
    {
        DatasetId = json.Text("datasetId"),
        TaskId = json.Text("taskId"),
        Unit = json.OptionalWord("unit", Words.Unit),
        LowerIsBetter = json.Boolean("lowerIsBetter"),
    };

    private static CuratedRow ReadCuratedRow(JsonObject json) => new()
    {
        Rank = json.OptionalInteger("rank", minimum: 1),
        ModelId = json.Text("modelId"),
        Mean = json.OptionalScore("mean"),
        Values = json.OptionalScores("values"),
        Missing = json.Integer("missing", minimum: 0),
    };

    private static Conflict ReadConflict(JsonObject json) => new()
    {
        ModelId = json.Text("modelId"),
        DatasetId = json.Text("datasetId"),
        TaskId = json.Text("taskId"),
        Variant = json.Text("variant"),
        Values = json.List("values", ReadClaimedValue),
    };

    private static ClaimedValue ReadClaimedValue(JsonObject json) => new()
    {
        Value = json.Score("value"),
        Origin = json.Word("origin", Words.Origin),
        Path = json.OptionalText("path"),
        Line = json.OptionalInteger("line", minimum: 1),
        PullRequest = json.OptionalInteger("pullRequest", minimum: 0),
        Relation = json.OptionalWord("relation", Words.Relation),
    };

    private static ExcludedFile ReadExcludedFile(JsonObject json) => new()
    {
        Path = json.Text("path"),
        ModelId = json.OptionalText("modelId"),
        PullRequest = json.OptionalInteger("pullRequest", minimum: 0),
        Findings = json.Texts("findings"),
    };

    private static Totals ReadTotals(JsonObject json) => new()
    {
        Models = json.Integer("models", minimum: 0),
        Benchmarks = json.Integer("benchmarks", minimum: 0),
        Tasks = json.Integer("tasks", minimum: 0),
        Results = json.Integer("results", minimum: 0),
        Excluded = json.Integer("excluded", minimum: 0),
    };
}
