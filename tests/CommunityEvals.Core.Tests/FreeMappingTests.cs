using CommunityEvals.Documents;
using CommunityEvals.Rules;

namespace CommunityEvals.Core.Tests;

public class FreeMappingTests
{
    [Fact]
    public void An_argument_without_a_value_is_no_template_text() => Assert.Empty(WrongTypesIn("{limit}"));

    [Fact]
    public void A_list_of_arguments_is_of_the_wrong_type() => Assert.Single(WrongTypesIn("[limit]"));

    private static IEnumerable<string> WrongTypesIn(string args)
    {
        var file = FileClassifier.Benchmark("eval.yaml", "owner/name", new());
        var document = EvalDocument.Read(file, new(
            $$"""
            evaluation_framework: inspect-ai
            tasks:
              - id: a
                field_spec: { input: question }
                solvers: [{ name: generate, args: {{args}} }]
                scorers: [{ name: match }]
            """));
        return new EvalProject(new(), []).Check(document)
            .Where(finding => finding.Rule is WrongType)
            .Select(finding => finding.Message);
    }
}
