using System.Text;

namespace CommunityEvals.Leaderboards.Tests;

public class Statistics_and_tables
{
    private const string Json = """
        {
          "schemaVersion": 1,
          "benchmarks": [
            { "datasetId": "a/b", "tasks": [ { "taskId": "t", "lowerIsBetter": false, "directionOrigin": "assumed", "defined": true, "entries": [], "statistics": [
              { "variant": "default", "count": 2, "models": 1, "best": 20.90, "median": 20, "spread": 1.80, "headroom": 79.10, "saturated": false, "byStatus": { "merged": 1, "community": 0, "unknown": 1 }, "newestDate": "2026-03-05" },
              { "variant": "with-tools", "count": 1, "models": 1, "best": 5, "median": 5, "spread": null, "headroom": null, "saturated": null, "byStatus": { "merged": 0, "community": 0, "unknown": 1 }, "newestDate": null }
            ] } ] }
          ],
          "leaderboards": [
            { "name": "small", "variant": "default", "unit": "percent", "tasks": [ { "datasetId": "a/b", "taskId": "t", "unit": null, "lowerIsBetter": false } ], "rows": [
              { "rank": 1, "modelId": "m/a", "mean": 20.90, "values": [ 20.90, null ], "missing": 1 }
            ] }
          ],
          "conflicts": [], "excluded": [],
          "totals": { "models": 0, "benchmarks": 1, "tasks": 1, "results": 0, "excluded": 0 }
        }
        """;

    [Fact]
    public void Are_read_where_the_build_writes_them()
    {
        var leaderboard = Load(Json);
        var task = leaderboard.Benchmarks[0].Tasks[0];
        Assert.True(task.Defined);
        Assert.Equal(
            new VariantStatistics
            {
                Variant = "default",
                Count = 2,
                Models = 1,
                Best = new(20.9, "20.90"),
                Median = new(20, "20"),
                Spread = new(1.8, "1.80"),
                Headroom = new(79.1, "79.10"),
                Saturated = false,
                ByStatus = new() { Merged = 1, Community = 0, Unknown = 1 },
                NewestDate = "2026-03-05",
            },
            task.Statistics[0]);
        Assert.Equal((null, null, null, null), (task.Statistics[1].Spread, task.Statistics[1].Headroom, task.Statistics[1].Saturated, task.Statistics[1].NewestDate));

        var table = Assert.Single(leaderboard.Leaderboards);
        Assert.Equal(("small", "default", ScoreUnit.Percent), (table.Name, table.Variant, table.Unit));
        Assert.Equal([new CuratedTask { DatasetId = "a/b", TaskId = "t", LowerIsBetter = false }], table.Tasks);
        var row = Assert.Single(table.Rows);
        Assert.Equal((1, "m/a", new Score(20.9, "20.90"), 1), (row.Rank, row.ModelId, row.Mean, row.Missing));
        Assert.Equal([new Score(20.9, "20.90"), null], row.Values);
    }

    [Fact]
    public void Are_empty_where_it_does_not()
    {
        var leaderboard = Load(Json.Replace("\"statistics\"", "\"s\"", StringComparison.Ordinal).Replace("\"leaderboards\"", "\"l\"", StringComparison.Ordinal));
        Assert.Empty(leaderboard.Leaderboards);
        Assert.Empty(leaderboard.Benchmarks[0].Tasks[0].Statistics);
    }

    [Fact]
    public void Are_refused_with_a_value_that_is_no_number()
    {
        var json = Json.Replace("[ 20.90, null ]", "[ 20.90, \"-\" ]", StringComparison.Ordinal);
        Assert.Equal("$.leaderboards[0].rows[0].values[1]", Assert.Throws<LeaderboardFormatException>(() => Load(json)).JsonPath);
    }

    private static Leaderboard Load(string json) => Leaderboard.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
