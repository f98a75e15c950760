using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Tasks.Policies;

namespace CommunityEvals.Tasks.Tests.Policies;

/// <summary>Holds results, given as YAML text, against one policy, given as JSON text.</summary>
internal static class PolicyCheck
{
    public const string OneResult = """
        - dataset:
            id: owner/name
            task_id: task
          value: 84.30
          date: "2026-04-02"
          source:
            url: https://example.org/card
          notes: With tools

        """;

    public static ResultsDocument Read(string yaml) =>
        (ResultsDocument)EvalDocument.Read(FileClassifier.Results(".eval_results/x.yaml", "owner/model", new()), new(yaml));

    /// <summary>The findings as a user sees them: line, column, end and message.</summary>
    public static IEnumerable<string> Run(string policy, string yaml = OneResult)
    {
        var policies = EvalPolicies.Load([("policies/team.json", policy)]);
        Assert.Empty(policies.Problems);
        var document = Read(yaml);
        return policies.Check(document).Select(finding => Show(document, finding));
    }

    public static PolicyProblem Problem(string policy)
    {
        var policies = EvalPolicies.Load([("policies/team.json", policy)]);
        Assert.Empty(policies.Check(Read(OneResult)));
        return Assert.Single(policies.Problems);
    }

    private static string Show(ResultsDocument document, Finding finding)
    {
        Assert.Equal("EVAL047", finding.Rule.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        var range = document.Text.RangeOf(finding.Span);
        return $"({range.Start.Line},{range.Start.Column},{range.End.Line},{range.End.Column}): {finding.Message}";
    }
}
