using System.Globalization;
using System.Text.Json;
using CommunityEvals.Core.Tests.Leaderboards;
using CommunityEvals.Differences;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;
using static CommunityEvals.Core.Tests.Leaderboards.TreeOfModels;

namespace CommunityEvals.Core.Tests.Differences;

public class LeaderboardDifferenceTests
{
    private static readonly (string, string)[] Before =
    [
        Result("o/a", "90"),
        Result("o/b", "80"),
        Result("o/c", "70"),
        Results("o/d", One("60"), One("61")),
        Result("o/e", "50", notes: "With tools"),
        Result("o/x", "5", "acme/old#t"),
    ];

    private static readonly (string, string)[] After =
    [
        Result("o/a", "90.0"),
        Result("o/new", "85"),
        Result("o/b", "80"),
        Results("o/c", One("75.5"), One("76")),
        Result("o/d", "60"),
        Result("o/e", "50"),
    ];

    [Fact]
    public void Names_what_is_new_gone_changed_moved_and_in_conflict_in_each_task() => Assert.Equal(
        """
        acme/old#t
          gone        1. o/x: 5
        cais/hle#hle
          new         2. o/new: 85
          new         5. o/c: 75.5
          new         7. o/e: 50
          gone        4. o/d: 61
          gone        6. o/e (with-tools): 50
          changed     4. o/c: 76 (was 3. with 70)
          moved       3. o/b: 80 (was 2.)
          moved       6. o/d: 60 (was 5.)
          in conflict o/c: 75.5, 76
          resolved    o/d
        CommunityEvals: 3 new, 3 gone, 1 changed, 2 moved, 1 in conflict, 1 resolved since 'old.json'

        """.ReplaceLineEndings("\n"),
        Text(Before, After));

    [Fact]
    public void Is_empty_where_only_digits_differ() =>
        Assert.Equal("CommunityEvals: nothing changed since 'old.json'\n", Text([Result("o/a", "90", notes: "No tools")], [Result("o/a", "90.00")]));

    [Fact]
    public void Counts_what_would_be_too_many_lines()
    {
        var many = Enumerable.Range(1, 30).Select(i => Result($"o/{i:d2}", $"{i}")).ToArray();
        var text = Text(many, [.. many, Result("o/best", "99")]);
        Assert.Equal(1 + 1 + 21 + 1, text.Count(c => c == '\n'));
        Assert.Contains("  moved       and 10 more\n", text, StringComparison.Ordinal);
        Assert.EndsWith("CommunityEvals: 1 new, 30 moved since 'old.json'\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_the_same_to_programs()
    {
        using var json = JsonDocument.Parse(DifferenceJson.Write(Difference(Before, After)));
        Assert.Equal(1, json.RootElement.GetProperty("schemaVersion").GetInt32());
        var task = json.RootElement.GetProperty("tasks")[1];
        Assert.Equal("cais/hle hle", $"{task.GetProperty("datasetId")} {task.GetProperty("taskId")}");
        Assert.Equal(
            """{ "modelId": "o/c", "variant": "default", "value": 76, "rank": 4, "previousValue": 70, "previousRank": 3 }""",
            Assert.Single(task.GetProperty("changed").EnumerateArray()).GetRawText());
        Assert.Equal(
            """{ "modelId": "o/new", "variant": "default", "value": 85, "rank": 2, "previousValue": null, "previousRank": null }""",
            task.GetProperty("new")[0].GetRawText());
        Assert.Equal(
            """{ "modelId": "o/c", "variant": "default", "values": [ 75.5, 76 ] }""",
            Assert.Single(task.GetProperty("newConflicts").EnumerateArray()).GetRawText());
        Assert.Equal([3, 2, 1, 2, 1, 1], new[] { "new", "gone", "changed", "moved", "newConflicts", "resolvedConflicts" }.Select(kind => task.GetProperty(kind).GetArrayLength()));
    }

    [Fact]
    public void Is_the_same_in_every_order_and_culture()
    {
        var expected = (Text(Before, After), DifferenceJson.Write(Difference(Before, After)));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            (string, string)[] before = [.. Before.Reverse()], after = [.. After.Reverse()];
            Assert.Equal(expected, (Text(before, after), DifferenceJson.Write(Difference(before, after))));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Does_not_let_a_strangers_name_forge_lines() =>
        Assert.StartsWith("a/b#t U+001B[31m\n  new         1. o/a: 1\n", Text([], [("models/o/a/.eval_results/x.yaml", "- dataset: {id: a/b, task_id: \"t\\n\\e[31m\"}\n  value: 1\n")]), StringComparison.Ordinal);

    [Theory]
    [InlineData("", 1, 1, "the file ends where a value in JSON is expected")]
    [InlineData("{\n  \"schemaVersion\": 1,\n", 3, 1, "the file ends where a key in double quotes is expected")]
    [InlineData("[]", 1, 1, "it is a list where an object is expected")]
    [InlineData("{}", 1, 1, "'schemaVersion' is missing")]
    [InlineData("{\"schemaVersion\": \"1\"}", 1, 19, "'schemaVersion' is text (1) where a number from 1 on is expected")]
    [InlineData("{\"schemaVersion\": 2}", 1, 19, "'schemaVersion' is 2, and this build reads up to 1: update CommunityEvals.Build")]
    [InlineData("{\"schemaVersion\": 1, \"benchmarks\": []}", 1, 1, "'conflicts' is missing")]
    [InlineData("{\"schemaVersion\": 1, \"conflicts\": [], \"benchmarks\": [{\"datasetId\": \"a/b\", \"tasks\": [{\"taskId\": \"t\", \"entries\": [{\"modelId\": \"o/m\", \"variant\": \"default\", \"value\": \"9\", \"rank\": 1}]}]}]}", 1, 163, "'benchmarks[0].tasks[0].entries[0].value' is text (9) where a number is expected")]
    [InlineData("{\"schemaVersion\": 1, \"conflicts\": [], \"benchmarks\": [{\"datasetId\": \"a/b\", \"tasks\": [{\"taskId\": \"t\", \"entries\": [{\"modelId\": \"o/m\", \"variant\": \"default\", \"value\": 9}]}]}]}", 1, 113, "'benchmarks[0].tasks[0].entries[0].rank' is missing")]
    public void What_is_no_leaderboard_is_told_with_its_place(string json, int line, int column, string message)
    {
        var text = new YamlText(json);
        var fault = PreviousLeaderboard.Read(text, out var state)!.Value;
        Assert.Null(state);
        Assert.Equal((new TextPosition(line, column), message), (text.PositionAt(fault.Span.Start), fault.Message));
    }

    [Fact]
    public void What_is_not_compared_may_be_anything()
    {
        Assert.Null(PreviousLeaderboard.Read(new("{\"later\": [[]], \"schemaVersion\": 1, \"benchmarks\": [{\"datasetId\": \"a/b\", \"name\": 7, \"tasks\": []}], \"conflicts\": []}"), out var state));
        Assert.Empty(state!.Results);
    }

    private static string Text((string, string)[] before, (string, string)[] after) => DifferenceText.Write(Difference(before, after), "old.json");

    /// <summary>The earlier leaderboard goes through its file, as in a build.</summary>
    private static LeaderboardDifference Difference((string, string)[] before, (string, string)[] after)
    {
        Assert.Null(PreviousLeaderboard.Read(new(LeaderboardJson.Write(new TreeOfModels(new(), before).Leaderboard)), out var state));
        return LeaderboardDifference.Between(state!, LeaderboardState.Of(new TreeOfModels(new(), after).Leaderboard));
    }
}
