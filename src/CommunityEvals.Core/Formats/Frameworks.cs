namespace CommunityEvals.Formats;

/// <summary>The evaluation frameworks that the Hub lists.</summary>
/// <remarks>Source: <c>packages/tasks/src/eval.ts</c> in huggingface/huggingface.js. New ones come monthly.</remarks>
public static class Frameworks
{
    /// <summary>When the list was read, <c>yyyy-MM-dd</c>.</summary>
    public const string Date = "2026-08-21";

    /// <summary>The names, to the letter.</summary>
    public static IReadOnlyList<string> Listed { get; } =
    [
        "exgentic", "inspect-ai", "math-arena", "mteb", "olmocr-bench", "harbor", "ifstruct", "pier", "redline-bench", "archipelago",
        "benchflow", "apex-evals", "screenspot-pro", "swe-bench", "swe-bench-pro", "nemo-evaluator", "yc-bench",
        "open-asr-leaderboard", "mdpbench", "real5-omnidocbench", "parsebench", "video-mme-v2", "claw-eval", "researchclawbench",
        "pbench", "wildclawbench", "wbench", "nanofold", "mmmu", "extractbench",
    ];
}
