using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Metrics_that_a_project_declares
{
    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Set_the_range_of_a_tasks_values_in_both_hosts(Form form)
    {
        const string Task = "swe_bench_%_resolved";
        using var repo = form == Form.Sdk
            ? TestFolder.WithSdkProject($"<ItemGroup>{Metric}</ItemGroup>")
            : new TestFolder().Write("app.csproj", TestFolder.Project(items: Metric)).Write("Class.cs", "class Class;");
        repo.Write(EvalFiles.Tiny, EvalFiles.Valid("88").Replace("cais/hle", "SWE-bench/SWE-bench_Verified", StringComparison.Ordinal).Replace("task_id: hle", "task_id: " + Task, StringComparison.Ordinal));
        Assert.Equal([EvalFiles.Tiny + "(4,10): warning EVAL046"], repo.Build().Succeeded().Short);
    }

    private const string Metric = """<EvalMetric Include="SWE-bench/SWE-bench_Verified#swe_bench_%25_resolved" Maximum="80" />""";
}
