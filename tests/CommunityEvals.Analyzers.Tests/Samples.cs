namespace CommunityEvals.Analyzers.Tests;

/// <summary>Files that tests share.</summary>
internal static class Samples
{
    public const string ResultsPath = "/repo/.eval_results/hle.yaml";

    public const string GoodResults = """
        - dataset:
            id: cais/hle
            task_id: hle
          value: 20.90
          date: "2026-04-02"
          source:
            url: https://huggingface.co/acme/model
            name: Model card

        """;

    /// <summary>A definition with the one task <paramref name="task"/>.</summary>
    public static string Benchmark(string task) => $"""
        name: Ours
        description: A benchmark of ours
        evaluation_framework: mteb
        tasks:
          - id: {task}

        """;

    /// <summary>A result of <paramref name="task"/> of the dataset <c>acme/bench</c>.</summary>
    public static string Result(string task) => $"""
        - dataset:
            id: acme/bench
            task_id: {task}
          value: 1.0
          source:
            url: https://arxiv.org/abs/2501.00001

        """;
}
