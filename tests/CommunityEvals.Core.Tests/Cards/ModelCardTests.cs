using CommunityEvals.Cards;
using CommunityEvals.Documents;

namespace CommunityEvals.Core.Tests.Cards;

public class ModelCardTests
{
    [Theory]
    [InlineData("base_model: acme/tiny", "acme/tiny")]
    [InlineData("base_model: 'acme/tiny'\nlicense: mit", "acme/tiny")]
    [InlineData("license: mit\nbase_model:\n- acme/tiny\n- acme/other\n- acme/tiny", "acme/tiny acme/other")]
    [InlineData("base_model: [acme/tiny]", "acme/tiny")]
    [InlineData("{base_model: acme/tiny}", "acme/tiny")]
    [InlineData("x: &it acme/tiny\nbase_model: *it", "acme/tiny")]
    [InlineData("base_model: gpt2", "gpt2")]
    [InlineData("base_model: ./checkpoints/12", "")]
    [InlineData("base_model: /home/ada/model", "")]
    [InlineData("base_model:", "")]
    [InlineData("base_model: 7", "")]
    [InlineData("base_model: {id: acme/tiny}", "")]
    [InlineData("base_model: [[acme/tiny], {a: b}, 'a b']", "")]
    [InlineData("tags:\n- base_model:adapter:acme/tiny", "")]
    [InlineData("extra:\n  base_model: acme/tiny", "")]
    public void Base_models_are_those_that_the_front_matter_declares(string yaml, string expected) =>
        Assert.Equal(expected, string.Join(' ', CardOf($"---\n{yaml}\n---\n# Card\n")!.BaseModels!));

    [Theory]
    [InlineData("---\nbase_model: acme/tiny\n---")]
    [InlineData("---\r\nbase_model: acme/tiny\r\n---\r\n# Card\r\n")]
    [InlineData("---\rbase_model: acme/tiny\r---\r")]
    [InlineData("\uFEFF---\nbase_model: acme/tiny\n---\n")]
    [InlineData("\n  \n---\n\nbase_model: acme/tiny\n\n---\n---\n")]
    public void Front_matter_may_be_written_on_any_system(string card) => Assert.Equal(["acme/tiny"], CardOf(card)!.BaseModels!);

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("# Card\n---\nbase_model: acme/tiny\n---\n")]
    [InlineData("---\nbase_model: acme/tiny\n")]
    [InlineData("---\nbase_model: acme/tiny\n----\n")]
    [InlineData("----\nbase_model: acme/tiny\n---\n")]
    [InlineData("---base_model: acme/tiny\n---\n")]
    public void Without_front_matter_that_begins_and_ends_there_is_none(string card) => Assert.Null(FrontMatter.Find(card));

    [Theory]
    [InlineData("base_model: [acme/tiny")]
    [InlineData("- base_model")]
    [InlineData("base_model: acme/tiny\n...\nmore: 1")]
    public void Front_matter_that_cannot_be_read_tells_nothing(string yaml) => Assert.Null(CardOf($"---\n{yaml}\n---\n")!.BaseModels);

    [Fact]
    public void Deep_nesting_is_refused_and_does_no_harm() =>
        Assert.Null(CardOf($"---\nbase_model: {new string('[', 200_000)}\n---\n")!.BaseModels);

    [Fact]
    public void Base_models_survive_the_way_through_one_line_of_text()
    {
        var line = BaseModelList.Write(
        [
            new("z;#=|,/ä", "---\nbase_model: [a/b, gpt2]\n"),
            new("", "---\nbase_model: a/b\n"),
            new("models/a/none", "---\nlicense: mit\n"),
            new("models/a/broken", "---\nbase_model: [\n"),
        ]);
        Assert.Equal("=a%2Fb|z%3B%23%3D%7C%2C%2F%C3%A4=a%2Fb,gpt2", line);
        var list = BaseModelList.Read(line + "|nonsense|");
        Assert.Equal(["a/b"], list.Of(Results(".eval_results/x.yaml")));
        Assert.Equal(["a/b", "gpt2"], list.Of(Results("z;#=|,/ä/.eval_results/x.yaml")));
        Assert.Empty(list.Of(Results("models/a/none/.eval_results/x.yaml")));
        Assert.Empty(list.Of(Results("drafts/x.yaml")));
        Assert.Empty(BaseModelList.Read(null).Of(Results(".eval_results/x.yaml")));
    }

    private static ModelCard? CardOf(string text) => FrontMatter.Find(text) is { } found ? new("", found) : null;

    private static EvalFile Results(string path) => FileClassifier.Results(path, null, new());
}
