using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Other_languages
{
    [Fact]
    public void Visual_Basic_gets_the_findings_from_its_compiler()
    {
        using var library = new TestFolder()
            .Write("library.vbproj", TestFolder.Project())
            .Write("Class.vb", "Class Class1\nEnd Class\n")
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = library.Build().Succeeded();
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], build.Short);
        Assert.Contains("(3,14): warning", build.Output, StringComparison.Ordinal);
        Assert.Equal(["acme/tiny 41.9"], library.Scores("bin/Debug/net10.0/leaderboard.json"));
    }

    [Fact]
    public void FSharp_gets_the_findings_from_the_task()
    {
        using var library = new TestFolder()
            .Write("library.fsproj", TestFolder.Project(items: """<Compile Include="Module.fs" />"""))
            .Write("Module.fs", "module Module\n")
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = library.Build().Succeeded();
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], build.Short);
        Assert.Contains("(3,14,3,26): warning", build.Output, StringComparison.Ordinal);
        Assert.Equal(["acme/tiny 41.9"], library.Scores("bin/Debug/net10.0/leaderboard.json"));
    }
}
