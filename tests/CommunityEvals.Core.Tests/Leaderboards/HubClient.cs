using System.Text.Json;

namespace CommunityEvals.Core.Tests.Leaderboards;

/// <summary>
/// Reads a leaderboard as a client of the Hub does, from the documented fields alone (<c>docs/hub/leaderboard-data-guide.md</c> in
/// huggingface/hub-docs): it fails where a field that is always there is missing or of another type, and passes over fields it does not know.
/// </summary>
internal static class HubClient
{
    /// <summary>What <c>GET /api/datasets/&lt;id&gt;/leaderboard</c> answered.</summary>
    public static IReadOnlyList<Row> GetDatasetLeaderboard(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static Row Read(JsonElement row) => new(
        row.GetProperty("rank").GetInt32(),
        row.GetProperty("modelId").GetString()!,
        row.GetProperty("value").GetRawText(),
        row.GetProperty("verified").GetBoolean(),
        row.GetProperty("lower_is_better").GetBoolean(),
        row.GetProperty("filename").GetString()!,
        row.GetProperty("author").GetProperty("name").GetString()!,
        row.TryGetProperty("source", out var source) ? ReadSource(source) : null,
        row.TryGetProperty("pullRequest", out var number) ? number.GetInt32() : null,
        row.TryGetProperty("notes", out var notes) ? Text(notes) : null);

    private static Source ReadSource(JsonElement source) => new(
        source.GetProperty("url").GetString()!,
        source.TryGetProperty("name", out var name) ? Text(name) : null,
        source.GetProperty("isExternal").GetBoolean());

    private static string Text(JsonElement text) => text.GetString() ?? throw new FormatException("a text that is not said is left out, not null");

    internal sealed record Row(
        int Rank,
        string ModelId,
        string Value,
        bool Verified,
        bool LowerIsBetter,
        string Filename,
        string Author,
        Source? Source,
        int? PullRequest,
        string? Notes);

    internal sealed record Source(string Url, string? Name, bool IsExternal);
}
