using CommunityEvals.Benchmarks;
using CommunityEvals.Scores;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads <c>EvalMetric</c> items.</summary>
internal static class MetricReader
{
    public static IReadOnlyList<MetricDeclaration> Read(ITaskItem[] items, SettingProblems problems)
    {
        var metrics = items.Select(item => Read(item, problems)).OfType<MetricDeclaration>().ToList();
        foreach (var twice in metrics.GroupBy(metric => (metric.DatasetId, metric.TaskId)).Where(group => group.Count() > 1))
        {
            problems.Add($"EvalMetric '{twice.Key.DatasetId}#{twice.Key.TaskId}' stands there {twice.Count()} times: keep one");
        }

        return metrics;
    }

    private static MetricDeclaration? Read(ITaskItem item, SettingProblems problems)
    {
        var hash = item.ItemSpec.IndexOf('#');
        var dataset = hash < 0 ? [] : item.ItemSpec.Substring(0, hash).Split('/');
        var task = item.ItemSpec.Substring(hash + 1);
        if (dataset.Length != 2 || dataset.Any(string.IsNullOrWhiteSpace) || string.IsNullOrWhiteSpace(task))
        {
            problems.Add($"EvalMetric '{item.ItemSpec}' names no task: write Include=\"owner/name#task\", the dataset's id and one of its tasks");
            return null;
        }

        var name = $"EvalMetric '{item.ItemSpec}'";
        var minimum = Number(item, name, "Minimum", problems);
        var maximum = Number(item, name, "Maximum", problems);
        if (minimum is not null && maximum is not null && maximum < minimum)
        {
            problems.Add($"{name} has Minimum {minimum} above Maximum {maximum}: exchange them");
        }

        return new(string.Join("/", dataset), task)
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

    private static Score? Number(ITaskItem item, string name, string metadata, SettingProblems problems)
    {
        var written = item.GetMetadata(metadata).Trim();
        if (written.Length == 0)
        {
            return null;
        }

        var number = Score.TryParse(written);
        if (number is null)
        {
            problems.Add($"{name} {metadata} is '{written}': write a number with a point, such as 0 or 99.5");
        }

        return number;
    }
}
