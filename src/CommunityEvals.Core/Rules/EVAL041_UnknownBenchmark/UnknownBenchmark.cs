using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL041: a result for a dataset of which neither a definition nor a catalog entry is known.</summary>
public sealed class UnknownBenchmark : Rule
{
    internal UnknownBenchmark()
        : base("EVAL041", "UnknownBenchmark", Severity.Info, "A result's dataset should be a benchmark that is known")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry.DatasetId is { } id && context.Benchmarks.Find(id.Value) is null && !context.Benchmarks.IsUnreadable(id.Value) && RepoId.FindFault(id.Value) is null && Placeholder.In(id.Value) is null)
            {
                var nearest = context.Benchmarks.Nearest(id.Value);
                var advice = nearest is null
                    ? "its task cannot be checked; put a copy of the dataset's eval.yaml below 'benchmarks/<owner>/<name>/'"
                    : $"did you mean '{nearest}'?";
                yield return At(id.Span, $"no definition of '{Quoted.OneLine(id.Value)}' is known: {advice}") with
                {
                    Fixes = nearest is null ? [] : [Fix.Rewrite($"Write '{nearest}'", isSafe: false, document.Text, id, nearest)],
                };
            }
        }
    }
}
