using CommunityEvals.Leaderboards;
using CommunityEvals.PullRequests;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks.PullRequests;

/// <summary>What the pull requests of the models bring, as far as they are known to be open or merged.</summary>
/// <param name="Documents">The files of open ones with their findings, in the order in which they were given.</param>
/// <param name="Entries">The results that those of them bring which are not left out.</param>
/// <param name="Merged">What merged ones have brought.</param>
/// <param name="Unknown">Those of which nothing tells whether they are open: the models, or where these are not known the folders, and numbers.</param>
internal sealed record CheckedProposals(
    IReadOnlyList<CheckedDocument> Documents,
    IReadOnlyList<BoardEntry> Entries,
    MergedPullRequests Merged,
    IReadOnlyList<(string Repo, int Number)> Unknown)
{
    /// <summary>What is to be said of them besides the findings in their files.</summary>
    public IEnumerable<ReportedFinding> Findings(ProjectFindings ofProject) =>
        Unknown.Count == 0 ? [] : [ofProject.Of(RuleTable.UnknownPullRequest, UnknownPullRequest.Describe(Unknown))];

    /// <summary>Checks the files of open pull requests on all cores, and reads those of merged ones.</summary>
    public static CheckedProposals Check(CheckedFiles tree, IReadOnlyList<PullRequestFile> files, string projectFolder, CheckSettings settings)
    {
        if (files.Count == 0)
        {
            return new([], [], new([]), []);
        }

        var owners = new RepoOwners(tree.Files, projectFolder, settings.Options.Repos);
        var byState = files
            .Select(file => (Content: file, File: owners.Classify(file)))
            .GroupBy(file => (file.Content.Head, file.File.RepoId))
            .Select(group => new PullRequestFiles(group.Key.Head, group.Key.RepoId, settings.PullRequests, group.ToList()))
            .ToLookup(pullRequest => pullRequest.State);
        var open = byState[PullRequestState.Open].ToList();
        var judged = AllCores.Map(open.Count, i => open[i].Judge(tree.Project, settings));
        return new(
            judged.SelectMany(proposal => proposal.Documents).ToList(),
            judged.SelectMany(proposal => proposal.Entries).ToList(),
            new(byState[PullRequestState.Merged].SelectMany(pullRequest => pullRequest.Read())),
            byState[null].Select(pullRequest => (pullRequest.Repo, pullRequest.Number)).Distinct().ToList());
    }
}
