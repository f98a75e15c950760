using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.PullRequests;

namespace CommunityEvals.Core.Tests.PullRequests;

public class MergedPullRequestsTests
{
    private const string Old = "- dataset: {id: acme/bench, task_id: old}\n  value: 1\n";

    [Fact]
    public void What_stands_on_the_main_branch_as_a_pull_request_had_it_came_by_that()
    {
        var merged = new MergedPullRequests([Proposed.File(Old, Old + Proposed.Result("a", "20.90"))]);

        Assert.Equal([null, 5], Find(merged, Old + Proposed.Result("a", "20.9")));
        Assert.Equal([null, null], Find(merged, Old + Proposed.Result("a", "21")));
        Assert.Equal([null, null], Find(merged, Old + Proposed.Result("a", "20.9", notes: "With tools")));
    }

    [Fact]
    public void Where_two_have_brought_the_same_nobody_knows()
    {
        var later = Proposed.PullRequest with { Number = 7 };
        var result = Proposed.Result("a", "1");
        var merged = new MergedPullRequests([Proposed.File(null, result), Proposed.File(null, result, pullRequest: later)]);

        Assert.Equal([null], Find(merged, result));
    }

    [Fact]
    public void A_result_that_is_not_committed_came_by_none()
    {
        var result = Proposed.Result("a", "1");
        var merged = new MergedPullRequests([Proposed.File(null, result)]);

        Assert.Equal([null], Find(merged, result, status: null));
        Assert.Null(merged.Complete(null, InTree(result), 0));
    }

    [Fact]
    public void Its_entry_names_the_pull_request_and_who_opened_it()
    {
        var document = InTree(Proposed.Result("a", "1"));
        var merged = new MergedPullRequests([Proposed.File(null, Proposed.Result("a", "1"))]);
        var provenance = new ResultProvenance(ResultStatus.Merged, Proposed.Head, Proposed.Head, null);
        var board = LeaderboardBuilder.Build(new(new(), []), new([new(document, [], IsExcluded: false)])
        {
            Provenance = (file, index) => merged.Complete(provenance, file, index),
        });

        var result = Assert.Single(board.Entries);
        Assert.Equal((ResultStatus.Merged, 5, "ada"), (result.Status, result.PullRequest, result.SubmittedBy));
        Assert.Equal("https://huggingface.co/acme/tiny/discussions/5", result.DiscussionUrl);
    }

    private static IEnumerable<int?> Find(MergedPullRequests merged, string text, ResultStatus? status = ResultStatus.Merged)
    {
        var document = InTree(text);
        return document.Entries.Select(entry => merged.Complete(new(status, null, null, null), document, entry.Index)!.MergedBy?.Number);
    }

    private static ResultsDocument InTree(string text) => Proposed.Read(FileClassifier.Results("models/acme/tiny/.eval_results/bench.yaml", null, new()), text);
}
