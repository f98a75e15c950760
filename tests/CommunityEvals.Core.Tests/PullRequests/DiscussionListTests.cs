using CommunityEvals.Json;
using CommunityEvals.PullRequests;

namespace CommunityEvals.Core.Tests.PullRequests;

public class DiscussionListTests
{
    [Fact]
    public void An_answer_of_the_hub_tells_the_state_of_each_pull_request_and_who_opened_it()
    {
        var list = Read(
            """
            {
              "discussions": [
                { "num": 7, "title": "Add GPQA", "status": "open", "isPullRequest": true, "author": { "name": "ada", "type": "user" }, "repo": { "name": "acme/tiny", "type": "model" } },
                { "num": 6, "title": "A question", "status": "open", "isPullRequest": false, "author": { "name": "bob" }, "repo": { "name": "acme/tiny", "type": "model" } },
                { "num": 5, "title": "Add HLE", "status": "closed", "isPullRequest": true, "author": "cyd", "repo": { "name": "acme/tiny", "type": "model" } },
                { "num": 4, "title": "Add HLE", "status": "merged", "isPullRequest": true, "repo": { "name": "acme/tiny", "type": "model" } },
                { "num": 3, "title": "Add HLE", "status": "draft", "isPullRequest": true, "author": null, "repo": { "name": "acme/tiny", "type": "model" } },
                { "num": 2, "title": "Add HLE", "status": "locked", "isPullRequest": true, "repo": { "name": "acme/tiny", "type": "model" } },
                { "num": 1, "title": "Add a split", "status": "open", "isPullRequest": true, "repo": { "name": "acme/data", "type": "dataset" } }
              ],
              "count": 7,
              "start": 0
            }
            """);

        Assert.Equal(
            ["acme/tiny#7 Open ada", "acme/tiny#5 Closed cyd", "acme/tiny#4 Merged ", "acme/tiny#3 Draft "],
            list.PullRequests.Select(Name));
        Assert.Empty(list.Faults);
        Assert.False(list.IsOfUnknownModel);
    }

    [Theory]
    [InlineData("acme/item", "acme/folder", "acme/item#1 Open ")]
    [InlineData(null, "acme/folder", "acme/folder#1 Open ")]
    public void A_bare_list_is_of_the_model_that_is_said(string? modelId, string? otherwise, string expected)
    {
        Assert.Equal([expected], Read("""[{ "num": 1, "status": "open" }]""", modelId, otherwise).PullRequests.Select(Name));
    }

    [Fact]
    public void The_answer_goes_before_the_folder()
    {
        var list = Read("""[{ "num": 1, "status": "open", "repo": { "name": "acme/tiny" } }]""", otherwise: "acme/folder");

        Assert.Equal(["acme/tiny#1 Open "], list.PullRequests.Select(Name));
    }

    [Fact]
    public void A_model_that_nothing_tells_is_told()
    {
        var list = Read("""[{ "num": 1, "status": "open" }]""");

        Assert.True(list.IsOfUnknownModel);
        Assert.Empty(list.PullRequests);
        Assert.False(Read("[]").IsOfUnknownModel);
    }

    [Theory]
    [InlineData("\"no\"", "0: it is neither a list of pull requests nor an object with one as 'discussions'")]
    [InlineData("""{ "error": "Repository not found" }""", "0: it says 'Repository not found'")]
    [InlineData("""{ "discussions": {} }""", "17: 'discussions' is an object where a list is expected")]
    [InlineData("""[{ "num": 1, "status": "open" }, 7]""", "33: '[1]' is a number (7) where an object is expected")]
    [InlineData("""[{ "num": "1", "status": "open" }]""", "10: '[0].num' is text (1) where a number from 1 on is expected")]
    [InlineData("""[{ "num": -1, "status": "open" }]""", "10: '[0].num' is a number (-1) where a number from 1 on is expected")]
    [InlineData("""[{ "num": 99999999999, "status": "open" }]""", "10: '[0].num' is a number (99999999999) where a number from 1 on is expected")]
    [InlineData("""{ "discussions": [{ "num": 1 }] }""", "18: 'discussions[0].status' is missing")]
    public void What_is_no_such_answer_is_told_with_its_place(string json, string expected)
    {
        var fault = Assert.Single(Read(json, "acme/tiny").Faults);

        Assert.Equal(expected, $"{fault.Node.Span.Start}: {fault.Message}");
    }

    [Fact]
    public void Of_two_that_speak_of_one_pull_request_the_first_counts_and_names_are_alike_in_any_case()
    {
        var states = new PullRequestStates(
            [new("acme/Tiny", 5, PullRequestState.Closed, null), new("acme/tiny", 5, PullRequestState.Open, "ada")],
            assumeOpen: false);

        Assert.Equal(PullRequestState.Closed, states.Find("ACME/tiny", 5)!.State);
        Assert.Null(states.Find("acme/tiny", 6));
        Assert.Equal(PullRequestState.Open, new PullRequestStates([], assumeOpen: true).Find("acme/tiny", 6)!.State);
    }

    private static DiscussionList Read(string json, string? modelId = null, string? otherwise = null) =>
        DiscussionList.Read(JsonReader.Read(new(json)).Documents[0], modelId, otherwise);

    private static string Name(KnownPullRequest pullRequest) => $"{pullRequest.ModelId}#{pullRequest.Number} {pullRequest.State} {pullRequest.Author}";
}
