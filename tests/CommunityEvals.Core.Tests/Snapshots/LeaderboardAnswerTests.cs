using CommunityEvals.Leaderboards;
using static CommunityEvals.Core.Tests.Snapshots.SavedAnswer;

namespace CommunityEvals.Core.Tests.Snapshots;

public class LeaderboardAnswerTests
{
    private const string Board = """
        [
          { "rank": 1, "filename": ".eval_results/x.yaml", "value": 56.0, "verified": true, "source": { "url": "https://hf.co/o/m", "name": "Card", "isExternal": false },
            "modelId": "o/m", "lower_is_better": true, "author": { "name": "o" }, "pullRequest": 3, "notes": "No tools" },
          { "rank": 2, "filename": ".eval_results/y.yaml", "value": 57, "verified": false, "modelId": "gpt2", "lower_is_better": true }
        ]
        """;

    [Fact]
    public void Rows_are_results_of_the_dataset_and_task_that_the_item_names()
    {
        var snapshot = Read(Board, datasetId: "acme/logic", taskId: "riddles");
        Assert.Equal(
            ["o/m acme/logic riddles 56.0 3 hub default Card", "gpt2 acme/logic riddles 57   default "],
            snapshot.Entries.Select(entry => $"{entry.ModelId} {entry.DatasetId} {entry.TaskId} {entry.Value} {entry.PullRequest} {entry.VerifiedBy} {entry.Variant} {entry.Source?.Name}"));
        Assert.Equal([ResultStatus.Community, ResultStatus.Merged], snapshot.Entries.Select(entry => entry.Status));
        Assert.Equal([2, 4], snapshot.Entries.Select(entry => entry.Line));
        Assert.Equal(new("acme/logic", "riddles", true), snapshot.Direction);
    }

    [Theory]
    [InlineData("acme/logic", "puzzles")]
    [InlineData("Idavidrein/gpqa", "diamond")]
    [InlineData("ScaleAI/SWE-bench_Pro", "SWE_Bench_Pro")]
    public void Without_a_task_they_are_of_the_benchmark_s_first_or_only_one(string dataset, string task) =>
        Assert.All(Read(Board, datasetId: dataset).Entries, entry => Assert.Equal(task, entry.TaskId));

    [Fact]
    public void The_dataset_may_be_told_by_the_folders() =>
        Assert.Equal("acme/logic", Read(Board, "hub/datasets/acme/logic/leaderboard.json").Entries[0].DatasetId);

    [Theory]
    [InlineData(null, null, "is a leaderboard, whose rows do not say of which dataset: write DatasetId=\"owner/name\"")]
    [InlineData("hle", null, "has DatasetId 'hle', which is no dataset's id: write DatasetId=\"owner/name\"")]
    [InlineData("acme/unknown", null, "is a leaderboard, whose rows do not say of which task of acme/unknown: write TaskId=\"…\"")]
    [InlineData("llamaindex/ExtractBench", null, "is a leaderboard, whose rows do not say of which task of llamaindex/ExtractBench: write TaskId=\"mean\", or another task of the benchmark: short, medium, long")]
    [InlineData("acme/logic", "puzzels", "has TaskId 'puzzels', which is no task of acme/logic: did you mean 'puzzles'?")]
    [InlineData("acme/logic", "chess", "has TaskId 'chess', which is no task of acme/logic: write one of puzzles, riddles")]
    public void What_nobody_tells_is_asked_for(string? dataset, string? task, string expected)
    {
        var snapshot = Read(Board, datasetId: dataset, taskId: task);
        Assert.Equal(expected, snapshot.ItemFault);
        Assert.Empty(snapshot.Entries);
    }

    [Theory]
    [InlineData("\"filename\": \"f\", \"value\": 1", "'[0].modelId' is missing")]
    [InlineData("\"filename\": \"f\", \"value\": 1, \"modelId\": \"o/m/x\"", "'[0].modelId' is no model's id (o/m/x)")]
    [InlineData("\"value\": 1, \"modelId\": \"o/m\"", "'[0].filename' is missing")]
    [InlineData("\"filename\": \"f\", \"value\": 1, \"modelId\": \"o/m\", \"lower_is_better\": 1", "'[0].lower_is_better' is a number (1) where true or false is expected")]
    [InlineData("\"filename\": \"f\", \"value\": 1, \"modelId\": \"o/m\", \"verified\": \"true\"", "'[0].verified' is text (true) where true or false is expected")]
    public void A_row_that_is_not_as_the_hub_answers_is_told_and_left_out(string row, string expected)
    {
        var snapshot = Read($$"""[{ {{row}} }, { "filename": "f", "value": 2, "modelId": "o/n", "lower_is_better": false }]""", datasetId: "acme/logic");
        Assert.Equal(expected, Assert.Single(snapshot.Faults).Message);
        Assert.Equal("o/n", Assert.Single(snapshot.Entries).ModelId);
        Assert.False(snapshot.Direction!.LowerIsBetter);
    }
}
