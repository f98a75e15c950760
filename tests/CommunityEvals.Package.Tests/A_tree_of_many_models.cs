using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_tree_of_many_models
{
    private const string Definition = """
        name: Logic
        description: Puzzles.
        evaluation_framework: harbor
        tasks:
          - id: puzzles
        """;

    [Fact]
    public void Holds_the_results_of_all_models_against_the_definition_in_the_tree()
    {
        using var tree = Tree("")
            .Write("models/acme/wrong/.eval_results/logic.yaml", Result("puzzels", 12));
        var build = tree.Build().Failed();
        Assert.Equal(["models/acme/wrong/.eval_results/logic.yaml(3,14): error EVAL040"], build.Short);

        tree.Delete("models/acme/wrong/.eval_results/logic.yaml").Build().Succeeded();
        Assert.Equal(["acme/model-3 53", "acme/model-2 52", "acme/model-1 51"], tree.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void Leaves_out_one_bad_file_of_many_lists_it_and_succeeds_when_told_to_skip()
    {
        const string Bad = "models/stranger/bad/.eval_results/logic.yaml";
        using var tree = Tree("<PropertyGroup><CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid></PropertyGroup>", models: 1000)
            .Write(Bad, EvalFiles.WithoutTask);
        var build = tree.Build().Succeeded();
        Assert.Equal([Bad + "(1,3): warning EVAL003"], build.Short);
        Assert.EndsWith("; 1 file left out", build.Summary, StringComparison.Ordinal);

        var leaderboard = tree.Leaderboard("bin/leaderboard.json");
        Assert.Equal(1000, (int)leaderboard["totals"]!["results"]!);
        var excluded = Assert.Single(leaderboard["excluded"]!.AsArray())!;
        Assert.Equal(Bad, (string?)excluded["path"]);
        Assert.Equal("EVAL003", (string?)Assert.Single(excluded["findings"]!.AsArray()));
    }

    [Fact]
    public void Gets_files_in_the_form_of_the_hub_and_loses_those_that_are_no_longer_made()
    {
        using var tree = Tree("<PropertyGroup><CommunityEvalsHubLeaderboardDir>api</CommunityEvalsHubLeaderboardDir></PropertyGroup>")
            .Write("models/acme/model-1/.eval_results/hle.yaml", EvalFiles.Valid())
            .Write("api/mine.json", "{}");
        tree.Build().Succeeded();
        Assert.Contains("\"modelId\": \"acme/model-3\"", tree.Read("api/acme/logic.json"), StringComparison.Ordinal);
        Assert.True(tree.Has("api/cais/hle.json"));

        tree.Delete("models/acme/model-1/.eval_results/hle.yaml").Build().Succeeded();
        Assert.False(tree.Has("api/cais/hle.json"));
        Assert.True(tree.Has("api/acme/logic.json"));
        Assert.True(tree.Has("api/mine.json"));
    }

    [Fact]
    public void Gets_web_pages_and_loses_those_that_are_no_longer_made()
    {
        using var tree = Tree("<PropertyGroup><CommunityEvalsSiteDir>bin/site</CommunityEvalsSiteDir></PropertyGroup>")
            .Write("bin/site/mine.html", "<p>Mine.</p>");
        tree.Build().Succeeded();
        Assert.Contains("<td class=\"score\">53</td>", tree.Read("bin/site/benchmarks/acme/logic.html"), StringComparison.Ordinal);
        Assert.True(tree.Has("bin/site/index.html"));
        Assert.True(tree.Has("bin/site/assets/site.css"));
        var styled = File.GetLastWriteTimeUtc(tree.FullPath("bin/site/assets/site.css"));

        tree.Delete("models/acme/model-1/.eval_results/logic.yaml").Build().Succeeded();
        Assert.False(tree.Has("bin/site/models/acme/model-1.html"));
        Assert.True(tree.Has("bin/site/mine.html"));
        Assert.DoesNotContain("model-1", tree.Read("bin/site/benchmarks/acme/logic.html"), StringComparison.Ordinal);
        Assert.Equal(styled, File.GetLastWriteTimeUtc(tree.FullPath("bin/site/assets/site.css")));

        tree.Dotnet("clean").Succeeded();
        Assert.False(tree.Has("bin/site/index.html"));
        Assert.True(tree.Has("bin/site/mine.html"));
    }

    [Fact]
    public void Has_nothing_to_say_of_outputs_dependencies_and_other_programs_files()
    {
        using var tree = Tree("")
            .Write("bin/x/.eval_results/copy.yaml", EvalFiles.WithoutTask)
            .Write("tools/obj/.eval_results/copy.yaml", EvalFiles.WithoutTask)
            .Write("web/node_modules/x/.eval_results/copy.yaml", EvalFiles.WithoutTask)
            .Write(".git/.eval_results/copy.yaml", EvalFiles.WithoutTask)
            .Write("training/eval.yaml", "model: yolo\ntasks: [detect]\n");
        Assert.Empty(tree.Build().Succeeded().Findings);
    }

    [Fact]
    public void Counts_a_file_once_that_the_project_lists_itself()
    {
        using var tree = Tree("""<ItemGroup><EvalResult Include="./models/acme/model-1/.eval_results/*.yaml" ModelId="acme/renamed" /></ItemGroup>""");
        tree.Build().Succeeded();
        Assert.Equal(["acme/model-3 53", "acme/model-2 52", "acme/renamed 51"], tree.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void Ranks_by_the_direction_that_the_project_declares()
    {
        using var tree = Tree("""<ItemGroup><EvalMetric Include="acme/logic#puzzles" LowerIsBetter="true" /></ItemGroup>""");
        tree.Build().Succeeded();
        Assert.Equal(["acme/model-1 51", "acme/model-2 52", "acme/model-3 53"], tree.Scores("bin/leaderboard.json"));
    }

    private static TestFolder Tree(string body, int models = 3)
    {
        var tree = TestFolder.WithSdkProject(body).Write("benchmarks/acme/logic/eval.yaml", Definition);
        for (var i = 1; i <= models; i++)
        {
            tree.Write($"models/acme/model-{i}/.eval_results/logic.yaml", Result("puzzles", 50 + i));
        }

        return tree;
    }

    private static string Result(string task, int value) => $"""
        - dataset:
            id: acme/logic
            task_id: {task}
          value: {value}

        """;
}
