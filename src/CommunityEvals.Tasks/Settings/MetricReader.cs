using CommunityEvals.Benchmarks;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads <c>EvalMetric</c> items.</summary>
internal static class MetricReader
{
    public static IReadOnlyList<MetricDeclaration> Read(ITaskItem[] items, SettingProblems problems)
    {
        var metrics = items.Select(item => Read(item, problems)).OfType<MetricDeclaration>().ToList();
        foreach (var twice in metrics.GroupBy(metric => new TaskReference(metric.DatasetId, metric.TaskId)).Where(group => group.Count() > 1))
        {
            problems.Add($"EvalMetric '{twice.Key}' stands there {twice.Count()} times: keep one");
        }

        return metrics;
    }

    private static MetricDeclaration? Read(ITaskItem item, SettingProblems problems)
    {
        if (TaskReference.TryParse(item.ItemSpec) is not { } task)
        {
            problems.Add($"EvalMetric '{item.ItemSpec}' names no task: write Include=\"owner/name#task\", the dataset's id and one of its tasks");
            return null;
        }

        var name = $"EvalMetric '{item.ItemSpec}'";
        var minimum = problems.Number(name + " Minimum", item.GetMetadata("Minimum"));
        var maximum = problems.Number(name + " Maximum", item.GetMetadata("Maximum"));
        if (minimum is not null && maximum is not null && maximum < minimum)
        {
            problems.Add($"{name} has Minimum {minimum} above Maximum {maximum}: exchange them");
        }

        return new(task.DatasetId, task.TaskId)
        {
            LowerIsBetter = item.GetMetadata("LowerIsBetter").Length == 0
                ? null
                : problems.Flag(name + " LowerIsBetter", item.GetMetadata("LowerIsBetter"), byDefault: false),
            Unit = item.GetMetadata("Unit").Length == 0
                ? null
                : problems.Choice(name + " Unit", item.GetMetadata("Unit"), "percent", "fraction") == "percent" ? ScoreUnit.Percent : ScoreUnit.Fraction,
            Minimum = minimum?.Json,
            Maximum = maximum?.Json,
        };
    }
}
