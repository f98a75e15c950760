using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace CommunityEvals.Tasks.Tests.Schemas;

public class LeaderboardSchemaTests
{
    private const string Definition = """
        name: Mine
        evaluation_framework: mteb
        tasks:
          - id: a
            config: c
          - id: empty
        """;

    private const string FirstModel = """
        - dataset: { id: me/mine, task_id: a }
          value: 20.90
          date: "2026-04-02"
          notes: "With tools."
          verifyToken: x.y.z
          source: { url: https://huggingface.co/papers/2501.00001, name: Paper, user: somebody }
        - dataset: { id: me/mine, task_id: a }
          value: 0x1F
          notes: With tools
        - dataset: { id: Idavidrein/gpqa, task_id: diamond, revision: abc }
          value: 84
          source: { url: https://github.com/a/b }
        - dataset: { id: no/body-knows, task_id: t }
          value: .5
          notes: twelve shots
        """;

    private const string SecondModel = """
        - dataset: { id: me/mine, task_id: a }
          value: 31
          source: { url: https://huggingface.co/owner/second }
        """;

    [Fact]
    public void What_is_written_is_valid_by_the_schema_that_ships() => Assert.Empty(Errors(Leaderboard()));

    [Fact]
    public void An_empty_leaderboard_is_valid_too() => Assert.Empty(Errors(Write()));

    [Fact]
    public void Every_key_that_is_written_stands_in_the_schema_and_the_reverse()
    {
        var schema = JObject.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", "leaderboard.schema.json")));

        Assert.Equal(
            schema.SelectTokens("$..properties").Cast<JObject>().SelectMany(properties => properties.Properties()).Select(property => property.Name).Distinct().Order(StringComparer.Ordinal),
            JObject.Parse(Leaderboard()).Descendants().OfType<JProperty>().Select(property => property.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_is_required_but_those_that_are_written_on_demand()
    {
        var written = JObject.Parse(Leaderboard());
        foreach (var property in written.Descendants().OfType<JProperty>().Where(property => property.Name != "history").Select(property => property.Path).ToList())
        {
            var without = (JObject)written.DeepClone();
            without.SelectToken(property)!.Parent!.Remove();
            Assert.NotEmpty(Errors(without.ToString()));
        }
    }

    [Fact]
    public void Keys_may_be_added()
    {
        var written = JObject.Parse(Leaderboard());
        foreach (var mapping in written.DescendantsAndSelf().OfType<JObject>().ToList())
        {
            mapping["addedLater"] = 1;
        }

        Assert.Empty(Errors(written.ToString()));
    }

    private static string Leaderboard() => Write(
        Read(FileClassifier.Benchmark("benchmarks/me/mine/eval.yaml", null, new()), Definition),
        Read(FileClassifier.Results("models/owner/first/.eval_results/all.yaml", null, new()), FirstModel),
        Read(FileClassifier.Results("models/owner/second/.eval_results/mine.yaml", null, new()), SecondModel),
        Read(FileClassifier.Results("models/owner/third/.eval_results/bad.yaml", null, new()), "value: 1"));

    private static ResultChange Change { get; } = new(new('c', 40), "2026-04-02T10:11:12Z", "Somebody");

    private static EvalDocument Read(EvalFile file, string yaml) => EvalDocument.Read(file, new(yaml));

    private static string Write(params EvalDocument[] documents)
    {
        var table = new CuratedBoardRequest("Table", [new("me/mine", "a"), new("Idavidrein/gpqa", "diamond")]);
        var project = new EvalProject(new() { SkipInvalid = true, CuratedBoards = [table] }, documents.OfType<BenchmarkDocument>());
        return LeaderboardJson.Write(LeaderboardBuilder.Build(project, new(documents.Select(document => project.Judge(document, new())).ToList())
        {
            Provenance = (_, _) => new(ResultStatus.Merged, Change, Change, [new(Score.One, Change)]),
        }));
    }

    private static ICollection<ValidationError> Errors(string json) =>
        new JsonSchemaValidator().Validate(json, ShippedSchema.Load("leaderboard.schema.json"));
}
