using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL048: a task whose name says that lower is better, while nothing declares it, so that it is ranked upside down.</summary>
public sealed class UndeclaredDirection : Rule
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "wer", "cer", "eer", "ppl", "perplexity", "mae", "rmse", "loss", "latency",
    };

    internal UndeclaredDirection()
        : base("EVAL048", "UndeclaredDirection", Severity.Warning, "A task in which lower is better should be declared as such")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context) =>
        document.File.RepoId is { } datasetId
            ? document.Tasks.Select(task => task.Id).OfType<YamlScalar>().SelectMany(id => Report(datasetId, id, context))
            : [];

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            // A definition in the project is the better place to say it.
            if (entry is { DatasetId: { } datasetId, TaskId: { } taskId }
                && context.Benchmarks.Find(datasetId.Value) is not { Origin: DefinitionOrigin.File })
            {
                foreach (var finding in Report(datasetId.Value, taskId, context))
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> Report(string datasetId, YamlScalar taskId, CheckContext context)
    {
        var word = WordIn(taskId.Value);
        if (word is not null && !MetricFacts.IsDirectionKnown(datasetId, taskId.Value, context))
        {
            var item = Quoted.OneLine($"{datasetId}#{taskId.Value}");
            yield return At(taskId.Span, $"'{word}' says that lower is better, but nothing declares it and higher values rank first: add <EvalMetric Include=\"{item}\" LowerIsBetter=\"true\" /> to the project");
        }
    }

    /// <summary>The word in a task's id that says that lower is better, or null.</summary>
    internal static string? WordIn(string taskId)
    {
        var letters = new string(taskId.Select(c => char.IsLetter(c) ? c : ' ').ToArray());
        return letters.Split(' ').FirstOrDefault(Words.Contains);
    }
}
