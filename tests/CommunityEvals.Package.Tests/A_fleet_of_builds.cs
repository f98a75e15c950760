using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_fleet_of_builds
{
    private const string Skip = "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>";
    private const string AllOutputs = """
        <CommunityEvalsCsvPath>out/leaderboard.csv</CommunityEvalsCsvPath>
        <CommunityEvalsResultsPath>out/results.jsonl</CommunityEvalsResultsPath>
        <CommunityEvalsHubLeaderboardDir>out/hub</CommunityEvalsHubLeaderboardDir>
        <CommunityEvalsSiteDir>out/site</CommunityEvalsSiteDir>
        """;

    [Theory]
    [InlineData("Leaderboard", "")]
    [InlineData("Broken", Skip)]
    public void Gives_in_all_outputs_the_bytes_of_one_build_over_all_files(string sample, string properties)
    {
        using var one = new TestFolder().Write("evals.proj", TestFolder.SdkProject($"<PropertyGroup>{properties}{AllOutputs}</PropertyGroup>{FleetFolder.Items}"));
        using var fleet = new TestFolder();
        CopyModels(one, sample);
        CopyModels(fleet, sample);
        fleet.WithFleet(properties);
        one.Build().Succeeded();
        fleet.Build("dirs.proj", "-graph", "-m").Succeeded();
        var merge = fleet.Build(["merge.proj", "-t:CommunityEvalsMerge", .. PropertiesOf(AllOutputs)]).Succeeded();
        Assert.Contains(" merged from ", merge.Summary, StringComparison.Ordinal);
        Assert.Equal(Files(one), Files(fleet));
    }

    [Fact]
    public void Gives_the_same_bytes_over_a_solution_whose_projects_are_built_at_once()
    {
        using var fleet = new TestFolder();
        CopyModels(fleet, "Leaderboard");
        fleet.WithFleet().WithSolution();
        fleet.Build("models.slnx", "-graph", "-m", "--no-restore").Succeeded();
        fleet.Build("merge.proj", "-t:CommunityEvalsMerge").Succeeded();
        var atOnce = fleet.Read("bin/leaderboard.json");

        foreach (var model in FleetFolder.ModelsIn(fleet))
        {
            Directory.Delete(fleet.FullPath($"models/{model}/bin"), recursive: true);
            Directory.Delete(fleet.FullPath($"models/{model}/obj"), recursive: true);
        }

        fleet.Build("dirs.proj", "-m:1").Succeeded();
        Assert.Equal(50, (int)fleet.Leaderboard("bin/leaderboard.json")["totals"]!["results"]!);
        fleet.Build("merge.proj", "-t:CommunityEvalsMerge").Succeeded();
        Assert.Equal(atOnce, fleet.Read("bin/leaderboard.json"));
    }

    [Theory]
    [InlineData(Form.Sdk, "bin/leaderboard.json")]
    [InlineData(Form.Reference, "bin/Debug/net10.0/leaderboard.json")]
    public void Can_be_one_project_that_merges_what_it_has_written_itself(Form form, string leaderboard)
    {
        using var repo = TestFolder.In(form, items: """<EvalShard Include="bin/leaderboard.shards/**/*.json" />""").Write(EvalFiles.Tiny, EvalFiles.Valid());
        repo.Build("-p:CommunityEvalsShardByDataset=true").Succeeded();
        Assert.True(repo.Has("bin/leaderboard.shards/cais/hle.json"));
        Assert.True(repo.Has("bin/leaderboard.shards/project.json"));
        var built = repo.Read(leaderboard);

        repo.Delete(leaderboard).Build("--no-restore", "-t:CommunityEvalsMerge").Succeeded();
        Assert.Equal(built, repo.Read(leaderboard));
        Assert.True(repo.Has("bin/leaderboard.shards/cais/hle.json"));

        repo.Build("--no-restore", "-t:CommunityEvalsMerge").Succeeded();
        repo.Dotnet("clean").Succeeded();
        Assert.Empty(Directory.GetFiles(repo.FullPath("bin"), "*.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void Merges_once_for_a_project_with_several_target_frameworks()
    {
        using var library = new TestFolder()
            .Write("library.csproj", TestFolder.Project("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", """<EvalShard Include="bin/leaderboard.shards/**/*.json" />"""))
            .Write("Class.cs", "class Class { }")
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        library.Build("-p:CommunityEvalsShardByDataset=true").Succeeded();
        var merge = library.Build("--no-restore", "-t:CommunityEvalsMerge").Succeeded();
        Assert.NotEmpty(merge.Summary);
        Assert.Empty(merge.Findings);
        Assert.Equal(["acme/tiny 41.9"], library.Scores("bin/Debug/netstandard2.0/leaderboard.json"));
    }

    [Fact]
    public void Loses_shards_that_are_no_longer_written_so_that_nobody_merges_them()
    {
        using var repo = TestFolder.In(Form.Sdk).Write(EvalFiles.Tiny, EvalFiles.Valid()).Write("models/acme/tiny/.eval_results/gpqa.yaml", EvalFiles.WithUnknownTask);
        repo.Build("-p:CommunityEvalsShardByDataset=true").Succeeded();
        Assert.True(repo.Has("bin/leaderboard.shards/Idavidrein/gpqa.json"));
        repo.Delete("models/acme/tiny/.eval_results/gpqa.yaml").Build("-p:CommunityEvalsShardByDataset=true").Succeeded();
        Assert.False(repo.Has("bin/leaderboard.shards/Idavidrein/gpqa.json"));
        Assert.True(repo.Has("bin/leaderboard.shards/cais/hle.json"));
        repo.Build().Succeeded();
        Assert.False(repo.Has("bin/leaderboard.shards/cais/hle.json"));
    }

    [Fact]
    public void Notices_a_shard_that_is_another_one_than_at_the_last_merge()
    {
        using var merge = Merging().Write("shards/a.json", Shard("1"));
        merge.Build("-t:CommunityEvalsMerge").Succeeded();
        var time = File.GetLastWriteTimeUtc(merge.FullPath("bin/leaderboard.json"));
        merge.Build("-t:CommunityEvalsMerge").Succeeded();
        Assert.Equal(time, File.GetLastWriteTimeUtc(merge.FullPath("bin/leaderboard.json")));
        merge.Write("shards/a.json", Shard("2")).Build("-t:CommunityEvalsMerge").Succeeded();
        Assert.Equal(["o/m 2"], merge.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void Says_what_is_wrong_with_a_shard_and_where_and_writes_nothing()
    {
        using var merge = Merging();
        Assert.Equal(["merge.proj(0,0): error EVAL094"], merge.Build("-t:CommunityEvalsMerge").Failed().Short);

        merge.Write("shards/cut.json", Shard("1")[..40]).Write("shards/foreign.json", "{\n  \"schemaVersion\": 1\n}").Write("shards/good.json", Shard("1"));
        var build = merge.Build("-t:CommunityEvalsMerge").Failed();
        Assert.Equal(["shards/cut.json(1,35): error EVAL094", "shards/foreign.json(1,1): error EVAL094"], build.Short);
        Assert.Contains("'shardVersion' is missing", build.Output, StringComparison.Ordinal);
        Assert.False(merge.Has("bin/leaderboard.json"));
    }

    [Fact]
    public void Says_which_two_shards_do_not_agree_on_a_file()
    {
        using var merge = Merging().Write("shards/a.json", Shard("1")).Write("shards/b.json", Shard("2"));
        var finding = Assert.Single(merge.Build("-t:CommunityEvalsMerge").Failed().Findings);
        Assert.Equal("shards/b.json(0,0): error EVAL094", finding.Short);
        Assert.Contains("says something else in 'shards/a.json'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_root_that_an_item_says()
    {
        using var merge = TestFolder.In(Form.Sdk, items: """<EvalShard Include="a.json" Root="models/o/m" />""").Write("a.json", Shard("1"));
        merge.Build("-t:CommunityEvalsMerge").Succeeded();
        Assert.Equal("models/o/m/.eval_results/x.yaml", (string?)merge.Leaderboard("bin/leaderboard.json")["benchmarks"]![0]!["tasks"]![0]!["entries"]![0]!["path"]);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Does_nothing_where_everything_is_switched_off(Form form)
    {
        using var merge = TestFolder.In(form, "<CommunityEvalsEnabled>false</CommunityEvalsEnabled>", """<EvalShard Include="*.json" />""").Write("a.json", "no shard");
        Assert.Empty(merge.Build("-t:CommunityEvalsMerge").Succeeded().Findings);
        Assert.Empty(Directory.GetFiles(merge.Folder, "leaderboard.json", SearchOption.AllDirectories));
    }

    private static TestFolder Merging() =>
        new TestFolder().Write("merge.proj", TestFolder.SdkProject("""<ItemGroup><EvalShard Include="shards/**/*.json" /></ItemGroup>"""));

    private static string Shard(string value) => $$"""
        { "shardVersion": 1, "datasetId": "cais/hle",
          "files": [ { "path": ".eval_results/x.yaml", "modelId": "o/m", "results": [ { "taskId": "hle", "value": {{value}}, "line": 4 } ] } ] }
        """;

    private static void CopyModels(TestFolder folder, string sample)
    {
        Sample.CopyTo(folder, sample);
        if (Directory.Exists(folder.FullPath(".eval_results")))
        {
            Directory.Delete(folder.FullPath(".eval_results"), recursive: true);
        }
    }

    private static string[] PropertiesOf(string elements) =>
        [.. System.Xml.Linq.XElement.Parse($"<a>{elements}</a>").Elements().Select(element => $"-p:{element.Name}={element.Value}")];

    /// <summary>The leaderboard and all outputs beside it, with what is in them.</summary>
    private static IReadOnlyList<string> Files(TestFolder folder) =>
    [
        .. Directory.GetFiles(folder.FullPath("out"), "*", SearchOption.AllDirectories)
            .Append(folder.FullPath("bin/leaderboard.json"))
            .Select(path => $"{Path.GetRelativePath(folder.Folder, path).Replace('\\', '/')} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")
            .Order(StringComparer.Ordinal),
    ];
}
