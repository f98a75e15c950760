using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Core.Tests.Leaderboards;

public class SnapshotJoinTests
{
    private static readonly BoardEntry Own = Entry("56.0");

    private static readonly BoardEntry Saved = Entry("56") with
    {
        Origin = ResultOrigin.Snapshot,
        VerifiedBy = "hub",
        Status = ResultStatus.Community,
        PullRequest = 3,
        DiscussionUrl = "https://huggingface.co/o/m/discussions/3",
        Date = "2026-03-02T13:31:44.000Z",
        DateOrigin = DateOrigin.Hub,
    };

    [Fact]
    public void A_result_of_the_tree_is_verified_where_the_hub_verified_the_same_value()
    {
        var joined = Assert.Single(SnapshotJoin.Join([Own], [Saved]));
        Assert.Equal(ResultOrigin.File, joined.Origin);
        Assert.Equal("56.0", joined.Value.Json);
        Assert.True(joined.IsVerified);
    }

    [Fact]
    public void What_the_tree_does_not_tell_the_hub_does()
    {
        var joined = Assert.Single(SnapshotJoin.Join([Own], [Saved]));
        Assert.Equal((ResultStatus.Community, 3, Saved.DiscussionUrl), (joined.Status, joined.PullRequest, joined.DiscussionUrl));
        Assert.Equal((Saved.Date, DateOrigin.Hub), (joined.Date, joined.DateOrigin));
    }

    [Fact]
    public void What_the_tree_tells_stays()
    {
        var own = Own with { Status = ResultStatus.Merged, Date = "2026-03-01", DateOrigin = DateOrigin.Declared };
        Assert.Equal(own with { VerifiedBy = "hub" }, Assert.Single(SnapshotJoin.Join([own], [Saved])));
    }

    [Theory]
    [InlineData("value")]
    [InlineData("variant")]
    [InlineData("task")]
    [InlineData("dataset")]
    [InlineData("model")]
    public void Another_result_verifies_nothing(string what)
    {
        var other = what switch
        {
            "value" => Entry("57"),
            "variant" => Entry("56") with { Variant = Variant.WithTools },
            "task" => Entry("56", task: "b"),
            "dataset" => Entry("56", dataset: "o/e"),
            _ => Entry("56", model: "o/n"),
        };
        var joined = SnapshotJoin.Join([Own], [other with { VerifiedBy = "hub" }]);
        Assert.Same(Own, joined[0]);
        Assert.Equal(what == "value" ? 1 : 2, joined.Count);
    }

    [Fact]
    public void Of_several_saved_results_a_merged_one_goes_first_in_either_order()
    {
        var merged = Saved with { Status = ResultStatus.Merged, PullRequest = null, DiscussionUrl = null, VerifiedBy = null };
        var expected = SnapshotJoin.Join([Own], [merged, Saved]);
        Assert.Equal(expected, SnapshotJoin.Join([Own], [Saved, merged]));
        Assert.Equal((ResultStatus.Merged, null, "hub"), (expected[0].Status, expected[0].PullRequest, expected[0].VerifiedBy));
    }

    private static BoardEntry Entry(string value, string model = "o/m", string dataset = "o/d", string task = "a") => new(model, dataset, task, Score.TryParse(value)!);
}
