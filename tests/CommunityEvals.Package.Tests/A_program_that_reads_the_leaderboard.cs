using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_program_that_reads_the_leaderboard
{
    private static string Reader => $"""<PackageReference Include="CommunityEvals.Leaderboards" Version="{PackedPackage.Instance.Version}" />""";

    [Fact]
    public void Prints_the_best_model_of_a_task_as_the_readme_shows()
    {
        using var app = TestFolder.WithProgram("<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", Reader)
            .Write("Program.cs", ExampleOf("src/CommunityEvals.Leaderboards/README.md"))
            .Write(EvalFiles.Tiny, EvalFiles.Valid("41.90"))
            .Write("models/acme/small/.eval_results/results.yaml", EvalFiles.Valid("9"));
        Assert.Equal("acme/tiny: 41.90 (default)", app.Dotnet("run").Succeeded().Output.Trim());
    }

    [Fact]
    public void Is_shown_in_the_main_readme_by_the_same_example() =>
        Assert.Equal(ExampleOf("src/CommunityEvals.Leaderboards/README.md"), ExampleOf("README.md"));

    [Fact]
    public void May_be_trimmed_and_a_library_for_net_standard()
    {
        // The trim and AOT analyzers look into what the program calls; a library has the second of the two assemblies.
        using var app = TestFolder.WithProgram(
                "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><OutputType>Library</OutputType><LangVersion>latest</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
                + "<IsAotCompatible Condition=\"'$(TargetFramework)' == 'net10.0'\">true</IsAotCompatible>",
                Reader)
            .Write("Program.cs", """
                public static class Scores
                {
                    public static double Best(System.IO.Stream json) => CommunityEvals.Leaderboards.Leaderboard.Load(json).FindTask("cais/hle", "hle")!.Best()[0].Value;
                }
                """);
        app.Build().Succeeded();
    }

    [Fact]
    public void Runs_as_the_sample_does_outside_this_repo()
    {
        using var app = new TestFolder();
        Sample.CopyTo(app, "CSharpApp");
        app.Write("CSharpApp.csproj", SampleText("CSharpApp.csproj").Replace("Version=\"1.0.0\"", $"Version=\"{PackedPackage.Instance.Version}\"", StringComparison.Ordinal))
            .Write("Program.cs", SampleText("Program.cs"));
        Assert.Equal("bluefinch/heron-27b: 91.3 (default)", app.Dotnet("run", "--", "openai/gsm8k#gsm8k").Succeeded().Output.Trim());
    }

    private static string SampleText(string file) => File.ReadAllText(Path.Combine(Repo.Root, "samples/CSharpApp", file));

    /// <summary>The first C# block of a page.</summary>
    private static string ExampleOf(string page)
    {
        const string Fence = "```csharp\n";
        var text = File.ReadAllText(Path.Combine(Repo.Root, page));
        var begin = text.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        return text[begin..text.IndexOf("```", begin, StringComparison.Ordinal)];
    }
}
