using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Severities
{
    public static TheoryData<Form, string, string> Settings
    {
        get
        {
            var data = new TheoryData<Form, string, string>();
            foreach (var form in Enum.GetValues<Form>())
            {
                data.Add(form, "", "warning EVAL040");
                data.Add(form, "<NoWarn>EVAL040</NoWarn>", "");
                data.Add(form, "<WarningsAsErrors>EVAL040</WarningsAsErrors>", "error EVAL040");
                data.Add(form, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "error EVAL040");
                data.Add(form, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>EVAL040</WarningsNotAsErrors>", "warning EVAL040");
                data.Add(form, "<CommunityEvalsPreset>strict</CommunityEvalsPreset>", "error EVAL040");
                data.Add(form, "<CommunityEvalsPreset>hub</CommunityEvalsPreset>", "");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Properties_of_the_project_decide(Form form, string properties, string expected)
    {
        using var repo = TestFolder.In(form, properties).Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = repo.Build();
        Assert.Equal(expected.Length == 0 ? [] : [$"{EvalFiles.Tiny}(3,14): {expected}"], build.Short);
        Assert.Equal(expected.StartsWith("error", StringComparison.Ordinal), build.ExitCode != 0);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void A_global_config_above_the_project_decides_and_goes_before_a_preset(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsPreset>strict</CommunityEvalsPreset>")
            .Write("../.globalconfig", "is_global = true\ndotnet_diagnostic.EVAL003.severity = warning\ndotnet_diagnostic.EVAL040.severity = none\n")
            .Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask + EvalFiles.WithoutTask);
        var build = repo.Build().Succeeded();
        Assert.Equal([EvalFiles.Tiny + "(7,3): warning EVAL003"], build.Short);
    }

    [Fact]
    public void A_switch_of_the_command_decides()
    {
        using var repo = TestFolder.WithSdkProject().Write(EvalFiles.Tiny, EvalFiles.WithUnknownTask);
        var build = repo.Build("-warnaserror").Failed();
        Assert.Equal([EvalFiles.Tiny + "(3,14): error EVAL040"], build.Short);
        Assert.Empty(Directory.GetFiles(repo.Folder, "leaderboard.json", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void A_comment_in_the_file_silences_with_a_reason(Form form)
    {
        using var repo = TestFolder.In(form).Write(
            EvalFiles.Tiny,
            EvalFiles.WithUnknownTask.Replace("gpqa_diamond", "gpqa_diamond # eval-ignore EVAL040: an old id, on purpose", StringComparison.Ordinal));
        Assert.Empty(repo.Build().Succeeded().Findings);
    }
}
