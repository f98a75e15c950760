namespace CommunityEvals.Tasks.Tests.PullRequests;

public class PullRequestStateTests
{
    private static readonly string New = ProposalProject.Result("a", "1");

    [Theory]
    [InlineData("open", "acme/tiny#5 a 1 by ada")]
    [InlineData("Open", "acme/tiny#5 a 1 by ada")]
    [InlineData("closed", null)]
    [InlineData("draft", null)]
    [InlineData("merged", null)]
    public void An_item_tells_whether_a_pull_request_is_open(string state, string? expected)
    {
        using var project = new ProposalProject().Item("acme/tiny#5", ("State", state), ("Author", "ada")).PullRequest(5, New);

        Assert.Equal(expected is null ? [] : [expected], project.Entries());
        Assert.Empty(project.Check().Unknown);
    }

    [Fact]
    public void A_number_alone_is_of_the_model_that_is_said_or_of_the_project_s_own()
    {
        using var project = new ProposalProject { ModelId = "acme/own" }
            .Item("5", ("ModelId", "acme/tiny"), ("State", "open"))
            .Item("6", ("State", "open"))
            .PullRequest(5, New)
            .PullRequest(6, New, repo: ".");

        Assert.Equal(["acme/tiny#5 a 1 by Ada", "acme/own#6 a 1 by Ada"], project.Entries());
        Assert.Equal("refs/pr/6:.eval_results/bench.yaml", project.Check().Entries[1].Path);
    }

    [Fact]
    public void A_saved_answer_tells_it_and_an_item_goes_before()
    {
        using var project = new ProposalProject()
            .Answer("hub/acme/tiny/1.json", """{"discussions":[{"num":5,"status":"open","author":{"name":"ada"}},{"num":6,"status":"open"}]}""")
            .Answer("hub/acme/tiny/2.json", """[{"num":7,"status":"closed"}]""")
            .Item("acme/tiny#6", ("State", "closed"))
            .PullRequest(5, New)
            .PullRequest(6, New)
            .PullRequest(7, New)
            .PullRequest(8, New);

        Assert.Equal(["acme/tiny#5 a 1 by ada"], project.Entries());
        Assert.Equal([("acme/tiny", 8)], project.Check().Unknown);
        Assert.Empty(project.ReadSettings().Problems);
    }

    [Fact]
    public void The_answer_of_a_later_name_counts()
    {
        using var project = new ProposalProject()
            .Answer("hub/acme/tiny/2026-09.json", """[{"num":5,"status":"closed"}]""")
            .Answer("hub/acme/tiny/2026-08.json", """[{"num":5,"status":"open"}]""")
            .PullRequest(5, New);

        Assert.Empty(project.Entries());
    }

    [Fact]
    public void An_answer_is_of_the_model_that_its_item_says()
    {
        using var project = new ProposalProject()
            .Answer("saved.json", """[{"num":5,"status":"open"}]""", ("ModelId", "acme/tiny"))
            .PullRequest(5, New);

        Assert.Equal(["acme/tiny#5 a 1 by Ada"], project.Entries());
    }

    [Fact]
    public void Those_of_unknown_state_are_left_out_and_named()
    {
        using var project = new ProposalProject().PullRequest(5, New).PullRequest(3, New, repo: "elsewhere/tiny");

        var proposals = project.Check();

        Assert.Empty(proposals.Entries);
        Assert.Empty(proposals.Documents);
        Assert.Equal([("acme/tiny", 5), ("tiny", 3)], proposals.Unknown);
    }

    [Fact]
    public void They_are_open_where_the_project_says_so_but_for_those_whose_state_is_known()
    {
        using var project = new ProposalProject { AssumeOpen = "true" }.Item("acme/tiny#5", ("State", "closed")).PullRequest(5, New).PullRequest(6, New);

        Assert.Equal(["acme/tiny#6 a 1 by Ada"], project.Entries());
        Assert.Empty(project.Check().Unknown);
    }

    [Theory]
    [InlineData("acme/tiny", "open", "EvalPullRequest 'acme/tiny' names no pull request: write Include=\"owner/name#5\", the model's id and a number; the number alone is enough for the project's own model")]
    [InlineData("acme/tiny#", "open", "EvalPullRequest 'acme/tiny#' names no pull request: write Include=\"owner/name#5\", the model's id and a number; the number alone is enough for the project's own model")]
    [InlineData("acme/tiny#0", "open", "EvalPullRequest 'acme/tiny#0' names no pull request: write Include=\"owner/name#5\", the model's id and a number; the number alone is enough for the project's own model")]
    [InlineData("a/b/c#1", "open", "EvalPullRequest 'a/b/c#1' names no pull request: write Include=\"owner/name#5\", the model's id and a number; the number alone is enough for the project's own model")]
    [InlineData("5", "open", "EvalPullRequest '5' names no pull request: write Include=\"owner/name#5\", the model's id and a number; the number alone is enough for the project's own model")]
    [InlineData("acme/tiny#5", "", "EvalPullRequest 'acme/tiny#5' has no State: write open, closed, merged or draft")]
    [InlineData("acme/tiny#5", "rejected", "EvalPullRequest 'acme/tiny#5' State is 'rejected': write open, closed, merged or draft")]
    public void An_item_that_means_nothing_is_told_what_to_write(string include, string state, string expected)
    {
        using var project = new ProposalProject().Item(include, ("State", state));

        Assert.Equal("EVAL094: " + expected, Problem(project));
    }

    [Fact]
    public void A_pull_request_that_stands_there_twice_is_told()
    {
        using var project = new ProposalProject().Item("acme/tiny#5", ("State", "open")).Item("acme/tiny#5", ("State", "closed"));

        Assert.Equal("EVAL094: EvalPullRequest 'acme/tiny#5' stands there 2 times: keep one", Problem(project));
    }

    [Theory]
    [InlineData("""{"error":"Repository not found"}""", "EVAL081 1,1: this is no answer of the Hub's API: it says 'Repository not found'")]
    [InlineData("{\"discussions\":[{\"num\":5,\"status\":\"open\"},\n 7]}", "EVAL081 2,2: this is no answer of the Hub's API: 'discussions[1]' is a number (7) where an object is expected")]
    [InlineData("[{\"num\":5,", "EVAL081 1,11: this is no answer of the Hub's API: the file ends where a key in double quotes is expected")]
    public void An_answer_that_is_none_is_told_with_its_place(string json, string expected)
    {
        using var project = new ProposalProject().Answer("hub/acme/tiny/saved.json", json);

        var problem = Assert.Single(project.ReadSettings().Problems);
        Assert.Equal(expected, $"{problem.Rule.Id} {problem.Place!.Value.Line},{problem.Place.Value.Column}: {problem.Message.Replace(". Save the answer again, and whole", "", StringComparison.Ordinal)}");
        Assert.EndsWith("saved.json", problem.File, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_nobody_knows_which_model_is_told()
    {
        using var project = new ProposalProject().Answer("saved.json", """[{"num":5,"status":"open"}]""");

        Assert.Equal("EVAL094: EvalHubDiscussions 'saved.json' does not say which model it is of: write ModelId=\"owner/name\"", Problem(project));
    }

    private static string Problem(ProposalProject project)
    {
        var problem = Assert.Single(project.ReadSettings().Problems);
        return $"{problem.Rule.Id}: {problem.Message}";
    }
}
