using System.Text;

namespace CommunityEvals.Leaderboards.Tests;

public class A_leaderboard_of_a_later_build
{
    [Fact]
    public void Is_read_without_the_keys_that_were_added()
    {
        var later = EngineLeaderboard.Json
            .Replace("\"rank\":", "\"later\": { \"rank\": [null, { \"rank\": -1 }], \"\": \"\\ud800\" }, \"rank\":", StringComparison.Ordinal)
            .Replace("\"schemaVersion\":", "\"later\": 1e999, \"schemaVersion\":", StringComparison.Ordinal);
        Assert.Equal(["acme/tiny-1b", "quarry/slate-7b"], Load(later).Benchmarks[0].Tasks[0].Entries.Select(entry => entry.ModelId));
    }

    [Fact]
    public void Is_read_with_the_words_that_were_added_as_unknown()
    {
        var later = EngineLeaderboard.Json
            .Replace("\"status\": \"community\"", "\"status\": \"withdrawn\"", StringComparison.Ordinal)
            .Replace("\"github\"", "\"video\"", StringComparison.Ordinal)
            .Replace("\"percent\"", "\"elo\"", StringComparison.Ordinal);
        var task = Load(later).Benchmarks[0].Tasks[0];
        Assert.Equal((ScoreUnit.Unknown, ResultStatus.Unknown, SourceKind.Unknown), (task.Unit, task.Entries[0].Status, task.Entries[0].Source!.Kind));
    }

    [Fact]
    public void Is_read_where_a_key_that_may_be_null_is_not_there() =>
        Assert.Null(Load(EngineLeaderboard.Json.Replace("\"notes\":", "\"remarks\":", StringComparison.Ordinal)).Benchmarks[0].Tasks[0].Entries[0].Notes);

    private static Leaderboard Load(string json) => Leaderboard.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
