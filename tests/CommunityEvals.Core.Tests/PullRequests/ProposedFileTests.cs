using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Core.Tests.PullRequests;

public class ProposedFileTests
{
    [Fact]
    public void Only_what_is_new_or_says_something_else_is_brought()
    {
        var proposed = Proposed.File(
            before: Proposed.Result("a", "1") + Proposed.Result("b", "2") + Proposed.Result("c", "3"),
            after: Proposed.Result("c", "3") + Proposed.Result("b", "2.5") + Proposed.Result("d", "4") + Proposed.Result("a", "1", notes: "With tools"));

        Assert.Equal(["b 2.5", "d 4", "a 1"], proposed.Brought.Select(Name));
    }

    [Fact]
    public void What_is_written_otherwise_and_says_the_same_is_not_brought()
    {
        var proposed = Proposed.File(
            before: "- dataset: {id: acme/bench, task_id: a}\n  value: 20.90\n  notes: 'With tools'\n",
            after: "# mended\n- value: 20.9\n  notes: With tools\n  dataset:\n    task_id: \"a\"\n    id: acme/bench\n");

        Assert.Empty(proposed.Brought);
    }

    [Fact]
    public void The_second_of_two_like_results_is_brought_when_there_was_one()
    {
        var one = Proposed.Result("a", "1");

        Assert.Single(Proposed.File(before: one, after: one + one).Brought);
        Assert.Empty(Proposed.File(before: one + one, after: one).Brought);
    }

    [Fact]
    public void A_new_file_brings_all_that_it_holds()
    {
        Assert.Equal(["a 1", "b 2"], Proposed.File(before: null, after: Proposed.Result("a", "1") + Proposed.Result("b", "2")).Brought.Select(Name));
    }

    [Fact]
    public void A_file_that_could_not_be_read_before_brings_all_that_can_be_read_now()
    {
        Assert.Equal(["a 1"], Proposed.File(before: "- dataset: [", after: Proposed.Result("a", "1")).Brought.Select(Name));
    }

    [Fact]
    public void What_it_brings_says_who_when_and_from_where()
    {
        var proposed = Proposed.File(before: null, after: Proposed.Result("a", "1") + Proposed.Result("b", "2", more: "  date: \"2026-01-02\"\n"));

        var entries = proposed.Read(Proposed.Judge([proposed])[0]).ToList();

        var first = entries[0];
        Assert.Equal(("acme/tiny", "acme/bench", "a", "1"), (first.ModelId, first.DatasetId, first.TaskId, first.Value.Json));
        Assert.Equal((ResultOrigin.PullRequest, ResultStatus.Community, 5), (first.Origin, first.Status, first.PullRequest));
        Assert.Equal(("https://huggingface.co/acme/tiny/discussions/5", "ada"), (first.DiscussionUrl, first.SubmittedBy));
        Assert.Equal(("models/acme/tiny/refs/pr/5:.eval_results/bench.yaml", ".eval_results/bench.yaml", 4), (first.Path, first.Filename, first.Line));
        Assert.Equal(("2026-04-02T10:11:12Z", DateOrigin.Git), (first.Date, first.DateOrigin));
        Assert.Equal((Proposed.Head.Commit, Proposed.Head), (first.Commit, first.Changed));
        Assert.Equal(("2026-01-02", DateOrigin.Declared), (entries[1].Date, entries[1].DateOrigin));
    }

    [Fact]
    public void Without_an_author_on_the_hub_the_commit_s_counts()
    {
        var pullRequest = Proposed.PullRequest with { Author = null };
        var proposed = Proposed.File(before: null, after: Proposed.Result("a", "1"), pullRequest: pullRequest);

        Assert.Equal("Ada Lovelace", Assert.Single(proposed.Read(Proposed.Judge([proposed])[0])).SubmittedBy);
    }

    private static string Name(ResultEntry entry) => $"{entry.TaskId!.Value} {entry.Value!.Value}";
}
