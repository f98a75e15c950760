using CommunityEvals.Core.Tests.Leaderboards;
using CommunityEvals.Shards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Shards;

public class ShardReaderTests
{
    [Theory]
    [InlineData("", "the file ends where a value in JSON is expected", 1, 1)]
    [InlineData("<html>", "a value in JSON is expected here", 1, 1)]
    [InlineData("[]", "it is a list where an object is expected", 1, 1)]
    [InlineData("{}", "'shardVersion' is missing", 1, 1)]
    [InlineData("""{ "schemaVersion": 1, "benchmarks": [] }""", "'shardVersion' is missing", 1, 1)]
    [InlineData("""{ "shardVersion": 2, "files": 7 }""", "'shardVersion' is 2, and this build reads up to 1: update CommunityEvals.Build", 1, 19)]
    [InlineData("""{ "shardVersion": 1, "shardVersion": 1 }""", "'shardVersion' stands twice in one object", 1, 22)]
    [InlineData("{ \"shardVersion\": 1,\n  \"files\": [7] }", "'files[0]' is a number (7) where an object is expected", 2, 13)]
    [InlineData("""{ "shardVersion": 1, "files": [{ "path": "a", "modelId": "o/m", "results": [{}] }] }""", "'files[0].results' is of no dataset, because 'datasetId' is missing", 1, 76)]
    [InlineData("""{ "shardVersion": 1, "datasetId": "a/b", "files": [{ "path": "a", "results": [{}] }] }""", "'files[0].modelId' is missing", 1, 52)]
    [InlineData("""{ "shardVersion": 1, "datasetId": "a/b", "files": [{ "path": "a", "modelId": "o/m", "results": [{ "taskId": "t", "value": 1e999 }] }] }""", "'files[0].results[0].value' is beyond the range of a double (1e999)", 1, 123)]
    [InlineData("""{ "shardVersion": 1, "datasetId": "a/b", "files": [{ "path": "a", "modelId": "o/m", "results": [{ "taskId": "t", "value": 1, "status": "lost" }] }] }""", "'files[0].results[0].status' is text (lost) where merged or community is expected", 1, 136)]
    [InlineData("""{ "shardVersion": 1, "datasetId": "a/b", "files": [{ "path": "a", "modelId": "o/m", "findings": [1] }] }""", "'files[0].findings' holds a number (1) where a rule's id is expected", 1, 98)]
    [InlineData("""{ "shardVersion": 1, "files": [{ "path": "a", "findings": ["EVAL0011"] }] }""", "'files[0].findings' holds text (EVAL0011) where a rule's id is expected", 1, 60)]
    public void What_is_no_shard_is_told_at_its_place(string json, string message, int line, int column)
    {
        var fault = ShardReader.Read(new(json), null, out var shard);
        Assert.Null(shard);
        Assert.Equal(message, fault!.Value.Message);
        var place = new YamlText(json).PositionAt(fault.Value.Span.Start);
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void A_shard_that_ends_anywhere_but_at_its_end_is_none()
    {
        var text = FleetRepo.OfModel("o/m", TreeOfModels.One("1")).Texts(new()).Last().Text.TrimEnd('\n');
        for (var length = 0; length < text.Length; length++)
        {
            Assert.NotNull(ShardReader.Read(new(text[..length]), null, out var shard));
            Assert.Null(shard);
        }
    }

    [Fact]
    public void A_shard_that_is_nested_without_end_is_refused() =>
        Assert.Equal("nested deeper than 64 levels", ShardReader.Read(new(new string('[', 100_000)), null, out _)!.Value.Message);

    [Theory]
    [InlineData("models/o/m", "a.yaml", "models/o/m/a.yaml")]
    [InlineData("models\\o\\m\\", "a.yaml", "models/o/m/a.yaml")]
    [InlineData("./models//o/m/", "../x/a.yaml", "models/o/x/a.yaml")]
    [InlineData("models/o/m", "../../../benchmarks/a/b/eval.yaml", "benchmarks/a/b/eval.yaml")]
    [InlineData("m", "../../a.yaml", "../a.yaml")]
    [InlineData("../m", "../../a.yaml", "../../a.yaml")]
    [InlineData("", "a.yaml", "a.yaml")]
    [InlineData("m", "D:/a.yaml", "D:/a.yaml")]
    public void A_path_is_the_one_that_the_file_has_in_the_whole_tree(string root, string path, string expected)
    {
        var json = $$"""{ "shardVersion": 1, "root": "wrong", "files": [{ "path": "{{path}}" }] }""";
        Assert.Equal(expected, Assert.Single(Fleet.Read(json, root).Files).Path);
    }

    [Fact]
    public void Definitions_and_metrics_that_differ_are_told_unless_the_project_has_its_own()
    {
        const string One = """{ "shardVersion": 1, "datasetId": "a/b", "definitions": [{ "path": "x/eval.yaml", "tasks": [{ "taskId": "t" }] }], "metrics": [{ "taskId": "t", "lowerIsBetter": true }] }""";
        var other = One.Replace("\"taskId\": \"t\" }]", "\"taskId\": \"u\" }]", StringComparison.Ordinal).Replace("true", "false", StringComparison.Ordinal);
        var moved = One.Replace("x/eval", "y/eval", StringComparison.Ordinal);
        var merged = new MergedShards([new("1.json", Fleet.Read(One)), new("2.json", Fleet.Read(moved)), new("3.json", Fleet.Read(other))]);

        var definition = Assert.Single(merged.Contradictions(_ => false));
        Assert.Equal(("3.json", "the definition of a/b is not the one in '1.json': build the older one again, or list the right one in this project as EvalBenchmark"), (definition.Name, definition.Message));
        Assert.Empty(merged.Contradictions(id => id == "a/b"));

        var metric = Assert.Single(merged.ContradictionsInMetrics([]));
        Assert.Equal("the EvalMetric of a/b#t is not the one in '1.json': build the older one again, or declare it in this project", metric.Message);
        Assert.Empty(merged.ContradictionsInMetrics([new("a/b", "t")]));
        Assert.Equal(["True"], merged.MetricsBeside([]).Select(each => each.LowerIsBetter.ToString()));
    }
}
