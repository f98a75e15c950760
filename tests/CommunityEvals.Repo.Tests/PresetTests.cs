using CommunityEvals.Configuration;
using CommunityEvals.Rules;

namespace CommunityEvals.Repo.Tests;

public class PresetTests
{
    private const string Folder = "build/globalconfigs";

    [Fact]
    public void Presets_give_every_rule_a_severity_and_name_no_other()
    {
        foreach (var preset in RepoFiles.Below(Folder))
        {
            var severities = GlobalConfig.Read([(preset, RepoFiles.Read($"{Folder}/{preset}"))]);
            Assert.Equal(RuleTable.All.Select(rule => rule.Id), severities.Keys.Order(StringComparer.Ordinal));
        }
    }
}
