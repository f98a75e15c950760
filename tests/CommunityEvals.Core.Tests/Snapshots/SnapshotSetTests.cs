using CommunityEvals.Snapshots;
using static CommunityEvals.Core.Tests.Snapshots.SavedAnswer;

namespace CommunityEvals.Core.Tests.Snapshots;

public class SnapshotSetTests
{
    private static readonly Snapshot Board = Read(
        """[{ "filename": "f", "value": 1.0, "modelId": "o/m", "lower_is_better": true, "verified": true, "pullRequest": 4, "author": { "name": "o", "type": "org" } }, { "filename": "f", "value": 2, "modelId": "o/n", "lower_is_better": true }]""",
        "hub/a.json",
        datasetId: "acme/logic");

    private static readonly Snapshot Model = Read(
        SavedAnswer.Model(Row(""" "value": 1 """, """ "pullRequest": 9, """), Row(""" "value": 1 """, """ "pullRequest": 4, """)).Replace("\"id\": \"o/m\"", "\"id\": \"o/m\", \"baseModels\": [\"o/base\"]", StringComparison.Ordinal),
        "hub/b.json");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_two_answers_list_is_there_once_as_the_model_s_answer_has_it(bool isTurned)
    {
        Snapshot[] both = isTurned ? [Model, Board] : [Board, Model];
        Assert.Equal(
            ["o/m 1 hub/b.json 9  ", "o/m 1 hub/b.json 4 hub org", "o/n 2 hub/a.json   "],
            new SnapshotSet(both).Entries.Select(entry => $"{entry.ModelId} {entry.Value} {entry.Path} {entry.PullRequest} {entry.VerifiedBy} {entry.Author?.Type}"));
    }

    [Fact]
    public void Directions_and_base_models_are_known_of_what_an_answer_tells()
    {
        var set = new SnapshotSet([Board, Model]);
        Assert.Equal((true, null), (set.LowerIsBetter("acme/logic", "puzzles"), set.LowerIsBetter("acme/logic", "riddles")));
        Assert.Equal(["o/base"], set.BaseModels("o/m"));
        Assert.Null(set.BaseModels("o/n"));
    }
}
