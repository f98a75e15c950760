using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Core.Tests.Leaderboards;

public class MergingTests
{
    [Fact]
    public void A_file_goes_before_a_saved_answer_and_a_stale_value_is_a_conflict()
    {
        var board = Build(["41.2"], snapshots: [Saved("40")]);
        Assert.Equal(["41.2 file"], Ranked(board));
        Assert.Equal(["41.2 file", "40 snapshot"], Claimed(board));
    }

    [Fact]
    public void A_saved_answer_of_the_same_value_tells_what_the_file_cannot()
    {
        var saved = Saved("41.20") with
        {
            VerifiedBy = "hub",
            Status = ResultStatus.Merged,
            PullRequest = 4,
            DiscussionUrl = "https://hf.co/o/m/discussions/4",
            Date = "2026-03-05T00:00:00.000Z",
            DateOrigin = DateOrigin.Hub,
            Source = new("https://hf.co/o/m", null, null, null),
        };
        var board = Build(["41.2"], snapshots: [saved]);
        var entry = Assert.Single(board.Entries);
        Assert.Equal((ResultOrigin.File, "41.2", "hub", 4, saved.DiscussionUrl), (entry.Origin, entry.Value.Json, entry.VerifiedBy, entry.PullRequest, entry.DiscussionUrl));
        Assert.Equal((ResultStatus.Merged, saved.Date, DateOrigin.Hub), (entry.Status, entry.Date, entry.DateOrigin));
        Assert.Null(entry.Source);
        Assert.Empty(board.Conflicts);
    }

    [Fact]
    public void What_history_tells_of_a_file_stays()
    {
        var change = new ResultChange(new('a', 40), "2026-01-02T00:00:00Z", "ann");
        var saved = Saved("41.2") with { Status = ResultStatus.Merged, Date = "2026-03-05", DateOrigin = DateOrigin.Hub, SubmittedBy = "bob" };
        var entry = Assert.Single(Build(["41.2"], snapshots: [saved], provenance: new(ResultStatus.Merged, change, change, null)).Entries);
        Assert.Equal(("ann", "2026-01-02T00:00:00Z", DateOrigin.Git), (entry.SubmittedBy, entry.Date, entry.DateOrigin));
    }

    [Fact]
    public void A_saved_answer_of_another_value_verifies_nothing() =>
        Assert.Null(Assert.Single(Build(["41.2"], snapshots: [Saved("41.3") with { VerifiedBy = "hub" }]).Entries).VerifiedBy);

    [Fact]
    public void A_value_is_verified_also_where_the_hub_has_seen_it_in_a_pull_request_alone() =>
        Assert.Equal("hub", Assert.Single(Build(["41.2"], snapshots: [Saved("41.20", pullRequest: 7) with { VerifiedBy = "hub" }]).Entries).VerifiedBy);

    [Fact]
    public void A_saved_result_that_the_tree_lacks_is_ranked_and_completed_by_other_answers()
    {
        var board = Build([], snapshots: [Saved("50", "api/a.json") with { Date = "2026-03-05", VerifiedBy = "hub" }, Saved("50.0", "api/board.json"), Saved("49", "api/2025.json")]);
        var entry = Assert.Single(board.Entries);
        Assert.Equal(("api/board.json", "2026-03-05", "hub"), (entry.Path, entry.Date, entry.VerifiedBy));
        Assert.Equal(["49 snapshot", "50.0 snapshot"], Claimed(board));
    }

    [Fact]
    public void Two_results_of_one_saved_answer_are_both_ranked() =>
        Assert.Equal(["51 snapshot", "50 snapshot"], Ranked(Build([], snapshots: [Saved("50"), Saved("51") with { Filename = ".eval_results/other.yaml" }])));

    [Fact]
    public void A_pull_request_that_adds_a_result_is_ranked()
    {
        var board = Build([], pullRequests: [Proposed("50", 3)]);
        Assert.Equal(["50 pull-request 3"], Ranked(board));
        Assert.Empty(board.Conflicts);
    }

    [Fact]
    public void A_pull_request_that_repeats_the_main_branch_is_not_listed_twice()
    {
        var board = Build(["50"], pullRequests: [Proposed("50.0", 3)]);
        Assert.Equal(["50 file"], Ranked(board));
        Assert.Equal(["50 file", "50.0 pull-request 3 AlreadyPresent"], Claimed(board));
    }

    [Fact]
    public void A_pull_request_that_changes_the_main_branch_is_a_proposal()
    {
        var board = Build(["50"], pullRequests: [Proposed("55", 3), Proposed("55", 4)]);
        Assert.Equal(["50 file"], Ranked(board));
        Assert.Equal(["50 file", "55 pull-request 3 Proposal", "55 pull-request 4 AlreadyPresent"], Claimed(board));
    }

    [Fact]
    public void Of_pull_requests_that_say_the_same_the_first_is_ranked()
    {
        var board = Build([], pullRequests: [Proposed("50", 12), Proposed("50", 3), Proposed("51", 5)]);
        Assert.Equal(["51 pull-request 5", "50 pull-request 3"], Ranked(board));
        Assert.Equal(["50 pull-request 3", "51 pull-request 5", "50 pull-request 12 AlreadyPresent"], Claimed(board));
    }

    [Fact]
    public void A_pull_request_that_both_the_clone_and_an_answer_know_is_there_once()
    {
        var board = Build([], pullRequests: [Proposed("50", 3)], snapshots: [Saved("50", pullRequest: 3) with { VerifiedBy = "hub" }, Saved("48", "api/old.json", pullRequest: 3)]);
        Assert.Equal(["50 pull-request 3"], Ranked(board));
        Assert.Equal("hub", Assert.Single(board.Entries).VerifiedBy);
        Assert.Equal(["50 pull-request 3", "48 snapshot 3"], Claimed(board));
    }

    [Fact]
    public void A_pull_request_known_from_an_answer_alone_is_held_against_the_main_branch_too()
    {
        var board = Build(["50"], snapshots: [Saved("50", pullRequest: 3), Saved("60", "api/b.json", pullRequest: 4) with { Status = null }]);
        Assert.Equal(["50 file"], Ranked(board));
        Assert.Equal(["50 file", "50 snapshot 3 AlreadyPresent", "60 snapshot 4 Proposal"], Claimed(board));
    }

    [Fact]
    public void Another_setup_is_another_result()
    {
        var board = Build(["50"], pullRequests: [Proposed("50", 3) with { Variant = Variant.WithTools }]);
        Assert.Equal(["50 file", "50 pull-request 3"], Ranked(board));
        Assert.Empty(board.Conflicts);
    }

    [Fact]
    public void The_order_in_which_places_are_given_does_not_matter()
    {
        BoardEntry[] proposed = [Proposed("50", 3), Proposed("50", 4), Proposed("51", 1)];
        BoardEntry[] saved = [Saved("50", "api/a.json"), Saved("51", "api/b.json", pullRequest: 1), Saved("52", "api/c.json", pullRequest: 9), Saved("50", "api/d.json") with { VerifiedBy = "hub" }];
        var expected = LeaderboardJson.Write(Build([], proposed, saved));
        Assert.Equal(expected, LeaderboardJson.Write(Build([], [.. proposed.Reverse()], [.. saved.Reverse()])));
    }

    private static List<string> Ranked(Leaderboard board) => board.Entries.Select(entry => Line(entry.Value, entry.Origin, entry.PullRequest)).ToList();

    private static List<string> Claimed(Leaderboard board) =>
        Assert.Single(board.Conflicts).Values.Select(claim => $"{Line(claim.Value, claim.Origin, claim.PullRequest)} {claim.Relation}".TrimEnd()).ToList();

    private static string Line(Score value, ResultOrigin origin, int? pullRequest)
    {
        var word = origin switch { ResultOrigin.File => "file", ResultOrigin.PullRequest => "pull-request", ResultOrigin.Snapshot => "snapshot", _ => "card" };
        return $"{value.Json} {word} {pullRequest}".TrimEnd();
    }

    private static BoardEntry Proposed(string value, int number) => Entry(value) with
    {
        Origin = ResultOrigin.PullRequest,
        Status = ResultStatus.Community,
        PullRequest = number,
        Path = "models/o/m/.eval_results/x.yaml",
        Line = 2,
    };

    private static BoardEntry Saved(string value, string path = "api/a.json", int? pullRequest = null) => Entry(value) with
    {
        Origin = ResultOrigin.Snapshot,
        Status = pullRequest is null ? ResultStatus.Merged : ResultStatus.Community,
        PullRequest = pullRequest,
        Path = path,
    };

    private static BoardEntry Entry(string value) => new("o/m", "acme/bench", "a", Score.TryParse(value)!);

    private static Leaderboard Build(string[] files, BoardEntry[]? pullRequests = null, BoardEntry[]? snapshots = null, ResultProvenance? provenance = null)
    {
        var project = new EvalProject(new() { UseCatalog = false }, []);
        var documents = files
            .Select((value, i) => EvalDocument.Read(
                FileClassifier.Results($"models/o/m/.eval_results/{i}.yaml", null, new()),
                new($"- dataset: {{id: acme/bench, task_id: a}}\n  value: {value}\n")))
            .Select(document => project.Judge(document, new SeveritySettings()))
            .ToList();
        return LeaderboardBuilder.Build(project, new(documents) { PullRequests = pullRequests ?? [], Snapshots = snapshots ?? [], Provenance = (_, _) => provenance });
    }
}
