using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL041: a result for a dataset of which neither a definition nor a catalog entry is known.</summary>
public sealed class UnknownBenchmark : EntryRule
{
    internal UnknownBenchmark()
        : base("EVAL041", "UnknownBenchmark", Severity.Info, "A result's dataset should be a benchmark that is known")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context)
    {
        var isKnown = entry.DatasetId is not { } id
            || context.Benchmarks.Find(id.Value) is not null
            || context.Benchmarks.IsUnreadable(id.Value)
            || RepoId.FindFault(id.Value) is not null
            || Placeholder.In(id.Value) is not null;
        return isKnown ? null : Report(document, entry.DatasetId!, context);
    }

    private Finding Report(ResultsDocument document, YamlScalar id, CheckContext context)
    {
        var nearest = context.Benchmarks.Nearest(id.Value);
        var advice = nearest is null
            ? "its task cannot be checked; put a copy of the dataset's eval.yaml below 'benchmarks/<owner>/<name>/'"
            : $"did you mean '{nearest}'?";
        return At(id.Span, $"no definition of '{Quoted.OneLine(id.Value)}' is known: {advice}") with
        {
            Fixes = nearest is null ? [] : [Fix.Rewrite($"Write '{nearest}'", isSafe: false, document.Text, id, nearest)],
        };
    }
}
