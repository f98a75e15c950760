using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL015: nothing tells which model or dataset a file belongs to.</summary>
public sealed class UnknownRepo : Rule
{
    internal UnknownRepo()
        : base("EVAL015", "UnknownRepo", Severity.Warning, "A file must belong to a model or a dataset") => MakesUnreadable = true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context) =>
        document.File is { Kind: EvalFileKind.Results, RepoId: null } && document.Stream.Fault is null && document.WrongRoot is null
            ? [At(
                new(0, 0),
                "cannot tell which model these results belong to, so they are in no leaderboard: set the property CommunityEvalsModelId, the metadata ModelId of the EvalResult item, or put the file below 'models/<owner>/<name>/'")]
            : [];

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        if (document is { Root: not null, File.RepoId: null })
        {
            yield return At(
                new(0, 0),
                "cannot tell which dataset this benchmark belongs to, so no result is held against it: set the property CommunityEvalsDatasetId, the metadata DatasetId of the EvalBenchmark item, or put the file below 'benchmarks/<owner>/<name>/'");
        }
    }
}
