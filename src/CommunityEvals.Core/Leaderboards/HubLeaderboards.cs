using CommunityEvals.Json;

namespace CommunityEvals.Leaderboards;

/// <summary>Writes leaderboards as the Hub's API returns them (<c>GET /api/datasets/&lt;id&gt;/leaderboard</c>).</summary>
/// <remarks>
/// The API's rows name no task, so each task has a file of its own; the first task's is the one the API returns by default,
/// which is assumed, not documented. Fields: class <c>DatasetLeaderboardEntry</c> in <c>huggingface_hub/hf_api.py</c>.
/// </remarks>
public static class HubLeaderboards
{
    /// <summary>Paths relative to the output folder, with <c>/</c>, and their texts. No path leaves the folder, no two are one on any disk.</summary>
    public static IReadOnlyList<(string Path, string Text)> Write(Leaderboard leaderboard)
    {
        var names = new SafeFileNames();
        var files = new List<(string, string)>();
        foreach (var benchmark in leaderboard.Benchmarks)
        {
            var board = names.PathOf(benchmark.DatasetId);
            for (var i = 0; i < benchmark.Tasks.Count; i++)
            {
                var path = i == 0 ? board : board + "/" + names.NameOf(board, benchmark.Tasks[i].Task.Id);
                files.Add((path + ".json", WriteTask(benchmark.Tasks[i])));
            }
        }

        return files;
    }

    private static string WriteTask(TaskBoard board)
    {
        var json = new JsonWriter();
        json.List(null, board.Entries, entry => json.Object(null, () => WriteEntry(json, entry, board.Direction), isInline: true));
        return json.Finish();
    }

    private static void WriteEntry(JsonWriter json, BoardEntry entry, Direction direction)
    {
        json
            .Number("rank", entry.Rank)
            .Text("filename", entry.Filename)
            .Raw("value", entry.Value.Json)
            .Boolean("verified", false);
        if (entry.Source is { } source)
        {
            json.Object("source", () => json
                .Text("url", source.Url)
                .Text("name", source.Name)
                .Boolean("isExternal", Sources.SourceKind.IsExternal(source.Url)));
        }

        json
            .Text("modelId", entry.ModelId)
            .Boolean("lower_is_better", direction.LowerIsBetter)
            .Object("author", () => json.Text("name", entry.ModelId.Split('/')[0]));
        if (entry.Notes is not null)
        {
            json.Text("notes", entry.Notes);
        }
    }
}
