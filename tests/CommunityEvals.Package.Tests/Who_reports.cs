using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Who_reports
{
    // The compiler prints where a finding begins, the task also where it ends.
    private const string ByCompiler = "(3,14): warning EVAL040";
    private const string ByTask = "(3,14,3,26): warning EVAL040";

    [Theory]
    [InlineData("", ByCompiler)]
    [InlineData("<CommunityEvalsReportFrom>Compiler</CommunityEvalsReportFrom>", ByCompiler)]
    [InlineData("<CommunityEvalsReportFrom>task</CommunityEvalsReportFrom>", ByTask)]
    [InlineData("<RunAnalyzers>false</RunAnalyzers>", ByTask)]
    [InlineData("<UsingMicrosoftNoTargetsSdk>true</UsingMicrosoftNoTargetsSdk>", ByTask)]
    [InlineData("<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild>", ByTask)]
    [InlineData("<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild><CommunityEvalsReportFrom>Compiler</CommunityEvalsReportFrom>", ByTask)]
    public void Is_the_compiler_if_it_runs_our_analyzer_and_nobody_wants_otherwise(string properties, string expected)
    {
        using var app = TestFolder.WithProgram(properties).Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = app.Build().Succeeded();
        Assert.Single(build.Findings);
        Assert.Contains(app.FullPath(EvalFiles.Tiny) + expected, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_task_for_more_files_than_the_compiler_should_bear()
    {
        using var app = TestFolder.WithProgram().Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        for (var i = 0; i < 2000; i++)
        {
            app.Write($"models/acme/model-{i}/.eval_results/hle.yaml", EvalFiles.Valid());
        }

        var build = app.Build().Succeeded();
        Assert.Single(build.Findings);
        Assert.Contains(app.FullPath(EvalFiles.Tiny) + ByTask, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_task_in_a_folder_whose_name_the_compiler_cannot_be_told()
    {
        using var folder = new TestFolder("c#")
            .Write("app.csproj", TestFolder.Project())
            .Write("Class.cs", "class Class;")
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = folder.Build().Succeeded();
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040"], build.Short);
        Assert.Contains(ByTask, build.Output, StringComparison.Ordinal);
    }
}
