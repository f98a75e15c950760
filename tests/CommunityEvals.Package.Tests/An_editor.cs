using System.Text.Json.Nodes;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class An_editor
{
    [Fact]
    public void Is_told_the_files_and_the_repo_around_them_by_a_design_time_build_that_writes_nothing()
    {
        using var app = TestFolder.WithProgram()
            .Write(".eval_results/hle.yaml", EvalFiles.WithoutTask)
            .Write(".git/config", "[remote \"origin\"]\n\turl = https://huggingface.co/acme/tiny\n");
        app.Dotnet("restore").Succeeded();
        var build = app.Dotnet(
            "msbuild",
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-getItem:AdditionalFiles,UpToDateCheckInput",
            "-getProperty:_CommunityEvalsClones,_CommunityEvalsReporter").Succeeded();
        var json = JsonNode.Parse(build.Output)!;
        Assert.Equal("=model:acme%2Ftiny", (string?)json["Properties"]!["_CommunityEvalsClones"]);
        Assert.Equal("Compiler", (string?)json["Properties"]!["_CommunityEvalsReporter"]);
        Assert.Equal([".eval_results/hle.yaml"], Identities(json, "AdditionalFiles"));
        Assert.Equal([".eval_results/hle.yaml"], Identities(json, "UpToDateCheckInput"));
        Assert.False(Directory.Exists(app.FullPath("obj/community-evals")));
    }

    private static IEnumerable<string> Identities(JsonNode json, string item) =>
        json["Items"]![item]!.AsArray().Select(entry => ((string)entry!["Identity"]!).Replace('\\', '/'));
}
