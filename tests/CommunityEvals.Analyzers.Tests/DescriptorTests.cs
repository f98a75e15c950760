using System.Globalization;
using CommunityEvals.Rules;
using Microsoft.CodeAnalysis;

namespace CommunityEvals.Analyzers.Tests;

public class DescriptorTests
{
    [Fact]
    public void Every_rule_but_those_of_the_task_is_described()
    {
        var expected = RuleTable.All.Where(rule => !rule.IsOfTaskHost).Select(rule => (rule.Id, rule.Title, rule.HelpUri));
        var described = new CommunityEvalsAnalyzer().SupportedDiagnostics
            .Select(descriptor => (descriptor.Id, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.HelpLinkUri));
        Assert.Equal(expected, described);
    }

    [Theory]
    [InlineData("EVAL003", DiagnosticSeverity.Error)]
    [InlineData("EVAL005", DiagnosticSeverity.Warning)]
    [InlineData("EVAL041", DiagnosticSeverity.Info)]
    public void Severities_are_the_rules_own(string id, DiagnosticSeverity expected) =>
        Assert.Equal(expected, new CommunityEvalsAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id).DefaultSeverity);
}
