using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;

namespace CommunityEvals.Core.Tests.Mutations;

/// <summary>A tree without a fault, whose files mutations damage one at a time.</summary>
internal static class GoodFiles
{
    public const string ResultsPath = "models/acme/tiny/.eval_results/with_tools.yaml";
    public const string DefinitionPath = "eval.yaml";

    /// <summary>Three results of one model with tools, in the styles that people write.</summary>
    public const string Results = """
        # Runs of the spring.
        - dataset:
            id: acme/logic
            task_id: easy
            revision: 0123456789abcdef0123456789abcdef01234567   # the dataset as it was
          value: 71.5
          date: "2026-03-19"
          source:
            url: https://huggingface.co/acme/tiny
            name: Model card
            user: someone
          notes: With tools

        - dataset:
            id: acme/logic
            task_id: hard
            revision: 0123456789abcdef0123456789abcdef01234567
          value: 40
          date: "2026-03-20T10:30:00Z"
          source:
            url: https://huggingface.co/acme/tiny
            name: Card (second table)
            user: someone-else
          notes: With tools
        # The long one.
        - dataset:
            id: acme/logic
            task_id: open
            revision: fedcba9876543210fedcba9876543210fedcba98
          value: 12.125
          date: "2024-02-29"
          source:
            url: https://huggingface.co/acme/tiny
            name: 卡片
            user: a.b_c
          notes: With tools

        """;

    /// <summary>The same results without tools, in a file that comes first.</summary>
    public const string EarlierResults = """
        - dataset: { id: acme/logic, task_id: easy }
          value: 71.50
        - dataset: { id: acme/logic, task_id: hard }
          value: 40.0
        - dataset: { id: acme/logic, task_id: open }
          value: 12.125
        """;

    /// <summary>A definition that Inspect runs, in its dataset's own repo.</summary>
    public const string Definition = """
        name: Own
        description: A benchmark of our own   # as on the page
        evaluation_framework: inspect-ai
        tasks:
          - id: first
            config: default
            split: test
            field_spec:
              input: question
              target: answer
            epochs: 3
            epoch_reducer: mean
            solvers:
              - name: generate
            scorers:
              - name: match
          - id: second
            config: small
            split: train
            field_spec:
              input: question
              target: literal:A
            epochs: 1
            epoch_reducer: pass_at_5
            solvers:
              - name: chain_of_thought
            scorers:
              - name: exact
          # by hand
          - id: third
            config: large
            split: validation
            field_spec:
              input: text
              target: label
            epochs: 20
            epoch_reducer: at_least_2
            solvers:
              - name: self_critique
            scorers:
              - name: f1

        """;

    private const string Logic = "evaluation_framework: mteb\ntasks:\n  - id: easy\n  - id: hard\n  - id: open\n";

    /// <summary>The day of the check.</summary>
    private static readonly DateTime Today = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The project around a file of results.</summary>
    public static EvalProject ProjectAround(EvalDocument document)
    {
        var options = new EvalOptions { Today = Today, Metrics = [.. new[] { "easy", "hard", "open" }.Select(task => new MetricDeclaration("acme/logic", task) { Unit = ScoreUnit.Percent })] };
        var logic = (BenchmarkDocument)EvalDocument.Read(FileClassifier.Benchmark("benchmarks/acme/logic/eval.yaml", null, new()), new(Logic));
        var earlier = (ResultsDocument)EvalDocument.Read(FileClassifier.Results("models/acme/tiny/.eval_results/default.yaml", null, new()), new(EarlierResults));
        return new(options, [logic], () => [earlier, .. new[] { document }.OfType<ResultsDocument>()]);
    }
}
