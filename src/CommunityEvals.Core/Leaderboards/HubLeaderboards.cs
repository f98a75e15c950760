using CommunityEvals.Json;

namespace CommunityEvals.Leaderboards;

/// <summary>Writes leaderboards as the Hub's API returns them (<c>GET /api/datasets/&lt;id&gt;/leaderboard</c>).</summary>
/// <remarks>
/// The API's rows name no task, so each task has a file of its own; the first task's is the one the API returns by default, which
/// is documented for the page alone and assumed for the API. Fields: <c>docs/hub/leaderboard-data-guide.md</c> in
/// huggingface/hub-docs and class <c>DatasetLeaderboardEntry</c> in <c>huggingface_hub/hf_api.py</c>.
/// </remarks>
public static class HubLeaderboards
{
    /// <summary>Paths relative to the output folder, with <c>/</c>, and their texts. No path leaves the folder, no two are one on any disk.</summary>
    /// <param name="leaderboard">The leaderboard.</param>
    /// <param name="baseModelsOnly">Whether models that declare to be made from another are left out, as the API does unless asked with <c>base_model=false</c>.</param>
    public static IReadOnlyList<(string Path, string Text)> Write(Leaderboard leaderboard, bool baseModelsOnly = true)
    {
        var names = new SafeFileNames();
        var files = new List<(string, string)>();
        foreach (var benchmark in leaderboard.Benchmarks)
        {
            var board = names.PathOf(benchmark.DatasetId);
            for (var i = 0; i < benchmark.Tasks.Count; i++)
            {
                var path = i == 0 ? board : board + "/" + names.NameOf(board, benchmark.Tasks[i].Task.Id);
                files.Add((path + ".json", WriteTask(benchmark.Tasks[i], baseModelsOnly)));
            }
        }

        return files;
    }

    private static string WriteTask(TaskBoard board, bool baseModelsOnly)
    {
        var json = new JsonWriter();
        json.List(null, Listed(board, baseModelsOnly), entry => json.Object(null, () => WriteEntry(json, entry, board.Direction), isInline: true));
        return json.Finish();
    }

    private static IEnumerable<BoardEntry> Listed(TaskBoard board, bool baseModelsOnly)
    {
        var left = board.Entries.Where(entry => !baseModelsOnly || entry.IsDerived != true).ToList();

        // Those that share a rank share one still: the place of the first of them that is left.
        var ranks = left
            .Select((entry, i) => (entry.Rank, Place: i + 1))
            .GroupBy(place => place.Rank)
            .ToDictionary(places => places.Key, places => places.First().Place);
        return left.Select(entry => entry with { Rank = ranks[entry.Rank] });
    }

    private static void WriteEntry(JsonWriter json, BoardEntry entry, Direction direction)
    {
        json
            .Number("rank", entry.Rank)
            .Text("filename", entry.Filename)
            .Raw("value", entry.Value.Json)
            .Boolean("verified", entry.IsVerified);
        if (entry.Source is { } source)
        {
            json.Object("source", () => WriteSource(json, source));
        }

        json
            .Text("modelId", entry.ModelId)
            .Boolean("lower_is_better", direction.LowerIsBetter)
            .Object("author", () => WriteAuthor(json, entry.Author ?? new(entry.ModelId.Split('/')[0])));

        // A result that came by a pull request which is merged by now is one of the main branch.
        if (entry is { Status: ResultStatus.Community, PullRequest: { } number })
        {
            json.Number("pullRequest", number);
        }

        json.IfSaid("notes", entry.Notes);
    }

    /// <summary>Of an author that no saved answer describes, the model's owner, the name alone is known.</summary>
    private static void WriteAuthor(JsonWriter json, HubAuthor author)
    {
        json.IfSaid("type", author.Type)
            .Text("name", author.Name)
            .IfSaid("fullname", author.Fullname)
            .IfSaid("avatarUrl", author.AvatarUrl);
    }

    private static void WriteSource(JsonWriter json, BoardSource source)
    {
        json.Text("url", source.Url)
            .IfSaid("name", source.Name)
            .Boolean("isExternal", source.Kind.IsExternal);
    }
}
