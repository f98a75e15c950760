using CommunityEvals.Benchmarks;

namespace CommunityEvals;

/// <summary>What a project says of a task's metric, since the formats have no keys for it (item <c>EvalMetric</c>).</summary>
/// <param name="DatasetId">The dataset.</param>
/// <param name="TaskId">The task.</param>
public sealed record MetricDeclaration(string DatasetId, string TaskId)
{
    /// <summary>Whether a lower value is better, or null when not said.</summary>
    public bool? LowerIsBetter { get; init; }

    /// <summary>The unit, or null when not said.</summary>
    public ScoreUnit? Unit { get; init; }

    /// <summary>The least value there can be, as written; or null.</summary>
    public string? Minimum { get; init; }

    /// <summary>The greatest value there can be, as written; or null.</summary>
    public string? Maximum { get; init; }
}
