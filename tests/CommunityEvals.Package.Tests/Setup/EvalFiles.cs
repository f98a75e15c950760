namespace CommunityEvals.Package.Tests.Setup;

/// <summary>Texts of eval files.</summary>
internal static class EvalFiles
{
    /// <summary>Where the results of the model <c>acme/tiny</c> are in a tree of many models.</summary>
    public const string Tiny = "models/acme/tiny/.eval_results/results.yaml";

    /// <summary>A file with one valid result of a benchmark in the catalog.</summary>
    public static string Valid(string value = "41.9") => $"""
        - dataset:
            id: cais/hle
            task_id: hle
          value: {value}
          source:
            url: https://huggingface.co/papers/2501.14249

        """;

    /// <summary>A file with one error, EVAL003 at (1,3): nobody says which task.</summary>
    public const string WithoutTask = """
        - dataset:
            id: cais/hle
          value: 41.9
          source:
            url: https://huggingface.co/papers/2501.14249

        """;

    /// <summary>A file with one warning, EVAL040 at (3,14): the catalog does not know the task.</summary>
    public const string WithUnknownTask = """
        - dataset:
            id: Idavidrein/gpqa
            task_id: gpqa_diamond
          value: 41.9
          source:
            url: https://huggingface.co/papers/2501.14249

        """;
}
