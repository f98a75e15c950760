using CommunityEvals.Leaderboards;
using CommunityEvals.Sources;

namespace CommunityEvals.PullRequests;

/// <summary>A pull request of a model's repo.</summary>
/// <param name="ModelId">The model.</param>
/// <param name="Number">N in <c>refs/pr/N</c>.</param>
/// <param name="Head">Its last commit.</param>
/// <param name="Author">The Hub's name of who opened it; null where nothing tells.</param>
public sealed record PullRequest(string ModelId, int Number, ResultChange Head, string? Author)
{
    /// <summary>Its page on the Hub.</summary>
    public string DiscussionUrl => HubUrl.OfDiscussion(ModelId, Number);
}
