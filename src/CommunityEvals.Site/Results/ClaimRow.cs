using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Pages;

namespace CommunityEvals.Site.Results;

/// <summary>One of the values that are claimed for the same.</summary>
/// <param name="conflict">What it is about.</param>
/// <param name="claim">The value, and where it stands.</param>
/// <param name="page">The page that it is on.</param>
internal sealed class ClaimRow(ResultConflict conflict, ClaimedValue claim, Page page)
{
    public PageLink Model => page.ToModel(conflict.ModelId);

    public PageLink Task => page.ToTask(conflict.DatasetId, conflict.TaskId);

    public ShownText Setup => ShownSetup.Of(conflict.Variant);

    public string Value => claim.Value.Json;

    public string Origin => claim.Origin switch
    {
        ResultOrigin.PullRequest => $"pull request #{claim.PullRequest}",
        ResultOrigin.Snapshot => "saved answer of the Hub",
        ResultOrigin.ModelCard => "model card",
        _ => "file",
    };

    public string? Relation => claim.Relation switch
    {
        ClaimRelation.AlreadyPresent => "says the same",
        ClaimRelation.Proposal => "would change the value",
        _ => null,
    };

    public ShownText Place => ShownText.Of(claim.Line == 0 ? claim.Path : $"{claim.Path}:{claim.Line}");

    public static IReadOnlyList<ClaimRow> Of(IEnumerable<ResultConflict> conflicts, Page page) =>
        conflicts.SelectMany(conflict => conflict.Values.Select(claim => new ClaimRow(conflict, claim, page))).ToList();
}
