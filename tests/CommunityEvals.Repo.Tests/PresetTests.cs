using System.Text.RegularExpressions;
using CommunityEvals.Configuration;
using CommunityEvals.Findings;
using CommunityEvals.Rules;

namespace CommunityEvals.Repo.Tests;

public partial class PresetTests
{
    private const string Folder = "build/globalconfigs";

    [Fact]
    public void Presets_name_every_rule_once_and_no_other()
    {
        foreach (var preset in RepoFiles.Below(Folder))
        {
            var ids = Setting().Matches(RepoFiles.Read($"{Folder}/{preset}")).Select(match => match.Groups[1].Value);
            Assert.Equal(RuleTable.All.Select(rule => rule.Id), ids.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Strict_makes_every_mistake_an_error_and_every_improvement_a_warning()
    {
        var severities = SeveritiesOf("strict");
        Assert.All(RuleTable.All.Where(rule => !rule.AlsoImproves), rule => Assert.Equal(rule.Severity >= Severity.Warning ? Severity.Error : Severity.Warning, severities[rule.Id]));
    }

    [Fact]
    public void Strict_leaves_to_the_engine_what_is_a_mistake_or_an_improvement_by_the_finding() => Assert.Equal(
        RuleTable.All.Where(rule => rule.AlsoImproves).Select(rule => rule.Id),
        Setting().Matches(RepoFiles.Read(Folder + "/strict.globalconfig")).Where(match => match.Value.Contains("= default", StringComparison.Ordinal)).Select(match => match.Groups[1].Value));

    [Fact]
    public void Hub_makes_an_error_of_what_the_hub_refuses_and_of_no_other_fault_of_a_file()
    {
        var severities = SeveritiesOf("hub");
        var errors = RuleTable.All.Where(rule => !rule.IsOfTaskHost && severities[rule.Id] == Severity.Error).Select(rule => rule.Id);
        Assert.Equal(["EVAL001", "EVAL002", "EVAL003", "EVAL004", "EVAL006", "EVAL007", "EVAL012", "EVAL020", "EVAL021"], errors);
    }

    private static Dictionary<string, Severity> SeveritiesOf(string preset)
    {
        var file = $"{Folder}/{preset}.globalconfig";
        var settings = new SeveritySettings { Configured = GlobalConfig.Read([new(file, RepoFiles.Read(file))], GlobalConfig.CompilerPrefix) };
        return RuleTable.All.ToDictionary(rule => rule.Id, rule => settings.Resolve(rule.Id, rule.Severity));
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(EVAL\d+)\.severity = \w+\r?$", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
