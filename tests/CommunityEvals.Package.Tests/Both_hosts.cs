using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Both_hosts
{
    [Theory]
    [InlineData("Broken")]
    [InlineData("Leaderboard")]
    public void Report_the_same_findings_at_the_same_places_in_the_same_words(string sample)
    {
        var (task, compiler) = HostFindings.Of(folder => Sample.CopyTo(folder, sample));
        Assert.Equal(compiler, task);
    }

    [Fact]
    public void Name_the_base_model_that_a_card_declares()
    {
        var (task, compiler) = HostFindings.Of(folder => folder
            .Write("models/acme/chat/README.md", "---\nbase_model:\n- acme/tiny\n---\n# Chat\n")
            .Write("models/acme/chat/.eval_results/results.yaml", EvalFiles.Valid().Replace("papers/2501.14249", "acme/tiny", StringComparison.Ordinal)));
        Assert.Equal(
            ["models/acme/chat/.eval_results/results.yaml(6,10,6,42): warning EVAL062: the source is the card of acme/tiny, which the card of acme/chat declares as its base model, but the result is of acme/chat: link to where this model was evaluated"],
            task);
        Assert.Equal(compiler, task);
    }

    [Fact]
    public void Leave_out_the_same_files_when_told_to_skip()
    {
        const string Skip = "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>";
        using var task = TestFolder.In(Form.Sdk, Skip);
        using var compiler = TestFolder.In(Form.Reference, Skip);
        Sample.CopyTo(task, "Broken");
        Sample.CopyTo(compiler, "Broken");
        Assert.Equal(task.Build().Succeeded().Short, compiler.Build().Succeeded().Short);
        Assert.Equal(task.Read("bin/leaderboard.json"), compiler.Read("bin/Debug/net10.0/leaderboard.json"));
    }
}
