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

    [Theory]
    [InlineData("aime_2025", "aime_2026", false)]
    [InlineData("terminal-bench-2.1", "terminal-bench-2.0", false)]
    [InlineData("at_least_12", "at_least_1", false)]
    [InlineData("terminalbench2", "terminalbench_2", true)]
    [InlineData("EVAL41", "EVAL041", true)]
    [InlineData("f", "f1", true)]
    public void Another_number_makes_another_thing(string written, string candidate, bool isNear) =>
        Assert.Equal(isNear ? candidate : null, Nearest.Find(written, [candidate]));

    [Fact]
    public void Endless_text_is_not_compared() => Assert.Null(Nearest.Find(new string('a', 1_000_000), ["aaa"]));
}
