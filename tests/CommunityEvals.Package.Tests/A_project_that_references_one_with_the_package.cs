using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_project_that_references_one_with_the_package
{
    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>")]
    public void Is_not_checked_and_the_other_is_checked_once(string frameworks)
    {
        using var folder = new TestFolder()
            .Write("library/library.csproj", TestFolder.Project(frameworks))
            .Write("library/Class.cs", "class Class { }")
            .Write("library/" + EvalFiles.Tiny, EvalFiles.WithUnknownTask)
            .Write("app/app.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../library/library.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("app/Class.cs", "class Class { }")
            .Write("app/" + EvalFiles.Tiny, EvalFiles.WithoutTask);
        var build = folder.Build("app").Succeeded();
        Assert.Equal(["library/" + EvalFiles.Tiny + "(3,14): warning EVAL040"], build.Short);
        Assert.True(folder.Has("library/bin/Debug/net10.0/leaderboard.json"));
        Assert.False(folder.Has("app/bin/Debug/net10.0/leaderboard.json"));
    }
}
