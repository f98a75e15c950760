using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Tasks.Policies;

/// <summary>The project's own JSON Schemas for results (item <c>EvalPolicy</c>).</summary>
/// <remarks>Without a policy nothing of NJsonSchema is loaded.</remarks>
public sealed class EvalPolicies
{
    private readonly List<EvalPolicy> _policies = [];
    private readonly List<PolicyProblem> _problems = [];

    private EvalPolicies()
    {
    }

    /// <summary>What is wrong with policies that cannot be used, in the order in which they were given.</summary>
    public IReadOnlyList<PolicyProblem> Problems => _problems;

    /// <summary>Reads policies. Never throws for what a policy holds: see <see cref="Problems"/>. Reads nothing but the texts given.</summary>
    /// <param name="schemas">Paths, as they are to be shown, and texts.</param>
    public static EvalPolicies Load(IEnumerable<(string Path, string Json)> schemas)
    {
        var policies = new EvalPolicies();
        foreach (var (path, json) in schemas)
        {
            var policy = EvalPolicy.Load(path, json, out var problem);
            if (policy is not null)
            {
                policies._policies.Add(policy);
            }
            else
            {
                policies._problems.Add(problem!);
            }
        }

        return policies;
    }

    /// <summary>Where the results of <paramref name="document"/> break a policy, in the order of the places. Depends on nothing else, safe to call from several threads.</summary>
    public IEnumerable<Finding> Check(ResultsDocument document) =>
        _policies.SelectMany(policy => policy.Check(document)).OrderBy(finding => finding.Span.Start);
}
