using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL048: a task whose name says that lower is better, while nothing declares it, so that it is ranked upside down.</summary>
public sealed class UndeclaredDirection : EntryRule
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
            ? document.Tasks.Select(task => task.Id).OfType<YamlScalar>().Select(id => Report(datasetId, id, context)).OfType<Finding>()
            : [];

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context) =>
        // A definition in the project is the better place to say it.
        entry is { DatasetId: { } datasetId, TaskId: { } taskId } && context.Benchmarks.Find(datasetId.Value) is not { Origin: DefinitionOrigin.File }
            ? Report(datasetId.Value, taskId, context)
            : null;

    private Finding? Report(string datasetId, YamlScalar taskId, CheckContext context)
    {
        if (WordIn(taskId.Value) is not { } word || MetricFacts.IsDirectionKnown(datasetId, taskId.Value, context))
        {
            return null;
        }

        var item = Quoted.OneLine($"{datasetId}#{taskId.Value}");
        return At(taskId.Span, $"'{word}' says that lower is better, but nothing declares it and higher values rank first: add <EvalMetric Include=\"{item}\" LowerIsBetter=\"true\" /> to the project");
    }

    /// <summary>The word in a task's id that says that lower is better, or null.</summary>
    internal static string? WordIn(string taskId)
    {
        for (var start = 0; start < taskId.Length; start++)
        {
            var end = start;
            while (end < taskId.Length && char.IsLetter(taskId[end]))
            {
                end++;
            }

            if (end > start && taskId.Substring(start, end - start) is var word && Words.Contains(word))
            {
                return word;
            }

            start = end;
        }

        return null;
    }
}
