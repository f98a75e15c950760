using System.Text.Json.Nodes;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Tables_and_rankings
{
    private const string Table = """<EvalLeaderboard Include="reasoning" Tasks="cais/hle#hle;Idavidrein/gpqa#diamond" />""";

    [Theory]
    [InlineData(Form.Sdk, "bin/leaderboard.json")]
    [InlineData(Form.Reference, "bin/Debug/net10.0/leaderboard.json")]
    public void Are_made_as_the_project_asks(Form form, string path)
    {
        using var repo = TestFolder.In(
            form,
            "<CommunityEvalsOnePerModel>with-tools</CommunityEvalsOnePerModel><CommunityEvalsSaturationModels>1</CommunityEvalsSaturationModels><CommunityEvalsSaturationShare>40</CommunityEvalsSaturationShare>",
            Table);
        repo.Write("models/acme/a/.eval_results/x.yaml", Result("cais/hle", "hle", "20.1") + Result("cais/hle", "hle", "41.9", "With tools") + Result("Idavidrein/gpqa", "diamond", "50"))
            .Write("models/acme/b/.eval_results/x.yaml", Result("cais/hle", "hle", "90.0"));
        repo.Build().Succeeded();

        var leaderboard = repo.Leaderboard(path);
        Assert.Equal(["acme/a 41.9"], repo.Scores(path));
        var statistics = Assert.Single(Board(leaderboard, "cais/hle")["statistics"]!.AsArray())!;
        Assert.Equal("with-tools 41.9 58.1 true", $"{statistics["variant"]} {statistics["best"]!.ToJsonString()} {statistics["headroom"]!.ToJsonString()} {statistics["saturated"]!.ToJsonString()}");
        var table = Assert.Single(leaderboard["leaderboards"]!.AsArray())!;
        Assert.Equal("reasoning default percent", $"{table["name"]} {table["variant"]} {table["unit"]}");
        Assert.Equal(
            ["""{"rank":1,"modelId":"acme/a","mean":35.05,"values":[20.1,50],"missing":0}""", """{"rank":null,"modelId":"acme/b","mean":null,"values":[90.0,null],"missing":1}"""],
            table["rows"]!.AsArray().Select(row => row!.ToJsonString()));
    }

    [Fact]
    public void Are_named_where_they_mean_nothing()
    {
        using var repo = TestFolder.WithSdkProject("""
            <PropertyGroup>
              <CommunityEvalsOnePerModel>With tools</CommunityEvalsOnePerModel>
              <CommunityEvalsSaturationModels>0</CommunityEvalsSaturationModels>
              <CommunityEvalsSaturationShare>high</CommunityEvalsSaturationShare>
              <CommunityEvalsSaturationMargin>-1</CommunityEvalsSaturationMargin>
            </PropertyGroup>
            <ItemGroup>
              <EvalLeaderboard Include="a" />
              <EvalLeaderboard Include="b" Tasks="cais/hle" />
              <EvalLeaderboard Include="c" Tasks="cais/hle#hle; cais/hle#hle" Variant="tools" Models="acme/a; no model" />
              <EvalLeaderboard Include="d" Tasks="Idavidrein/gpqa#dimond;cais/hlee#hle;acme/own#puzzles;nobody/has#it" />
              <EvalLeaderboard Include="d" Tasks="cais/hle#hle" />
            </ItemGroup>
            """);
        repo.Write("models/acme/a/.eval_results/x.yaml", Result("acme/own", "puzzles", "1"));
        var build = repo.Build().Failed();
        Assert.All(build.Findings, finding => Assert.Equal("evals.proj(0,0): error EVAL094", finding.Short));
        Assert.Equal(
            [
                "EvalLeaderboard 'a' has no Tasks: write Tasks=\"owner/name#task;owner/name#task\", the tasks of its columns",
                "EvalLeaderboard 'b' Tasks names 'cais/hle', which is no task: write owner/name#task, the dataset's id and one of its tasks",
                "EvalLeaderboard 'c' Models names 'no model', which is no model: write owner/name, separated by ';'",
                "EvalLeaderboard 'c' Tasks names 'cais/hle#hle' 2 times: keep one",
                "EvalLeaderboard 'c' Variant is 'tools', which is no variant: did you mean 'with-tools'?",
                "EvalLeaderboard 'd' stands there 2 times: keep one, or give each a name of its own",
                "CommunityEvalsOnePerModel is 'With tools', which is no variant: did you mean 'with-tools'?",
                "CommunityEvalsSaturationModels is '0': write a whole number of models, such as 5",
                "CommunityEvalsSaturationShare is 'high': write a number with a point, such as 0 or 99.5",
                "CommunityEvalsSaturationMargin is '-1': write a percentage from 0 to 100",
                "EvalLeaderboard 'd' asks for 'Idavidrein/gpqa#dimond', which neither a definition nor a result has: did you mean 'Idavidrein/gpqa#diamond'?",
                "EvalLeaderboard 'd' asks for 'cais/hlee#hle', which neither a definition nor a result has: did you mean 'cais/hle#hle'?",
                "EvalLeaderboard 'd' asks for 'nobody/has#it', which neither a definition nor a result has: write a task that eval.yaml or a result has",
            ],
            build.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Hold_the_card_against_the_results_and_say_what_the_model_was_made_from()
    {
        const string Card = """
            ---
            base_model: acme/base
            model-index:
            - name: a
              results:
              - dataset: {type: cais/hle, name: HLE}
                metrics:
                - {type: accuracy, value: 43.9}
            ---
            """;
        using var repo = TestFolder.WithSdkProject()
            .Write("models/acme/a/.eval_results/x.yaml", Result("cais/hle", "hle", "41.9"))
            .Write("models/acme/a/README.md", Card);
        Assert.Equal(["models/acme/a/README.md(8,31): warning EVAL082"], repo.Build().Succeeded().Short);
        var leaderboard = repo.Leaderboard("bin/leaderboard.json");
        Assert.Equal(
            ["41.9 file models/acme/a/.eval_results/x.yaml", "43.9 model-card models/acme/a/README.md"],
            Assert.Single(leaderboard["conflicts"]!.AsArray())!["values"]!.AsArray().Select(claim => $"{claim!["value"]!.ToJsonString()} {claim["origin"]} {claim["path"]}"));
        Assert.True((bool)Board(leaderboard, "cais/hle")["entries"]![0]!["isDerived"]!);

        repo.Dotnet("build", "-t:CommunityEvalsUpdateBaseline").Succeeded();
        Assert.Empty(repo.Build().Succeeded().Findings);
    }

    private static JsonNode Board(JsonNode leaderboard, string dataset) =>
        leaderboard["benchmarks"]!.AsArray().Single(benchmark => (string?)benchmark!["datasetId"] == dataset)!["tasks"]![0]!;

    private static string Result(string dataset, string task, string value, string? notes = null) => $"""
        - dataset:
            id: {dataset}
            task_id: {task}
          value: {value}
          source:
            url: https://huggingface.co/spaces/acme/evals
          notes: {notes ?? "No tools"}

        """;
}
