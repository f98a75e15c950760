using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class A_policy_of_the_project
{
    private const string Policy = """{ "properties": { "value": { "maximum": 40, "description": "Nobody is that good." } } }""";

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Refuses_a_result_at_its_place_with_the_words_of_the_schema(Form form)
    {
        using var repo = Repo(form).Write("policy.json", Policy).Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = repo.Build().Failed();
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040", EvalFiles.Tiny + "(4,10): error EVAL047"], build.Short);
        Assert.Contains("Nobody is that good.", build.Findings.Single(finding => finding.Id == "EVAL047").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Leaves_the_rest_to_the_compiler_where_one_reports(Form form)
    {
        using var repo = Repo(form, "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>").Write("policy.json", Policy).Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        Assert.Equal([EvalFiles.Tiny + "(3,14): warning EVAL040", EvalFiles.Tiny + "(4,10): warning EVAL047"], repo.Build().Succeeded().Short);
    }

    [Fact]
    public void That_is_none_is_reported_at_its_own_place()
    {
        using var repo = Repo(Form.Sdk).Write("policy.json", "{\n  \"type\": 5\n}\n").Write(EvalFiles.Tiny, EvalFiles.Valid());
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal(("EVAL094", "error", "policy.json"), (finding.Id, finding.Severity, finding.Path));
    }

    [Fact]
    public void That_is_not_there_is_named()
    {
        using var repo = Repo(Form.Sdk).Write(EvalFiles.Tiny, EvalFiles.Valid());
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal(("EVAL091", "error", "policy.json"), (finding.Id, finding.Severity, finding.Path));
    }

    private static TestFolder Repo(Form form, string properties = "") =>
        TestFolder.In(form, properties, """<EvalPolicy Include="policy.json" />""");
}
