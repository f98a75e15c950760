using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL083: nothing tells whether a pull request is open. Raised by the task host, which reads the refs.</summary>
public sealed class UnknownPullRequest : Rule
{
    private const int MostModels = 10;
    private const int MostNumbers = 10;

    internal UnknownPullRequest()
        : base("EVAL083", "UnknownPullRequest", Severity.Warning, "The state of a pull request that brings results should be known") => IsOfTaskHost = true;

    /// <summary>What to say of all of them at once.</summary>
    /// <param name="pullRequests">Their models, or what else there is to name their repos by, and their numbers.</param>
    public static string Describe(IReadOnlyCollection<(string Repo, int Number)> pullRequests)
    {
        var repos = pullRequests
            .GroupBy(pullRequest => pullRequest.Repo, pullRequest => pullRequest.Number, StringComparer.Ordinal)
            .OrderBy(repo => repo.Key, StringComparer.Ordinal)
            .Select(repo => $"{Yaml.Quoted.OneLine(repo.Key)} {List(repo.OrderBy(number => number).Select(number => $"#{number}").ToList(), MostNumbers, ", ")}")
            .ToList();
        var (isOpen, they) = pullRequests.Count == 1 ? ("the pull request is open", "it brings") : ($"the {pullRequests.Count} pull requests are open", "they bring");
        return $"nothing tells whether {isOpen}, so the results that {they} are left out: {List(repos, MostModels, "; ")}. "
            + "List the Hub's saved answer as EvalHubDiscussions or the state as EvalPullRequest, or set CommunityEvalsAssumePullRequestsOpen";
    }

    private static string List(IReadOnlyList<string> names, int most, string separator) => names.Count <= most
        ? string.Join(separator, names)
        : $"{string.Join(separator, names.Take(most))} and {names.Count - most} more";
}
