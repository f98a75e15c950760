using System.Text.Json.Nodes;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Results_in_git_repos
{
    private const string Leaderboard = "bin/leaderboard.json";
    private const string Hle = ".eval_results/hle.yaml";

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Say_who_gave_them_when_and_in_which_commit(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsModelId>acme/tiny</CommunityEvalsModelId><CommunityEvalsHistory>true</CommunityEvalsHistory>").Write(".gitignore", "bin\nobj\n");
        var git = new TestRepo(repo).Init(".");
        repo.Write(Hle, EvalFiles.Valid("40"));
        var first = git.Commit(".", "Ada");
        repo.Write(Hle, EvalFiles.Valid("41.90"));
        var second = git.Commit(".", "Bob");
        repo.Build().Succeeded();

        var path = form == Form.Sdk ? Leaderboard : "bin/Debug/net10.0/leaderboard.json";
        var entry = Entries(repo, path).Single();
        Assert.Equal("merged", (string?)entry["status"]);
        Assert.Equal("Ada", (string?)entry["submittedBy"]);
        Assert.Equal(("2026-04-01T10:00:00Z", "git"), ((string?)entry["date"], (string?)entry["dateOrigin"]));
        Assert.Equal(second, (string?)entry["commit"]);
        Assert.Equal($$"""{"commit":"{{first}}","date":"2026-04-01T10:00:00Z","author":"Ada"}""", entry["added"]!.ToJsonString());
        Assert.Equal($$"""{"commit":"{{second}}","date":"2026-04-02T10:00:00Z","author":"Bob"}""", entry["changed"]!.ToJsonString());
        Assert.Equal($$"""[{"value":40,"commit":"{{first}}","date":"2026-04-01T10:00:00Z","author":"Ada"}]""", entry["history"]!.ToJsonString());
    }

    [Fact]
    public void Come_out_the_same_byte_by_byte_in_every_culture_and_time_zone()
    {
        using var repo = ManyKinds();
        repo.Build().Succeeded();
        var once = repo.Read(Leaderboard);
        Assert.Equal(
            [
                "acme/big 40 merged 2026-04-05T10:00:00Z Eve",
                "acme/changed 42 null null null",
                "acme/clone 41 merged 2026-04-01T10:00:00Z Ada",
                "acme/shallow 41 merged null null",
                "acme/tree 41 merged 2026-04-01T10:00:00Z Ada",
            ],
            Entries(repo, Leaderboard).Select(Short).Order(StringComparer.Ordinal));
        Assert.Null(Entries(repo, Leaderboard)[0]["history"]);

        File.Delete(repo.FullPath(Leaderboard));
        repo.Build(new Dictionary<string, string?> { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" }).Succeeded();
        Assert.Equal(once, repo.Read(Leaderboard));
    }

    [Fact]
    public void Are_merged_once_they_are_committed_though_no_file_changes()
    {
        using var repo = TestFolder.WithSdkProject("<PropertyGroup><CommunityEvalsModelId>acme/tiny</CommunityEvalsModelId></PropertyGroup>").Write(Hle, EvalFiles.Valid()).Write(".gitignore", "bin\nobj\n");
        var git = new TestRepo(repo).Init(".");
        repo.Build().Succeeded();
        Assert.Equal("acme/tiny 41.9 null null null", Short(Entries(repo, Leaderboard).Single()));

        git.Commit(".", "Ada");
        repo.Build().Succeeded();
        Assert.Equal("acme/tiny 41.9 merged 2026-04-01T10:00:00Z Ada", Short(Entries(repo, Leaderboard).Single()));

        git.Run(".", "reset", "-q", "--soft", git.Run(".", "commit-tree", "-m", "Empty", git.Run(".", "mktree")));
        repo.Build().Succeeded();
        Assert.Equal("acme/tiny 41.9 null null null", Short(Entries(repo, Leaderboard).Single()));
    }

    [Fact]
    public void Are_read_without_running_what_the_repos_configuration_names()
    {
        using var repo = TestFolder.WithSdkProject("<PropertyGroup><CommunityEvalsModelId>acme/tiny</CommunityEvalsModelId></PropertyGroup>").Write(Hle, EvalFiles.Valid());
        var git = new TestRepo(repo).Init(".");
        git.Commit(".", "Ada");
        var program = "touch " + repo.FullPath("was-run").Replace('\\', '/');
        File.AppendAllText(repo.FullPath(".git/config"), $"[core]\n\tfsmonitor = {program}\n\tpager = {program}\n\tsshCommand = {program}\n[alias]\n\tlog = !{program}\n[diff]\n\texternal = {program}\n[include]\n\tpath = /dev/zero\n");
        repo.Build().Succeeded();
        Assert.False(repo.Has("was-run"));
        Assert.Equal("Ada", (string?)Entries(repo, Leaderboard).Single()["submittedBy"]);
    }

    [Fact]
    public void Without_git_on_the_path_are_told_once_and_the_build_goes_on()
    {
        using var repo = ManyKinds();
        var withoutGit = new Dictionary<string, string?> { ["PATH"] = Path.GetDirectoryName(Environment.ProcessPath) };
        var finding = Assert.Single(repo.Build(withoutGit).Succeeded().Findings);
        Assert.Equal("evals.proj(0,0): warning EVAL084", finding.Short);
        Assert.Equal("the git history of '..' and 4 others was not read: there is no 'git' on the PATH, so install it or set CommunityEvalsGit to false", finding.Message);
        Assert.All(Entries(repo, Leaderboard), entry => Assert.Null(entry["status"]));
        Assert.Empty(repo.Build(withoutGit, "-p:CommunityEvalsGit=false").Succeeded().Findings);
        Assert.Empty(repo.Build(withoutGit, "-t:CommunityEvalsValidate").Succeeded().Findings);
    }

    [Fact]
    public void May_lie_in_bare_mirrors()
    {
        using var repo = TestFolder.WithSdkProject("""<ItemGroup><EvalMirror Include="mirrors/*/*/HEAD" /></ItemGroup>""");
        var git = new TestRepo(repo).Init("../source");
        repo.Write("../source/" + Hle, EvalFiles.Valid());
        git.Commit("../source", "Ada");
        git.Run(".", "clone", "-q", "--mirror", "../source", "mirrors/acme/tiny.git");
        repo.Build().Succeeded();
        var entry = Entries(repo, Leaderboard).Single();
        Assert.Equal("acme/tiny 41.9 merged 2026-04-01T10:00:00Z Ada", Short(entry));
        Assert.Equal("mirrors/acme/tiny.git/.eval_results/hle.yaml", (string?)entry["path"]);

        repo.Write("../source/" + Hle, EvalFiles.WithoutTask);
        git.Commit("../source", "Bob");
        git.Run("mirrors/acme/tiny.git", "fetch", "-q", "origin");
        Assert.Equal(["mirrors/acme/tiny.git/.eval_results/hle.yaml(1,3): error EVAL003"], repo.Build().Failed().InFiles);
    }

    /// <summary>A tree with a clone, a shallow clone, a worktree, a clone with an edit that is not committed, and a folder of a big repo around it all.</summary>
    private static TestFolder ManyKinds()
    {
        var repo = TestFolder.WithSdkProject();
        var git = new TestRepo(repo).Init("models/acme/clone");
        repo.Write("models/acme/clone/" + Hle, EvalFiles.Valid("40"));
        git.Commit("models/acme/clone", "Ada");
        repo.Write("models/acme/clone/" + Hle, EvalFiles.Valid("41"));
        git.Commit("models/acme/clone", "Bob");
        git.Run("models/acme", "clone", "-q", "--depth=1", new Uri(repo.FullPath("models/acme/clone")).AbsoluteUri, "shallow");
        git.Run("models/acme/clone", "worktree", "add", "-q", "-b", "mine", "../tree");
        git.Run("models/acme", "clone", "-q", "clone", "changed");
        repo.Write("models/acme/changed/" + Hle, EvalFiles.Valid("42"));
        git.Init("..");
        repo.Write("../.gitignore", "bin\nobj\nmodels/*/clone\nmodels/*/tree\nmodels/*/shallow\nmodels/*/changed\n");
        git.Commit("..", "Eve");
        repo.Write("../code.txt", "code");
        git.Commit("..", "Eve");
        repo.Write("models/acme/big/" + Hle, EvalFiles.Valid("40"));
        git.Commit("..", "Eve");
        return repo;
    }

    private static List<JsonNode> Entries(TestFolder repo, string path) =>
        [.. repo.Leaderboard(path)["benchmarks"]!.AsArray().SelectMany(benchmark => benchmark!["tasks"]!.AsArray()).SelectMany(task => task!["entries"]!.AsArray()).Select(entry => entry!)];

    private static string Short(JsonNode entry) =>
        $"{entry["modelId"]} {entry["value"]} {Word(entry["status"])} {Word(entry["date"])} {Word(entry["submittedBy"])}";

    private static string Word(JsonNode? node) => node?.ToString() ?? "null";
}
