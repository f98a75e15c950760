using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Folders_that_the_task_searches
{
    private const string Everything = """<ItemGroup><EvalFolder Include="." /></ItemGroup>""";

    [Fact]
    public void Give_the_bytes_that_listed_files_give()
    {
        using var tree = Tree("");
        var listed = tree.Build().Succeeded();
        var leaderboard = tree.Read("bin/leaderboard.json");

        Rewrite(tree, Everything);
        tree.Delete("bin/leaderboard.json");
        var found = tree.Build().Succeeded();
        Assert.Equal(leaderboard, tree.Read("bin/leaderboard.json"));
        Assert.Equal(listed.Short, found.Short);
        Assert.Equal(listed.Summary, found.Summary);
    }

    [Fact]
    public void Are_searched_again_when_a_file_comes_or_goes()
    {
        using var tree = Tree(Everything);
        tree.Build().Succeeded();
        Assert.Equal(["acme/tiny 41.9", "acme/small 7"], tree.Scores("bin/leaderboard.json"));

        tree.Write("models/acme/large/.eval_results/hle.yaml", EvalFiles.Valid("50")).Build().Succeeded();
        Assert.Equal(["acme/large 50", "acme/tiny 41.9", "acme/small 7"], tree.Scores("bin/leaderboard.json"));

        tree.Delete("models/acme/tiny/.eval_results/hle.yaml").Build().Succeeded();
        Assert.Equal(["acme/large 50", "acme/small 7"], tree.Scores("bin/leaderboard.json"));

        tree.Write("models/acme/small/.eval_results/second.yaml", EvalFiles.WithoutTask);
        Assert.Contains("models/acme/small/.eval_results/second.yaml(1,3): error EVAL003", tree.Build().Failed().Short);
    }

    [Fact]
    public void May_lie_anywhere_and_leave_out_what_they_do_not_hold()
    {
        using var tree = Tree("""<ItemGroup><EvalFolder Include="models/acme/small;benchmarks/" /></ItemGroup>""");
        tree.Build().Succeeded();
        Assert.Equal(["acme/small 7"], tree.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void Do_not_take_again_what_the_project_lists()
    {
        using var tree = Tree("""<ItemGroup><EvalFolder Include="." /><EvalResult Include="models/acme/tiny/.eval_results/hle.yaml" ModelId="acme/renamed" /></ItemGroup>""");
        tree.Build().Succeeded();
        Assert.Equal(["acme/renamed 41.9", "acme/small 7"], tree.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void Are_named_when_they_cannot_be_searched()
    {
        using var tree = Tree("""<ItemGroup><EvalFolder Include="modles;models" /></ItemGroup>""");
        var build = tree.Build().Failed();
        Assert.Equal(["evals.proj(0,0): error EVAL094"], build.Short);
        Assert.Contains("EvalFolder: the folder 'modles' cannot be searched (there is no such folder), and no file in it is checked", build.Output, StringComparison.Ordinal);

        tree.Write("modles/acme/large/.eval_results/hle.yaml", EvalFiles.WithoutTask);
        Assert.Contains("modles/acme/large/.eval_results/hle.yaml(1,3): error EVAL003", tree.Build().Failed().Short);
    }

    [Fact]
    public void Are_searched_in_a_csharp_project_too_and_reported_by_the_task()
    {
        using var app = TestFolder.WithProgram(items: """<EvalFolder Include="." />""").Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = app.Build().Succeeded();
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], build.Short);
        Assert.Contains(app.FullPath(EvalFiles.Tiny) + "(3,14,3,26): warning EVAL040", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Do_not_lead_out_of_the_tree_by_links()
    {
        using var outside = new TestFolder().Write(".eval_results/hle.yaml", EvalFiles.WithoutTask);
        using var tree = Tree(Everything);
        Directory.CreateSymbolicLink(tree.FullPath("models/acme/linked"), outside.FullPath("."));
        Directory.CreateSymbolicLink(tree.FullPath("models/acme/round"), tree.FullPath("models"));
        Assert.Empty(tree.Build().Succeeded().Findings);
    }

    /// <summary>Two models, a definition, an ignored file and what is none of ours.</summary>
    private static TestFolder Tree(string body) => TestFolder.WithSdkProject(body)
        .Write("benchmarks/acme/logic/eval.yaml", "name: Logic\ndescription: Puzzles.\nevaluation_framework: harbor\ntasks:\n  - id: puzzles\n")
        .Write("models/acme/tiny/.eval_results/hle.yaml", EvalFiles.Valid())
        .Write("models/acme/small/.eval_results/hle.yaml", EvalFiles.Valid("7"))
        .Write("models/acme/small/.eval_results/readme.txt", "text")
        .Write("bin/x/.eval_results/copy.yaml", EvalFiles.WithoutTask)
        .Write("tools/obj/.eval_results/copy.yaml", EvalFiles.WithoutTask)
        .Write("web/node_modules/x/.eval_results/copy.yaml", EvalFiles.WithoutTask)
        .Write(".git/.eval_results/copy.yaml", EvalFiles.WithoutTask)
        .Write("training/eval.yaml", "model: yolo\ntasks: [detect]\n");

    private static void Rewrite(TestFolder tree, string body)
    {
        using var other = TestFolder.WithSdkProject(body);
        tree.Write("evals.proj", other.Read("evals.proj"));
    }
}
