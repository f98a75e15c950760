using System.Xml.Linq;
using CommunityEvals.Benchmarks;

namespace CommunityEvals.Repo.Tests;

/// <summary>What a project file says of metrics, read without MSBuild.</summary>
internal static class ProjectText
{
    /// <summary>The <c>EvalMetric</c> items of a project, or of a part of one, in their order; none that names no task.</summary>
    public static IReadOnlyList<MetricDeclaration> Metrics(string xml) =>
        XElement.Parse(xml).DescendantsAndSelf("EvalMetric").SelectMany(Metric).ToList();

    private static IEnumerable<MetricDeclaration> Metric(XElement item)
    {
        if (item.Attribute("Include")!.Value.Split('#', 2) is not [var datasetId, var taskId])
        {
            yield break;
        }

        yield return new(datasetId, taskId)
        {
            LowerIsBetter = (bool?)item.Attribute("LowerIsBetter"),
            Unit = (string?)item.Attribute("Unit") is { } unit ? Enum.Parse<ScoreUnit>(unit, ignoreCase: true) : null,
            Minimum = (string?)item.Attribute("Minimum"),
            Maximum = (string?)item.Attribute("Maximum"),
        };
    }
}
