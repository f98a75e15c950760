using System.Globalization;

namespace CommunityEvals.PullRequests;

/// <summary>What is known of pull requests. A ref alone does not say whether its pull request is open: it stays when that is closed.</summary>
public sealed class PullRequestStates
{
    private readonly Dictionary<string, KnownPullRequest> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _assumeOpen;

    /// <summary>Collects what is said of pull requests.</summary>
    /// <param name="known">What is said; of two that speak of one pull request the first counts.</param>
    /// <param name="assumeOpen">Whether the others are taken for open.</param>
    public PullRequestStates(IEnumerable<KnownPullRequest> known, bool assumeOpen)
    {
        _assumeOpen = assumeOpen;
        foreach (var pullRequest in known)
        {
            var key = KeyOf(pullRequest.ModelId, pullRequest.Number);
            if (!_known.ContainsKey(key))
            {
                _known.Add(key, pullRequest);
            }
        }
    }

    /// <summary>Nothing is known.</summary>
    public static PullRequestStates None { get; } = new([], assumeOpen: false);

    /// <summary>What is known of a pull request, or null.</summary>
    public KnownPullRequest? Find(string modelId, int number) =>
        _known.TryGetValue(KeyOf(modelId, number), out var known) ? known
        : _assumeOpen ? new(modelId, number, PullRequestState.Open, Author: null)
        : null;

    /// <summary>The Hub does not tell names apart by case.</summary>
    private static string KeyOf(string modelId, int number) => $"{modelId}#{number.ToString(CultureInfo.InvariantCulture)}";
}
