using System.Text.Json.Nodes;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Saved_answers_of_the_hub
{
    private const string Model = """
        {
          "id": "acme/saved",
          "evalResults": [
            { "filename": ".eval_results/hle.yaml", "verified": true, "data": { "dataset": { "id": "cais/hle", "task_id": "hle" }, "value": 41.90 }, "pullRequest": 7 },
            { "filename": ".eval_results/gsm8k.yaml", "error": "✖ Invalid input: expected string, received undefined\n  → at [0].dataset.task_id", "pullRequest": 8 }
          ],
          "cardData": { "base_model": "acme/base" }
        }
        """;

    private const string Board = """
        [
          { "rank": 1, "filename": ".eval_results/hle.yaml", "value": 40, "verified": false, "modelId": "acme/other", "lower_is_better": true, "author": { "name": "acme" } },
          { "rank": 2, "filename": ".eval_results/hle.yaml", "value": 41.9, "verified": true, "modelId": "acme/saved", "lower_is_better": true, "author": { "name": "acme" }, "pullRequest": 7 }
        ]
        """;

    [Theory]
    [InlineData(Form.Sdk, "bin/leaderboard.json")]
    [InlineData(Form.Reference, "bin/Debug/net10.0/leaderboard.json")]
    public void Join_the_leaderboard_once_and_tell_what_the_hub_refuses(Form form, string path)
    {
        using var tree = Tree(form).Write("hub/saved.json", Model).Write("hub/datasets/cais/hle/leaderboard.json", Board);
        var build = tree.Build().Succeeded();
        Assert.Equal(["hub/saved.json(5,56): warning EVAL080"], build.Short);
        Assert.Contains(
            "'.eval_results/gsm8k.yaml' of acme/saved in pull request 8, with all results in it: '[0].dataset.task_id' is missing: write 'task_id:' with text (EVAL003); in its own words: ✖ ",
            build.Findings[0].Message,
            StringComparison.Ordinal);
        Assert.EndsWith("; 2 results from saved answers of the Hub", build.Summary, StringComparison.Ordinal);

        Assert.Equal(["acme/other 40", "acme/saved 41.90", "acme/tiny 56.1"], tree.Scores(path));
        var task = Task(tree.Leaderboard(path));
        Assert.Equal(("hub", true), ((string?)task["directionOrigin"], (bool)task["lowerIsBetter"]!));
        var saved = task["entries"]![1]!;
        Assert.Equal(
            ("snapshot", "community", 7, "https://huggingface.co/acme/saved/discussions/7", "hub", "hub/saved.json", 4),
            ((string?)saved["origin"], (string?)saved["status"], (int)saved["pullRequest"]!, (string?)saved["discussionUrl"], (string?)saved["verifiedBy"], (string?)saved["path"], (int)saved["line"]!));
        Assert.Equal("acme/base", (string?)Assert.Single(saved["baseModels"]!.AsArray()));
    }

    [Fact]
    public void Make_the_same_result_in_the_tree_a_verified_one_which_its_own_token_does_not()
    {
        using var tree = Tree()
            .Write("models/acme/saved/.eval_results/hle.yaml", EvalFiles.Valid("41.9") + "  verifyToken: aa.bb.cc\n")
            .Write(EvalFiles.Tiny, EvalFiles.Valid("56.1") + "  verifyToken: aa.bb.cc\n")
            .Write("hub/saved.json", Model);
        tree.Build().Succeeded();
        Assert.Equal(
            ["acme/tiny file true false ", "acme/saved file true true hub"],
            Task(tree.Leaderboard("bin/leaderboard.json"))["entries"]!.AsArray().Select(entry => $"{entry!["modelId"]} {entry["origin"]} {entry["hasVerifyToken"]} {entry["verified"]} {entry["verifiedBy"]}"));
    }

    [Fact]
    public void Go_out_again_as_they_came_in_with_derived_models_when_asked_for()
    {
        using var tree = Tree(properties: "<CommunityEvalsHubLeaderboardDir>api</CommunityEvalsHubLeaderboardDir>")
            .Write("hub/saved.json", Model)
            .Write("hub/datasets/cais/hle/leaderboard.json", Board);
        tree.Delete(EvalFiles.Tiny).Build().Succeeded();
        Assert.Equal(["1 acme/other"], Rows(tree).Select(row => $"{row["rank"]} {row["modelId"]}"));

        tree.Build("-p:CommunityEvalsHubBaseModelOnly=false").Succeeded();
        var (given, written) = (JsonNode.Parse(Board)!.AsArray(), Rows(tree).ToList());
        written[1]["value"] = 41.9;
        Assert.True(JsonNode.DeepEquals(given, new JsonArray([.. written.Select(row => row.DeepClone())])), tree.Read("api/cais/hle.json"));
    }

    [Theory]
    [InlineData("no JSON", "hub/saved.json(1,1): error EVAL081")]
    [InlineData("{ \"id\": \"acme/saved\",\n  \"results\": [] }", "hub/saved.json(1,1): error EVAL081")]
    [InlineData("{ \"id\": \"acme/saved\",\n  \"evalResults\": [{ \"filename\": \"x\", \"data\": 5 }] }", "hub/saved.json(2,46): error EVAL081")]
    [InlineData("[]", "evals.proj(0,0): error EVAL094")]
    public void Are_told_at_their_place_when_they_are_none(string answer, string expected)
    {
        using var tree = Tree().Write("hub/saved.json", answer);
        Assert.Equal([expected], tree.Build().Failed().Short);
    }

    [Fact]
    public void Stop_nobody_who_skips_what_is_invalid_and_count_as_far_as_they_can_be_read()
    {
        using var tree = Tree(properties: "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>")
            .Write("hub/nested.json", new string('[', 200_000))
            .Write("hub/saved.json", Model.Replace("\"evalResults\": [", "\"evalResults\": [ {},", StringComparison.Ordinal));
        var build = tree.Build().Succeeded();
        Assert.Equal(
            ["hub/nested.json(1,65): warning EVAL081", "hub/saved.json(3,20): warning EVAL081", "hub/saved.json(5,56): warning EVAL080"],
            build.Short);
        Assert.Equal(["acme/tiny 56.1", "acme/saved 41.90"], tree.Scores("bin/leaderboard.json"));
    }

    private static TestFolder Tree(Form form = Form.Sdk, string properties = "") =>
        TestFolder.In(form, properties, """<EvalHubSnapshot Include="hub/**/*.json" />""").Write(EvalFiles.Tiny, EvalFiles.Valid("56.1"));

    private static JsonNode Task(JsonNode leaderboard) => leaderboard["benchmarks"]!.AsArray().Single()!["tasks"]!.AsArray().Single()!;

    private static IEnumerable<JsonObject> Rows(TestFolder tree) => JsonNode.Parse(tree.Read("api/cais/hle.json"))!.AsArray().Select(row => row!.AsObject());
}
