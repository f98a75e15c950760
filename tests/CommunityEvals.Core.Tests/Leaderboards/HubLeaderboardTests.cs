using System.Text.Json.Nodes;
using CommunityEvals.Core.Tests.Snapshots;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Snapshots;

namespace CommunityEvals.Core.Tests.Leaderboards;

public class HubLeaderboardTests
{
    private static readonly BoardEntry Best = Entry(1, "o/best", "90.50") with
    {
        Path = "models/o/best/.eval_results/x.yaml",
        Source = new("https://arxiv.org/abs/2501.14249", "Paper", "ada", null),
        Notes = "With tools",
        VerifiedBy = "hub",
        Status = ResultStatus.Community,
        PullRequest = 7,
        BaseModels = [],
    };

    [Fact]
    public void A_client_of_the_hub_reads_every_field() => Assert.Equal(
        [
            new HubClient.Row(1, "o/best", "90.50", true, false, ".eval_results/x.yaml", "o", new("https://arxiv.org/abs/2501.14249", "Paper", true), 7, "With tools"),
            new HubClient.Row(2, "p/plain", "8", false, false, ".eval_results/y.yaml", "p", null, null, null),
        ],
        Read([Best, Entry(2, "p/plain", "8") with { Path = ".eval_results/y.yaml" }]));

    [Fact]
    public void A_source_without_a_name_has_none_and_the_hub_itself_is_not_external()
    {
        var row = Assert.Single(Read([Best with { Source = new("https://hf.co/o/best", null, null, null) }]));
        Assert.Equal(new("https://hf.co/o/best", null, false), row.Source);
    }

    [Fact]
    public void A_merged_pull_request_is_no_longer_one() =>
        Assert.Null(Assert.Single(Read([Best with { Status = ResultStatus.Merged }])).PullRequest);

    [Fact]
    public void Models_made_from_others_are_left_out_and_the_rest_ranked_among_themselves()
    {
        BoardEntry[] entries = [Entry(1, "o/tuned", "95") with { BaseModels = ["o/best"] }, Best with { Rank = 2 }, Entry(2, "o/unknown", "90.5")];
        Assert.Equal(["1 o/best", "1 o/unknown"], Read(entries).Select(row => $"{row.Rank} {row.ModelId}"));
        Assert.Equal(["1 o/tuned", "2 o/best", "2 o/unknown"], Read(entries, baseModelsOnly: false).Select(row => $"{row.Rank} {row.ModelId}"));
    }

    [Fact]
    public void Every_row_says_which_way_the_task_ranks()
    {
        var rows = Read([Entry(1, "o/least", "1"), Best with { Rank = 2 }], new(true, "hub"));
        Assert.Equal(["o/least", "o/best"], rows.Select(row => row.ModelId));
        Assert.All(rows, row => Assert.True(row.LowerIsBetter));
    }

    [Fact]
    public void A_saved_leaderboard_goes_out_again_as_it_came_in()
    {
        const string Saved = """
            [
              { "rank": 1, "filename": ".eval_results/x.yaml", "value": 20.90, "verified": true, "source": { "url": "https://hf.co/o/m", "name": "Card", "isExternal": false },
                "modelId": "o/m", "lower_is_better": true, "author": { "type": "org", "name": "o", "fullname": "The O", "avatarUrl": "https://hf.co/o.png" }, "pullRequest": 12, "notes": "With tools" },
              { "rank": 2, "filename": ".eval_results/y.yaml", "value": 21, "verified": false, "source": { "url": "https://arxiv.org/abs/1", "isExternal": true },
                "modelId": "p/m", "lower_is_better": true, "author": { "type": "user", "name": "p" } }
            ]
            """;
        var snapshots = new SnapshotSet([SavedAnswer.Read(Saved, datasetId: "acme/logic")]);
        var leaderboard = LeaderboardBuilder.Build(
            new(new(), []),
            new([]) { Snapshots = snapshots.Entries, LowerIsBetterOnHub = snapshots.LowerIsBetter });
        var written = HubLeaderboards.Write(leaderboard).Single(file => file.Path == "acme/logic.json").Text;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Saved), JsonNode.Parse(written)), written);
        Assert.Equal(HubClient.GetDatasetLeaderboard(Saved), HubClient.GetDatasetLeaderboard(written));
    }

    private static IReadOnlyList<HubClient.Row> Read(BoardEntry[] ranked, Direction? direction = null, bool baseModelsOnly = true)
    {
        var board = new TaskBoard(new("a"), direction ?? new(false, "assumed"), ranked);
        var leaderboard = new Leaderboard([new("acme/bench", null, [board])], [], [], new(0, 0, 0));
        return HubClient.GetDatasetLeaderboard(Assert.Single(HubLeaderboards.Write(leaderboard, baseModelsOnly)).Text);
    }

    private static BoardEntry Entry(int rank, string model, string value) => new(model, "acme/bench", "a", Score.TryParse(value)!) { Rank = rank };
}
