using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Settings_that_mean_nothing
{
    [Theory]
    [InlineData("CommunityEvalsReportFrom", "Compilr", "write Auto, Compiler or Task")]
    [InlineData("CommunityEvalsOnInvalid", "Ignore", "write Fail or Skip")]
    [InlineData("CommunityEvalsEnabled", "yes", "write true or false")]
    [InlineData("CommunityEvalsCatalog", "none", "write true or false")]
    [InlineData("CommunityEvalsStrictBenchmarks", "1", "write false or true")]
    [InlineData("CommunityEvalsHubBaseModelOnly", "no", "write true or false")]
    [InlineData("CommunityEvalsPreset", "strictest", "write hub or strict, or leave it out")]
    public void Properties_are_named_with_their_value_and_what_it_may_be(string name, string value, string advice)
    {
        using var repo = TestFolder.WithSdkProject($"<PropertyGroup><{name}>{value}</{name}></PropertyGroup>");
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal("evals.proj(0,0): error EVAL094", finding.Short);
        Assert.Equal($"{name} is '{value}': {advice}", finding.Message);
    }

    [Fact]
    public void Metrics_are_named_with_their_value_and_what_it_may_be()
    {
        using var repo = TestFolder.WithSdkProject("""
            <ItemGroup>
              <EvalMetric Include="acme/logic" />
              <EvalMetric Include="acme/logic#a" LowerIsBetter="maybe" Unit="per mille" />
              <EvalMetric Include="acme/logic#b" Minimum="10" Maximum="1" />
              <EvalMetric Include="acme/logic#c" Maximum="much" />
              <EvalMetric Include="acme/logic#d" />
              <EvalMetric Include="acme/logic#d" />
            </ItemGroup>
            """);
        var build = repo.Build().Failed();
        Assert.All(build.Findings, finding => Assert.Equal("evals.proj(0,0): error EVAL094", finding.Short));
        Assert.Equal(
            [
                "EvalMetric 'acme/logic' names no task: write Include=\"owner/name#task\", the dataset's id and one of its tasks",
                "EvalMetric 'acme/logic#a' LowerIsBetter is 'maybe': write false or true",
                "EvalMetric 'acme/logic#a' Unit is 'per mille': write percent or fraction",
                "EvalMetric 'acme/logic#b' has Minimum 10 above Maximum 1: exchange them",
                "EvalMetric 'acme/logic#c' Maximum is 'much': write a number with a point, such as 0 or 99.5",
                "EvalMetric 'acme/logic#d' stands there 2 times: keep one",
            ],
            build.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void They_stop_a_csharp_project_before_the_compiler_with_all_findings_printed()
    {
        using var app = TestFolder.WithProgram("<CommunityEvalsOnInvalid>Ignore</CommunityEvalsOnInvalid>").Write(EvalFiles.Tiny, EvalFiles.WithoutTask);
        Assert.Equal(["app.csproj(0,0): error EVAL094", EvalFiles.Tiny + "(1,3): error EVAL003"], app.Build().Failed().Short);
    }
}
