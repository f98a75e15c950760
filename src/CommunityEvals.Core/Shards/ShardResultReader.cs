using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Snapshots;
using CommunityEvals.Yaml;

namespace CommunityEvals.Shards;

/// <summary>Reads the results of one file in a shard.</summary>
/// <param name="path">The file, as it is in the whole tree.</param>
/// <param name="datasetId">The dataset.</param>
/// <param name="origin">What kind of file it is.</param>
internal sealed class ShardResultReader(string path, string datasetId, ResultOrigin origin)
{
    /// <summary>A result of a model; null, and told, when it lacks what every result has.</summary>
    public ShardResult? Read(string modelId, AnswerObject result) => ReadEntry(modelId, result) is { } entry
        ? new(entry) { IsSetupKnown = !result.Has("isSetupKnown") || result.Flag("isSetupKnown"), Silenced = result.RuleIds("silenced"), Ignored = result.RuleIds("ignored") }
        : null;

    /// <summary>A result that says its model itself.</summary>
    public ShardResult? ReadSaved(AnswerObject result) => result.NeededText("modelId") is { } modelId ? Read(modelId.Value, result) : null;

    private BoardEntry? ReadEntry(string modelId, AnswerObject result)
    {
        if (result.NeededText("taskId") is not { } taskId || result.NeededScore("value") is not { } value)
        {
            return null;
        }

        var notes = Text(result, "notes");
        var entry = new BoardEntry(modelId, datasetId, taskId.Value, value.Score)
        {
            Origin = origin,
            Path = path,
            Line = result.Count("line") ?? 0,
            Notes = notes,
            Variant = Variant.Of(notes),
            DatasetRevision = Text(result, "datasetRevision"),
            Findings = result.RuleIds("findings"),
        };
        return WithFilename(WithHistory(WithProof(entry, result), result), Text(result, "filename"));
    }

    private static BoardEntry WithProof(BoardEntry entry, AnswerObject result) => entry with
    {
        Status = result.Word("status", FormatWords.Statuses),
        VerifiedBy = Text(result, "verifiedBy"),
        HasVerifyToken = result.Flag("hasVerifyToken"),
        PullRequest = result.Count("pullRequest"),
        DiscussionUrl = Text(result, "discussionUrl"),
        SubmittedBy = Text(result, "submittedBy"),
        Author = result.Object("author") is { } author && author.NeededText("name") is { } name
            ? new(name.Value, Text(author, "type"), Text(author, "fullname"), Text(author, "avatarUrl"))
            : null,
        Date = Text(result, "date"),
        DateOrigin = result.Word("dateOrigin", FormatWords.DateOrigins),
        Source = result.Object("source") is { } source && source.NeededText("url") is { } url
            ? new(url.Value, Text(source, "name"), Text(source, "user"), Text(source, "org"))
            : null,
    };

    private static BoardEntry WithHistory(BoardEntry entry, AnswerObject result) => entry with
    {
        Commit = Text(result, "commit"),
        Added = result.Object("added") is { } added ? ReadChange(added) : null,
        Changed = result.Object("changed") is { } changed ? ReadChange(changed) : null,
        History = result.Has("history") ? [.. result.Objects("history").Select(ReadPast).OfType<PastValue>()] : null,
    };

    /// <summary>Where nothing is said the path tells, which is another one in the whole tree.</summary>
    private static BoardEntry WithFilename(BoardEntry entry, string? filename) => filename is null ? entry : entry with { Filename = filename };

    private static PastValue? ReadPast(AnswerObject past) =>
        past.NeededScore("value") is { } value && past.NeededObject("change") is { } change && ReadChange(change) is { } made
            ? new(value.Score, made)
            : null;

    private static ResultChange? ReadChange(AnswerObject change) =>
        change.NeededText("commit") is { } commit && change.NeededText("date") is { } date
            ? new(TextPool.Values.Take(commit.Value), date.Value, Text(change, "author") ?? "")
            : null;

    /// <summary>Few different texts stand in very many results.</summary>
    private static string? Text(AnswerObject holder, string key) => holder.Text(key) is { } text ? TextPool.Values.Take(text.Value) : null;
}
