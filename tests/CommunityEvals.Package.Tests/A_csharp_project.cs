using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_csharp_project
{
    private const string Output = "bin/Debug/net10.0/leaderboard.json";

    [Fact]
    public void Gets_the_findings_from_the_compiler_at_their_place()
    {
        using var app = TestFolder.WithProgram().Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        var build = app.Build().Failed();
        Assert.Equal([EvalFiles.Tiny + "(1,3): error EVAL003"], build.Short);
        Assert.Contains(app.FullPath(EvalFiles.Tiny) + "(1,3): error EVAL003", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_the_leaderboard_in_its_output_and_in_what_is_published()
    {
        using var app = TestFolder.WithProgram().Write(EvalFiles.Tiny, EvalFiles.Valid());
        app.Dotnet("publish", "-c", "Release").Succeeded();
        Assert.Equal(["acme/tiny 41.9"], app.Scores("bin/Release/net10.0/leaderboard.json"));
        Assert.Equal(app.Read("bin/Release/net10.0/leaderboard.json"), app.Read("bin/Release/net10.0/publish/leaderboard.json"));
    }

    [Fact]
    public void Notices_an_edited_file()
    {
        using var app = TestFolder.WithProgram().Write(EvalFiles.Tiny, EvalFiles.Valid());
        Assert.Empty(app.Build().Succeeded().Findings);
        app.Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], app.Build("--no-restore").Succeeded().Short);
    }

    [Fact]
    public void Notices_an_added_file_even_with_an_old_time_stamp_and_a_removed_one()
    {
        using var app = TestFolder.WithProgram().Write(EvalFiles.Tiny, EvalFiles.Valid());
        app.Build().Succeeded();

        const string Added = "models/acme/small/.eval_results/gpqa.yaml";
        app.Write(Added, EvalFiles.WithUnknownTask);
        File.SetLastWriteTimeUtc(app.FullPath(Added), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal([Added + "(3,14): warning EVAL040"], app.Build("--no-restore").Succeeded().Short);
        Assert.Equal(2, app.Scores(Output).Count);

        app.Delete(Added);
        Assert.Empty(app.Build("--no-restore").Succeeded().Findings);
        Assert.Equal(["acme/tiny 41.9"], app.Scores(Output));
    }

    [Fact]
    public void Clean_deletes_the_leaderboard()
    {
        using var app = TestFolder.WithProgram().Write(EvalFiles.Tiny, EvalFiles.Valid());
        app.Build().Succeeded();
        Assert.True(app.Has(Output));
        app.Dotnet("clean").Succeeded();
        Assert.Empty(Directory.GetFiles(app.Folder, "leaderboard.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void Builds_for_a_runtime_with_the_leaderboard_beside_the_program()
    {
        using var app = TestFolder.WithProgram().Write(EvalFiles.Tiny, EvalFiles.Valid());
        app.Build("-r", "linux-x64", "--self-contained", "false", "-p:UseAppHost=false", "-p:CommunityEvalsReportFrom=Task").Succeeded();
        Assert.Equal(["acme/tiny 41.9"], app.Scores("bin/Debug/net10.0/linux-x64/leaderboard.json"));
    }

    [Fact]
    public void Described_items_reach_the_compiler()
    {
        using var app = new TestFolder()
            .Write("app.csproj", TestFolder.Project(items: """<EvalResult Include="scores/hle.yaml" ModelId="acme/elsewhere" />"""))
            .Write("Class.cs", "class Class;")
            .Write("scores/hle.yaml", EvalFiles.WithUnknownTask);
        Assert.Equal(["scores/hle.yaml(3,14): warning EVAL040"], app.Build().Succeeded().Short);
        Assert.Equal(["acme/elsewhere 41.9"], app.Scores(Output));
    }
}
