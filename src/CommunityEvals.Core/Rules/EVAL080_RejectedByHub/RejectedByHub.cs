using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL080: a saved answer of the Hub's API says that the Hub refuses a file of results. Raised by the task host, which reads it.</summary>
public sealed class RejectedByHub : Rule
{
    private const int LongestWords = 400;

    internal RejectedByHub()
        : base("EVAL080", "RejectedByHub", Severity.Warning, "The Hub should accept every file of results") => IsOfTaskHost = true;

    /// <summary>The finding for a refusal.</summary>
    /// <param name="error">The Hub's words, where the answer has them.</param>
    /// <param name="modelId">The model.</param>
    /// <param name="filename">The refused file, inside the model's repo.</param>
    /// <param name="pullRequest">The pull request that has the file; null for the main branch.</param>
    public Finding Refusal(YamlScalar error, string modelId, string filename, int? pullRequest)
    {
        var place = pullRequest is null ? "" : $" in pull request {pullRequest}";
        var words = Quoted.OneLine(string.Join(" ", error.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestWords);
        return At(
            error.Span,
            $"the Hub refuses '{Quoted.OneLine(filename)}' of {modelId}{place}, with all results in it: {HubComplaint.Translate(error.Value)}in its own words: {words}");
    }
}
