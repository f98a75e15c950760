using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Several_target_frameworks
{
    private const string Both = "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>";

    [Fact]
    public void Print_each_finding_once_and_have_the_leaderboard_in_every_output()
    {
        using var library = Library().Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = library.Build().Succeeded();
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], build.Short);
        Assert.NotEmpty(build.Summary);
        Assert.Equal(["acme/tiny 41.9"], library.Scores("bin/Debug/net10.0/leaderboard.json"));
        Assert.Equal(["acme/tiny 41.9"], library.Scores("bin/Debug/netstandard2.0/leaderboard.json"));
    }

    [Fact]
    public void Build_one_alone_with_the_same_result()
    {
        using var library = Library().Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], library.Build("-f", "net10.0").Succeeded().Short);
        Assert.Equal(["acme/tiny 41.9"], library.Scores("bin/Debug/net10.0/leaderboard.json"));
        Assert.False(Directory.Exists(library.FullPath("bin/Debug/netstandard2.0")));
    }

    [Fact]
    public void Print_an_error_once()
    {
        using var library = Library().Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        Assert.Equal([EvalFiles.Tiny + "(1,3): error EVAL003"], library.Build().Failed().Short);
    }

    [Fact]
    public void Give_the_leaderboard_without_a_compile_and_lose_it_in_a_clean()
    {
        using var library = Library().Write(EvalFiles.Tiny, EvalFiles.Valid());
        library.Build("-t:CommunityEvalsLeaderboard").Succeeded();
        Assert.True(library.Has("bin/Debug/net10.0/leaderboard.json"));
        Assert.True(library.Has("bin/Debug/netstandard2.0/leaderboard.json"));
        Assert.False(library.Has("bin/Debug/net10.0/library.dll"));

        library.Build("-t:CommunityEvalsValidate").Succeeded();
        library.Build().Succeeded();
        library.Dotnet("clean").Succeeded();
        Assert.Empty(Directory.GetFiles(library.Folder, "leaderboard.json", SearchOption.AllDirectories));
    }

    private static TestFolder Library() =>
        new TestFolder().Write("library.csproj", TestFolder.Project(Both)).Write("Class.cs", "class Class { }");
}
