using CommunityEvals.Configuration;
using Microsoft.CodeAnalysis;

namespace CommunityEvals.Analyzers.Tests;

/// <summary>The task host has no Roslyn, so the engine matches sections by itself: here both are asked.</summary>
public class EditorConfigAgreementTests
{
    private const string Key = "community_evals.EVAL040.severity";

    private static readonly string[] Patterns =
    [
        "*", "*.yaml", "*.{yaml,yml}", "**.yaml", "**/*.yaml", "hle.yaml", "/hle.yaml", "models/**.yaml", "models/*/tiny/.eval_results/*.yaml", "/models/**",
        "models/acme/**/hle.yaml", "{models,benchmarks}/**", "hle?.yaml", "h[a-l]e.yaml", "h[!a-l]e.yaml", "[hg]*.yaml", "{hle}.yaml", "hle{,_with_tools}.yaml",
        "result{1..12}.yaml", "result{-3..3}.yaml", "{hle.yaml", "hle.yaml}", "a\\*b.yaml", "*.YAML", ".eval_results/*", "**/.eval_results/*", "{a,{b,c}}.yaml",
        "a,b.yaml", "x[.yaml", "x[.yaml]", "*/hle.yaml", "**", "models", "[*", "a b.yaml", "*.y?ml", "**/eval.yaml", "benchmarks/*/*/eval.yaml", "",
    ];

    private static readonly string[] Paths =
    [
        "hle.yaml", "hle.yml", "HLE.YAML", "hlex.yaml", "hme.yaml", "gpqa.yaml", "hle_with_tools.yaml", "result1.yaml", "result12.yaml", "result13.yaml", "result-2.yaml",
        "result01.yaml", "models/acme/tiny/.eval_results/hle.yaml", "models/acme/tiny/.eval_results/hle_with_tools.yaml", "models/hle.yaml", "a*b.yaml", "axb.yaml", "a.yaml", "b.yaml", "c.yaml",
        "a,b.yaml", "x[.yaml", "{hle.yaml", "{hle}.yaml", "hle.yaml}", "]a.yaml", "a b.yaml", ".eval_results/x.yaml", "deep/.eval_results/x.yaml", "eval.yaml", "benchmarks/acme/logic/eval.yaml",
        "benchmarks/eval.yaml", "models",
    ];

    [Fact]
    public void The_engine_matches_sections_as_the_compiler_does()
    {
        var differences =
            from pattern in Patterns
            let text = $"[{pattern}]\n{Key} = none\n"
            let compiler = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/repo/.editorconfig") })
            let engine = new EditorConfigs("/repo", [new("/repo/.editorconfig", text)])
            from path in Paths
            let expected = compiler.GetOptionsForSourcePath("/repo/" + path).AnalyzerOptions.ContainsKey(Key)
            where expected != engine.SeverityOf(path, "EVAL040") is not null
            select $"[{pattern}] {(expected ? "is" : "is not")} for {path}";
        Assert.True(!differences.Any(), string.Join("\n", differences));
    }
}
