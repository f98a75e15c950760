using CommunityEvals.Suggestions;

namespace CommunityEvals.Core.Tests.Suggestions;

public class NearestTests
{
    [Theory]
    [InlineData("gpqa_diamond", "diamond")]
    [InlineData("Diamond", "diamond")]
    [InlineData("diamnod", "diamond")]
    [InlineData("mmlu-pro", "mmlu_pro")]
    [InlineData("MMLU_PRO", "mmlu_pro")]
    [InlineData("swe_bench_resolved", "swe_bench_%_resolved")]
    [InlineData("default", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void What_is_near_is_suggested_and_nothing_else(string written, string? expected) =>
        Assert.Equal(expected, Nearest.Find(written, ["diamond", "main", "mmlu_pro", "swe_bench_%_resolved", "extended"]));

    [Fact]
    public void Endless_text_is_not_compared() => Assert.Null(Nearest.Find(new string('a', 1_000_000), ["aaa"]));
}
