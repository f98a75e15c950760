using CommunityEvals.Configuration;
using CommunityEvals.Findings;

namespace CommunityEvals.Core.Tests.Findings;

public class SeverityTests
{
    [Theory]
    [InlineData("EVAL040", Severity.None)]
    [InlineData("EVAL003", Severity.Error)]
    [InlineData("EVAL005", Severity.Error)]
    [InlineData("EVAL014", Severity.Warning)]
    [InlineData("EVAL015", Severity.Info)]
    public void Lists_win_over_configs_and_configs_over_the_rule(string id, Severity expected)
    {
        var settings = new SeveritySettings
        {
            NoWarn = "CS1591;eval040",
            WarningsAsErrors = "EVAL005,NU1605",
            WarningsNotAsErrors = "EVAL014",
            TreatWarningsAsErrors = true,
            Configured = new Dictionary<string, Severity> { ["EVAL015"] = Severity.Info, ["EVAL040"] = Severity.Error },
        };
        Assert.Equal(expected, settings.Resolve(id, Severity.Warning));
    }

    [Fact]
    public void A_global_config_of_higher_level_wins_and_equals_cancel_each_other()
    {
        var severities = GlobalConfig.Read(
        [
            new("strict.globalconfig", "is_global = true\nglobal_level = -1\ndotnet_diagnostic.EVAL005.severity = error\ndotnet_diagnostic.EVAL014.severity = none\n"),
            new(".globalconfig", "is_global = true\n# comment\ndotnet_diagnostic.eval005.severity = suggestion # why\ndotnet_diagnostic.EVAL015.severity = error\n[*.cs]\ndotnet_diagnostic.EVAL020.severity = none\n"),
            new("other/.globalconfig", "dotnet_diagnostic.EVAL015.severity = none\n"),
            new(".editorconfig", "root = true\ndotnet_diagnostic.EVAL041.severity = error\n"),
            new("per-file.globalconfig", "community_evals.EVAL001.severity = none\n"),
        ],
        GlobalConfig.CompilerPrefix);
        Assert.Equal(Severity.Info, severities["EVAL005"]);
        Assert.Equal(Severity.None, severities["EVAL014"]);
        Assert.Equal(["EVAL005", "EVAL014"], severities.Keys.Order());
    }
}
