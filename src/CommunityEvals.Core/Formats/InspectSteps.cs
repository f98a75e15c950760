using System.Text.RegularExpressions;

namespace CommunityEvals.Formats;

/// <summary>What Inspect's strict task model allows in the steps of a task.</summary>
/// <remarks>Source: <c>src/inspect_ai/_eval/task/hf.py</c> in UKGovernmentBEIS/inspect_ai, read in August 2026.</remarks>
public static class InspectSteps
{
    private static readonly Regex Reducer = new(@"^(pass_at_[0-9]+|at_least_[0-9]+|max|mode|median|mean)\z", RegexOptions.CultureInvariant);

    /// <summary>Names of solvers.</summary>
    public static IReadOnlyList<string> Solvers { get; } =
        ["prompt_template", "system_message", "user_message", "chain_of_thought", "use_tools", "generate", "self_critique", "multiple_choice"];

    /// <summary>Names of scorers.</summary>
    public static IReadOnlyList<string> Scorers { get; } =
        ["includes", "match", "pattern", "answer", "exact", "f1", "model_graded_qa", "model_graded_fact", "choice", "math"];

    /// <summary>Names of reducers, without the numbered ones.</summary>
    public static IReadOnlyList<string> Reducers { get; } = ["mean", "median", "mode", "max", "pass_at_1", "at_least_1"];

    /// <summary>Whether <paramref name="name"/> is a reducer; <c>pass_at_5</c> and the like are.</summary>
    public static bool IsReducer(string name) => name.Length <= 64 && Reducer.IsMatch(name);
}
