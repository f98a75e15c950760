using System.Text.RegularExpressions;
using CommunityEvals.Formats;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Sources;
using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>Reads a result out of an answer.</summary>
internal static class SavedResult
{
    private const string Hub = "hub";

    /// <summary>How JavaScript writes a time: with the milliseconds that nobody writes by hand.</summary>
    /// <remarks>In captured answers the dates of all files that declare none have this form, and no others.</remarks>
    private static readonly Regex FilledDate = new(@"T[0-9:]{8}\.[0-9]{3}Z\z", RegexOptions.CultureInvariant);

    /// <summary>The result; null, and told, when it lacks what every result has.</summary>
    /// <param name="file">The answer.</param>
    /// <param name="task">Of which model, dataset and task.</param>
    /// <param name="row">What the Hub says of the result.</param>
    /// <param name="data">What the result's file says; a leaderboard puts it among the Hub's own words.</param>
    public static BoardEntry? Read(SnapshotFile file, (string ModelId, string DatasetId, string TaskId) task, AnswerObject row, AnswerObject data)
    {
        var filename = row.NeededText("filename");
        var value = data.NeededScore("value");
        if (filename is null || value is null)
        {
            return null;
        }

        var number = row.Count("pullRequest");
        var notes = data.Text("notes")?.Value is { } written && !string.IsNullOrWhiteSpace(written) ? written : null;
        var date = DateIn(data);
        return new(task.ModelId, task.DatasetId, task.TaskId, value.Value.Score)
        {
            Origin = ResultOrigin.Snapshot,
            Variant = Variant.Of(notes),
            Notes = notes,
            Status = number is null ? ResultStatus.Merged : ResultStatus.Community,
            PullRequest = number,
            DiscussionUrl = number is null ? null : HubUrl.OfDiscussion(task.ModelId, number.Value),
            VerifiedBy = row.Flag("verified") ? Hub : null,
            HasVerifyToken = data.Has("verifyToken"),
            Date = date,
            DateOrigin = date is null ? null : FilledDate.IsMatch(date) ? DateOrigin.Hub : DateOrigin.Declared,
            Source = SourceIn(data),
            Path = file.Path,
            Filename = filename.Value,
            Line = file.Text.PositionAt(value.Value.Node.Span.Start).Line,
        };
    }

    private static string? DateIn(AnswerObject data)
    {
        var date = data.Text("date");
        if (date is null || IsoDate.TryParse(date.Value) is not null)
        {
            return date?.Value;
        }

        data.Tell(date, "date", $"is no ISO 8601 date or datetime ({Quoted.OneLine(date.Value)})");
        return null;
    }

    private static BoardSource? SourceIn(AnswerObject data) =>
        data.Object("source") is { } source && source.NeededText("url") is { } url
            ? new(url.Value.Trim(), source.Text("name")?.Value, source.Text("user")?.Value, source.Text("org")?.Value)
            : null;
}
