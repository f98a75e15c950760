using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL022: a solver that Inspect does not know.</summary>
public sealed class UnknownSolver : UnknownStep
{
    internal UnknownSolver()
        : base("EVAL022", "UnknownSolver", "solvers", "solver", InspectSteps.Solvers)
    {
    }
}
