using CommunityEvals.Suggestions;

namespace CommunityEvals.Core.Tests.Suggestions;

public class NearestDatasetTests
{
    private static readonly string[] Known =
    [
        "Idavidrein/gpqa", "TIGER-Lab/MMLU-Pro", "cais/hle", "openai/gsm8k", "MathArena/aime_2026", "SWE-bench/SWE-bench_Verified",
        "SWE-bench/SWE-bench_Multilingual", "harborframework/terminal-bench-2.0", "MMMU/MMMU_Pro", "acme/logic", "other/logic",
    ];

    [Theory]
    [InlineData("idavidrein/GPQA", "Idavidrein/gpqa")]
    [InlineData("tiger_lab/mmlu_pro", "TIGER-Lab/MMLU-Pro")]
    [InlineData("Idavidreim/gpqaa", "Idavidrein/gpqa")]
    [InlineData("Idavidrein/gpqa_diamond", "Idavidrein/gpqa")]
    [InlineData("princeton-nlp/SWE-bench_Verified", "SWE-bench/SWE-bench_Verified")]
    [InlineData("harborframework/terminal-bench", "harborframework/terminal-bench-2.0")]
    [InlineData("acne/logic", "acme/logic")]
    [InlineData("hle", "cais/hle")]
    [InlineData("MMLU-Pro", "TIGER-Lab/MMLU-Pro")]
    [InlineData("GSM8K", "openai/gsm8k")]
    public void Is_near_in_its_owner_and_its_name_or_has_the_same_name(string written, string expected) =>
        Assert.Equal(expected, NearestDataset.Find(written, Known));

    [Theory]
    [InlineData("cais/mmlu")]
    [InlineData("MMMU/MMMU")]
    [InlineData("TIGER-Lab/MMLU")]
    [InlineData("SWE-bench/SWE-bench")]
    [InlineData("MathArena/aime_2025")]
    [InlineData("harborframework/terminal-bench-2.1")]
    [InlineData("acme/a")]
    [InlineData("third/logic")]
    [InlineData("squad")]
    [InlineData("/")]
    [InlineData("")]
    public void Is_none_where_only_the_owner_or_a_part_of_the_name_is_the_same_or_the_version_is_another(string written) =>
        Assert.Null(NearestDataset.Find(written, Known));
}
