using CommunityEvals.Benchmarks;

namespace CommunityEvals.Rules;

/// <summary>What a rule may look at besides the document.</summary>
/// <param name="Options">What the project asks for.</param>
/// <param name="Benchmarks">The benchmarks that are known.</param>
public sealed record CheckContext(EvalOptions Options, BenchmarkIndex Benchmarks);
