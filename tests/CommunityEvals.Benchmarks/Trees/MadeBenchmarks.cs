namespace CommunityEvals.Speed.Trees;

/// <summary>A benchmark of a made tree.</summary>
/// <param name="DatasetId">Its dataset.</param>
/// <param name="FileName">What people name a file of its results.</param>
/// <param name="Tasks">Its tasks.</param>
internal sealed record MadeBenchmark(string DatasetId, string FileName, string[] Tasks)
{
    /// <summary>The benchmarks of every tree: most have one task, a few have many, as on the Hub.</summary>
    public static MadeBenchmark[] All { get; } =
    [
        new("lumen-lab/riddles", "riddles", ["riddles"]),
        new("lumen-lab/dictation", "dictation", ["quiet_room", "street", "phone"]),
        new("quarry/ledger-2026", "ledger", ["ledger"]),
        new("quarry/repairs", "repairs", ["easy", "hard"]),
        new("bluefinch/orbit", "orbit", ["orbit"]),
        new("bluefinch/old-maps", "old_maps", ["names", "borders", "scales", "rivers", "legends", "all"]),
        new("north-sea/tides_v2", "tides", ["tides"]),
        new("north-sea/knots", "knots", ["knots"]),
        new("acme/mixed.bench", "mixed", ["reading", "coding", "counting", "planning", "memory"]),
    ];

    /// <summary>The text of its <c>eval.yaml</c>.</summary>
    public string Definition => $"""
        name: {DatasetId.Split('/')[1]}
        description: >-
          A benchmark that was made up
          to measure programs that read it.
        evaluation_framework: inspect-ai

        tasks:
        {string.Concat(Tasks.Select(task => $"""
              - id: {task}
                config: default
                split: test
                field_spec:
                  input: question
                  target: answer
                solvers:
                  - name: generate
                scorers:
                  - name: match

            """))}
        """;
}
