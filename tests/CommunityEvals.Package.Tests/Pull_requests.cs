using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Pull_requests
{
    private const string Definition = "name: Bench\ndescription: A bench.\nevaluation_framework: harbor\ntasks:\n";

    private const string Leaderboard = "bin/leaderboard.json";

    private static readonly string[] Tasks =
        ["author", "changed", "closed", "draft", "large", "merged", "new", "odd", "stale", "two", "unknown"];

    /// <summary>What the Hub says of them, but for those that an item tells, and one of which nobody knows.</summary>
    private const string Discussions = """
        {
          "discussions": [
            { "num": 1, "status": "merged", "isPullRequest": true, "author": { "name": "hub-mo" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 2, "status": "open", "isPullRequest": true, "author": { "name": "hub-ada" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 3, "status": "open", "isPullRequest": true, "author": { "name": "hub-rex" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 4, "status": "open", "isPullRequest": true, "author": { "name": "hub-tim" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 5, "status": "open", "isPullRequest": true, "author": { "name": "hub-tom" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 6, "status": "closed", "isPullRequest": true, "author": { "name": "hub-cyd" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 7, "status": "open", "isPullRequest": true, "author": { "name": "hub-bob" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 8, "status": "closed", "isPullRequest": true, "author": { "name": "hub-eve" }, "repo": { "name": "acme/tiny", "type": "model" } },
            { "num": 9, "status": "draft", "isPullRequest": true, "author": { "name": "hub-dee" }, "repo": { "name": "acme/tiny", "type": "model" } }
          ],
          "count": 9,
          "start": 0
        }
        """;

    [Fact]
    public void What_open_ones_bring_is_ranked_and_what_all_others_bring_is_not()
    {
        using var project = TestFolder.In(Form.Sdk, items: """
            <EvalHubDiscussions Include="hub/**/*.json" />
            <EvalPullRequest Include="acme/tiny#6;acme/tiny#11;acme/tiny#12" State="open" />
            """);
        project.Write("benchmarks/acme/bench/eval.yaml", Definition + string.Concat(Tasks.Select(task => $"  - id: {task}\n")));
        project.Write("hub/acme/tiny/discussions.json", Discussions);
        Fill(project, "models/acme/tiny");
        var build = project.Build().Succeeded();

        Assert.Equal(
            [
                "author: 1. 10 merged #null by Ann of 2026-04-01T10:00:00Z, models/acme/tiny/.eval_results/author.yaml:4",
                "changed: 1. 20 merged #null by Ann of 2026-04-01T10:00:00Z, models/acme/tiny/.eval_results/author.yaml:10",
                "merged: 1. 40.0 merged #1 by hub-mo of 2026-04-03T10:00:00Z, models/acme/tiny/.eval_results/merged.yaml:4",
                "new: 1. 50 community #2 by hub-ada of 2026-04-05T10:00:00Z, models/acme/tiny/refs/pr/2:.eval_results/new.yaml:4",
                "two: 1. 60 community #4 by hub-tim of 2026-04-07T10:00:00Z, models/acme/tiny/refs/pr/4:.eval_results/two.yaml:4",
            ],
            Entries(project));
        Assert.Equal(
            [
                """author: [{"value":10,"origin":"file","path":"models/acme/tiny/.eval_results/author.yaml","line":4,"pullRequest":null,"relation":null},{"value":10.0,"origin":"pull-request","path":"models/acme/tiny/refs/pr/3:.eval_results/other.yaml","line":4,"pullRequest":3,"relation":"already-present"}]""",
                """changed: [{"value":20,"origin":"file","path":"models/acme/tiny/.eval_results/author.yaml","line":10,"pullRequest":null,"relation":null},{"value":25,"origin":"pull-request","path":"models/acme/tiny/refs/pr/6:.eval_results/author.yaml","line":10,"pullRequest":6,"relation":"proposal"}]""",
                """two: [{"value":60,"origin":"pull-request","path":"models/acme/tiny/refs/pr/4:.eval_results/two.yaml","line":4,"pullRequest":4,"relation":null},{"value":60,"origin":"pull-request","path":"models/acme/tiny/refs/pr/5:.eval_results/two.yaml","line":4,"pullRequest":5,"relation":"already-present"}]""",
            ],
            project.Leaderboard(Leaderboard)["conflicts"]!.AsArray().Select(conflict => $"{conflict!["taskId"]}: {conflict["values"]!.ToJsonString()}"));
        Assert.Equal(
            """[{"path":"models/acme/tiny/refs/pr/11:.eval_results/large.yaml","modelId":"acme/tiny","pullRequest":11,"findings":["EVAL013"]},{"path":"models/acme/tiny/refs/pr/7:.eval_results/broken.yaml","modelId":"acme/tiny","pullRequest":7,"findings":["EVAL004"]}]""",
            project.Leaderboard(Leaderboard)["excluded"]!.ToJsonString());
        Assert.Equal("CommunityEvals: 3 results checked, 3 against a definition, 0 against the catalog, 0 against nothing; 2 files left out; 2 results from open pull requests", build.Summary);

        var unknown = Assert.Single(build.Findings, finding => finding.Id == "EVAL083");
        Assert.StartsWith("nothing tells whether the pull request is open, so the results that it brings are left out: acme/tiny #10.", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("\nmodels/acme/tiny/refs/pr/7:.eval_results/broken.yaml(4,10,4,13): warning EVAL004: ", Lines(build), StringComparison.Ordinal);
        Assert.Contains("\nmodels/acme/tiny/refs/pr/11:.eval_results/large.yaml(1,1,1,1): warning EVAL013: ", Lines(build), StringComparison.Ordinal);

        var left = Assert.Single(build.Findings, finding => finding.Id == "EVAL084");
        Assert.Equal("'refs/pr/12:.eval_results/odd name.yaml' of 'models/acme/tiny' was left out: its name is none that every system can write, so rename it", left.Message);

        var bytes = File.ReadAllBytes(project.FullPath(Leaderboard));
        File.Delete(project.FullPath(Leaderboard));
        project.Build(new Dictionary<string, string?> { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" }).Succeeded();
        Assert.Equal(bytes, File.ReadAllBytes(project.FullPath(Leaderboard)));
    }

    [Theory]
    [InlineData(Form.Sdk, "", "warning")]
    [InlineData(Form.Sdk, "-warnaserror", "message")]
    [InlineData(Form.Sdk, "-p:CommunityEvalsPreset=strict", "warning")]
    [InlineData(Form.Reference, "-p:TreatWarningsAsErrors=true", "warning")]
    [InlineData(Form.Reference, "-warnaserror", "message")]
    public void Nothing_in_them_fails_a_build(Form form, string argument, string severity)
    {
        using var project = TestFolder.In(
            form,
            "<CommunityEvalsModelId>acme/tiny</CommunityEvalsModelId>",
            """<EvalPullRequest Include="1" State="open" />""");
        var git = new TestRepo(project).Init(".");
        project.Write(".gitignore", "bin\nobj\n").Write(".eval_results/hle.yaml", EvalFiles.Valid());
        git.Propose(".", 1, git.Commit(".", "Ann"), "Bob", (".eval_results/broken.yaml", git.Store(".", EvalFiles.WithoutTask)));
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.EVAL003.severity = error\n");

        var build = project.Build([.. argument.Length == 0 ? Array.Empty<string>() : [argument], "-v:normal"]).Succeeded();

        var line = Assert.Single(Lines(build).Split('\n'), line => line.StartsWith("refs/pr/1:.eval_results/broken.yaml(", StringComparison.Ordinal));
        Assert.StartsWith($"refs/pr/1:.eval_results/broken.yaml(1,3,1,10): {severity} EVAL003: '[0].dataset.task_id' is missing", line, StringComparison.Ordinal);
    }

    private static void Fill(TestFolder project, string repo)
    {
        var git = new TestRepo(project).Init(repo);
        var results = repo + "/.eval_results/";
        project.Write(results + "author.yaml", Result("author", "10") + Result("changed", "20")).Write(results + "stale.yaml", Result("stale", "30"));
        var first = git.Commit(repo, "Ann");
        Propose(1, "Mo", "merged.yaml", Result("merged", "40.0"));
        project.Write(results + "merged.yaml", Result("merged", "40.0"));
        git.Commit(repo, "The Hub");
        project.Delete(results + "stale.yaml");
        git.Commit(repo, "Ann");
        Propose(2, "Ada", "new.yaml", Result("new", "50"));
        Propose(3, "Rex", "other.yaml", Result("author", "10.0"));
        Propose(4, "Tim", "two.yaml", Result("two", "60"));
        Propose(5, "Tom", "two.yaml", Result("two", "60"));
        Propose(6, "Cyd", "author.yaml", Result("author", "10") + Result("changed", "25"));
        Propose(7, "Bob", "broken.yaml", Result("author", "41%"));
        Propose(8, "Eve", "closed.yaml", Result("closed", "70"));
        Propose(9, "Dee", "draft.yaml", Result("draft", "80"));
        Propose(10, "Una", "unknown.yaml", Result("unknown", "90"));
        Propose(11, "Max", "large.yaml", "", length: 100_000_000);
        Propose(12, "Odd", "odd\nname.yaml", Result("odd", "1"));

        void Propose(int number, string author, string file, string text, long length = 0) =>
            git.Propose(repo, number, first, author, (".eval_results/" + file, git.Store(repo, text, length)));
    }

    private static string Result(string task, string value) => $"""
        - dataset:
            id: acme/bench
            task_id: {task}
          value: {value}
          source:
            url: https://huggingface.co/papers/2501.14249

        """;

    private static IEnumerable<string> Entries(TestFolder project) =>
        from task in project.Leaderboard(Leaderboard)["benchmarks"]![0]!["tasks"]!.AsArray()
        from entry in task!["entries"]!.AsArray()
        select $"{task["taskId"]}: {entry!["rank"]}. {entry["value"]!.ToJsonString()} {entry["status"]} #{entry["pullRequest"]?.ToString() ?? "null"}"
            + $" by {entry["submittedBy"]} of {entry["date"]}, {entry["path"]}:{entry["line"]}";

    /// <summary>What a build printed, each line from its first character that is no space.</summary>
    private static string Lines(BuildResult build) => string.Concat(build.Output.Split('\n').Select(line => "\n" + line.Trim()));
}
