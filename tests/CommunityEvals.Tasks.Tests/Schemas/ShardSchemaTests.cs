using CommunityEvals.Benchmarks;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Shards;
using CommunityEvals.Snapshots;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace CommunityEvals.Tasks.Tests.Schemas;

public class ShardSchemaTests
{
    private static readonly ResultChange Change = new(new('c', 40), "2026-04-02T10:11:12Z", "Somebody");

    [Fact]
    public void What_is_written_is_valid_by_the_schema_that_ships() => Assert.Empty(Errors(ShardJson.Write(Full())));

    [Fact]
    public void A_shard_of_no_dataset_is_valid_too() => Assert.Empty(Errors(ShardJson.Write(new((string?)null))));

    [Fact]
    public void What_the_schema_takes_for_the_least_is_a_shard()
    {
        Assert.Empty(Errors("""{ "shardVersion": 1 }"""));
        Assert.Null(ShardReader.Read(new("""{ "shardVersion": 1 }"""), null, out _));
    }

    [Fact]
    public void Every_key_that_is_written_stands_in_the_schema_and_the_reverse()
    {
        var schema = JObject.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", "shard.schema.json")));
        Assert.Equal(
            schema.SelectTokens("$..properties").Cast<JObject>().SelectMany(properties => properties.Properties()).Select(property => property.Name).Distinct().Order(StringComparer.Ordinal),
            JObject.Parse(ShardJson.Write(Full())).Descendants().OfType<JProperty>().Select(property => property.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_and_reader_agree_on_every_key_that_is_left_out()
    {
        var written = JObject.Parse(ShardJson.Write(Full()));
        foreach (var path in written.Descendants().OfType<JProperty>().Select(property => property.Path).ToList())
        {
            var without = (JObject)written.DeepClone();
            without.SelectToken(path)!.Parent!.Remove();

            // These two are needed where there are results.
            if (path is not ("datasetId" or "files[0].modelId"))
            {
                Assert.Equal((path, Errors(without.ToString()).Count > 0), (path, ShardReader.Read(new(without.ToString()), null, out _) is not null));
            }
        }
    }

    [Fact]
    public void Schema_and_reader_agree_on_every_value_of_another_type()
    {
        var written = JObject.Parse(ShardJson.Write(Full()));
        foreach (var path in written.Descendants().OfType<JValue>().Where(value => value.Path != "shardVersion").Select(value => value.Path).ToList())
        {
            var odd = (JObject)written.DeepClone();
            odd.SelectToken(path)!.Replace(new JArray());
            Assert.NotEmpty(Errors(odd.ToString()));
            Assert.NotNull(ShardReader.Read(new(odd.ToString()), null, out _));
        }
    }

    [Fact]
    public void What_is_read_is_written_again_to_the_byte()
    {
        var text = ShardJson.Write(Full());
        Assert.Null(ShardReader.Read(new(text), "", out var shard));
        Assert.Equal(text.Replace("\"root\": \"models/o/m\"", "\"root\": \"\"", StringComparison.Ordinal), ShardJson.Write(shard!));
    }

    private static Shard Full()
    {
        var entry = new BoardEntry("o/m", "acme/bench", "a", Score.TryParse("20.90")!)
        {
            Path = "a.yaml",
            Filename = "b.yaml",
            Line = 3,
            Notes = "n",
            Variant = Variant.Of("n"),
            Status = ResultStatus.Merged,
            VerifiedBy = "hub",
            HasVerifyToken = true,
            PullRequest = 5,
            DiscussionUrl = "https://hf.co/d",
            SubmittedBy = "ada",
            Author = new("ann", "user", "Ann", "https://hf.co/a.png"),
            Date = "2026-01-02",
            DateOrigin = DateOrigin.Git,
            Source = new("https://hf.co", "name", "user", "org"),
            DatasetRevision = "abc",
            Commit = new('c', 40),
            Added = Change,
            Changed = Change,
            History = [new(Score.One, Change)],
            Findings = ["EVAL063"],
        };
        var saved = new Snapshot { Path = "hub/a.json", IsLeaderboard = true, BaseModels = new("o/m", ["o/base"]), Direction = new("acme/bench", "a", true) };
        saved.Entries.Add(entry with { Origin = ResultOrigin.Snapshot, Path = "hub/a.json" });
        var definition = new BenchmarkDefinition("acme/bench", DefinitionOrigin.File, [new("a") { Config = "c", Split = "s" }], IsComplete: true) { Name = "n", Description = "d", Framework = "f", Path = "eval.yaml" };
        return new("acme/bench")
        {
            Root = "models/o/m",
            Definitions = [new(definition, IsExcluded: true)],
            IsDefinitionUnreadable = true,
            Metrics = [new("acme/bench", "a") { LowerIsBetter = true, Unit = ScoreUnit.Percent, Minimum = "0", Maximum = "99.50" }],
            Cards = [new("o/m", new("README.md") { BaseModels = ["o/base"], Scores = [new("acme/bench", "acc", Score.One, 7) { Config = "c", Split = "s" }] })],
            Files = [new("a.yaml", "o/m") { PullRequest = 5, IsExcluded = true, Findings = ["EVAL003"], Results = [new(entry with { Origin = ResultOrigin.PullRequest }) { IsSetupKnown = false, Silenced = ["EVAL045"], Ignored = ["EVAL045"] }] }],
            Saved = [saved],
        };
    }

    private static ICollection<ValidationError> Errors(string json) => new JsonSchemaValidator().Validate(json, ShippedSchema.Load("shard.schema.json"));
}
