using CommunityEvals.Json;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Shards;

/// <summary>Writes the results in a shard. Dataset, path and most often the model stand around them.</summary>
internal static class ShardResultJson
{
    public static void Write(JsonWriter json, ShardResult result)
    {
        json.Open(null, '{', isInline: true);
        WriteEntry(json, result.Entry);
        if (!result.IsSetupKnown)
        {
            json.Boolean("isSetupKnown", false);
        }

        json.TextsIfAny("silenced", result.Silenced).TextsIfAny("ignored", result.Ignored).Close('}');
    }

    public static void WriteSaved(JsonWriter json, BoardEntry entry)
    {
        json.Open(null, '{', isInline: true).Text("modelId", entry.ModelId);
        WriteEntry(json, entry);
        json.Close('}');
    }

    private static void WriteEntry(JsonWriter json, BoardEntry entry)
    {
        json.Text("taskId", entry.TaskId).Score("value", entry.Value).IfSaid("line", entry.Line == 0 ? null : entry.Line).IfSaid("notes", entry.Notes);
        WriteProof(json, entry);
        json.IfSaid("filename", entry.Filename == BoardEntry.FilenameIn(entry.Path) ? null : entry.Filename)
            .IfSaid("datasetRevision", entry.DatasetRevision)
            .IfSaid("commit", entry.Commit);
        WriteChange(json, "added", entry.Added);
        WriteChange(json, "changed", entry.Changed);
        WriteHistory(json, entry.History);
        json.TextsIfAny("findings", entry.Findings);
    }

    private static void WriteProof(JsonWriter json, BoardEntry entry)
    {
        json.IfSaid("status", FormatWords.WordOf(entry.Status)).IfSaid("verifiedBy", entry.VerifiedBy);
        if (entry.HasVerifyToken)
        {
            json.Boolean("hasVerifyToken", true);
        }

        json.IfSaid("pullRequest", entry.PullRequest)
            .IfSaid("discussionUrl", entry.DiscussionUrl)
            .IfSaid("submittedBy", entry.SubmittedBy)
            .IfSaid("date", entry.Date)
            .IfSaid("dateOrigin", FormatWords.WordOf(entry.DateOrigin));
        if (entry.Author is { } author)
        {
            json.Object("author", () => json.Text("name", author.Name).IfSaid("type", author.Type).IfSaid("fullname", author.Fullname).IfSaid("avatarUrl", author.AvatarUrl));
        }

        if (entry.Source is { } source)
        {
            json.Object("source", () => json.Text("url", source.Url).IfSaid("name", source.Name).IfSaid("user", source.User).IfSaid("org", source.Org));
        }
    }

    private static void WriteHistory(JsonWriter json, IReadOnlyList<PastValue>? history)
    {
        if (history is not null)
        {
            json.List("history", history, past => json.Object(null, () => WriteChange(json.Score("value", past.Value), "change", past.Change)));
        }
    }

    private static void WriteChange(JsonWriter json, string key, ResultChange? change)
    {
        if (change is not null)
        {
            json.Object(key, () => LeaderboardJson.WriteChange(json, change));
        }
    }
}
