using CommunityEvals.Benchmarks;
using CommunityEvals.Formats;
using CommunityEvals.Scores;

namespace CommunityEvals.Rules;

/// <summary>What a rule may look at besides the document.</summary>
/// <param name="Options">What the project asks for.</param>
/// <param name="Benchmarks">The benchmarks that are known.</param>
/// <param name="LazyResults">All results of the project.</param>
public sealed record CheckContext(EvalOptions Options, BenchmarkIndex Benchmarks, Lazy<ResultIndex> LazyResults)
{
    /// <summary>All results of the project; indexed at the first call.</summary>
    public ResultIndex Results => LazyResults.Value;

    /// <summary>Whether the project asks what this reader of the formats refuses.</summary>
    internal bool Hears(Authority authority) => authority != Authority.Inspect || !Options.HubAlone;
}
