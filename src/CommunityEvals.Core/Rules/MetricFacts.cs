using CommunityEvals.Benchmarks;

namespace CommunityEvals.Rules;

/// <summary>What is known of a task's metric: what the project declares, then what the definition and the catalog say.</summary>
internal static class MetricFacts
{
    public static MetricDeclaration? Declared(string datasetId, string taskId, CheckContext context) =>
        context.Options.FindMetric(datasetId, taskId);

    public static ScoreUnit? UnitOf(string datasetId, string taskId, CheckContext context) =>
        Declared(datasetId, taskId, context)?.Unit ?? context.Benchmarks.Find(datasetId)?.FindTask(taskId)?.Unit;

    public static bool IsDirectionKnown(string datasetId, string taskId, CheckContext context) =>
        (Declared(datasetId, taskId, context)?.LowerIsBetter ?? context.Benchmarks.Find(datasetId)?.FindTask(taskId)?.LowerIsBetter) is not null;
}
