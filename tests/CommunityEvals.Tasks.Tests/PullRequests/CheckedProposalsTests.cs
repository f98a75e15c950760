using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Reporting;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Tests.PullRequests;

public class CheckedProposalsTests
{
    [Fact]
    public void A_file_with_an_error_is_a_warning_and_stays_out_and_the_others_of_its_pull_request_come_in()
    {
        using var project = Open()
            .PullRequest(5, ProposalProject.Result("a", "1"))
            .PullRequest(5, ProposalProject.Result("b", "41%"), path: ".eval_results/bad.yaml");

        var proposals = project.Check();

        Assert.Equal(["a"], proposals.Entries.Select(entry => entry.TaskId));
        Assert.Equal(
            ["models/acme/tiny/refs/pr/5:.eval_results/bad.yaml Warning EVAL004"],
            proposals.Documents.SelectMany(Shown));
    }

    [Fact]
    public void A_file_that_is_too_large_to_be_read_is_refused()
    {
        using var project = Open().PullRequest(5, content: null);

        var document = Assert.Single(project.Check().Documents);

        Assert.Equal(["models/acme/tiny/refs/pr/5:.eval_results/bench.yaml Warning EVAL013"], Shown(document));
        Assert.Equal("refused, larger than 8 Mi characters: no file of this kind needs that much, write it plainly or split it", document.Findings[0].Message);
        Assert.True(document.IsExcluded);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told()
    {
        using var project = Open().PullRequest(5, "- \0\u0001");

        Assert.Equal(["models/acme/tiny/refs/pr/5:.eval_results/bench.yaml Warning EVAL001"], project.Check().Documents.SelectMany(Shown));
    }

    [Fact]
    public void Its_model_is_the_one_that_an_item_gives_to_the_files_beside_it()
    {
        using var project = new ProposalProject().Item("acme/named#5", ("State", "open")).PullRequest(5, ProposalProject.Result("a", "1"), repo: "clones/here");
        var file = project.Write("clones/here/.eval_results/old.yaml", ProposalProject.Result("b", "2"));
        var item = new TaskItem(file, new Dictionary<string, string> { ["ModelId"] = "acme/named" });

        Assert.Equal(["acme/named#5 a 1 by Ada"], project.Check(item).Entries.Select(ProposalProject.Short));
    }

    [Fact]
    public void What_a_merged_one_brought_is_known_by_it()
    {
        using var project = new ProposalProject().Item("acme/tiny#5", ("State", "merged"), ("Author", "ada")).PullRequest(5, ProposalProject.Result("a", "1"));
        var file = project.Write("models/acme/tiny/.eval_results/bench.yaml", ProposalProject.Result("a", "1.0"));
        var document = (ResultsDocument)EvalDocument.Read(FileClassifier.Results("models/acme/tiny/.eval_results/bench.yaml", null, new()), new(File.ReadAllText(file)));

        var provenance = project.Check(new TaskItem(file)).Merged.Complete(new(ResultStatus.Merged, null, null, null), document, 0);

        Assert.Equal((5, "ada"), (provenance!.MergedBy!.Number, provenance.MergedBy.Author));
    }

    [Fact]
    public void Findings_in_pull_requests_are_printed_once_and_by_the_task_whoever_reports()
    {
        var inTree = new ReportedFinding(RuleTable.Find("EVAL005")!, Severity.Warning, "/p/x.yaml", null, "");
        var inPullRequest = inTree with { File = "refs/pr/5:x.yaml", IsOfPullRequest = true };
        IReadOnlyList<ReportedFinding> findings = [inTree, inPullRequest];

        Assert.Equal(findings, findings.In(ReportScope.All));
        Assert.Equal([inPullRequest], findings.In(ReportScope.HostOnly));
        Assert.Empty(findings.In(ReportScope.MissedErrors));
    }

    [Fact]
    public void Annotations_name_them_from_the_root_of_the_repo()
    {
        var finding = new ReportedFinding(RuleTable.Find("EVAL004")!, Severity.Warning, "refs/pr/5:.eval_results/x.yaml", new(new(1, 2), new(1, 3)), "No") { IsOfPullRequest = true };

        Assert.Equal(
            "::warning file=evals/refs/pr/5%3A.eval_results/x.yaml,line=1,endLine=1,col=2,endColumn=3,title=EVAL004 WrongType::No\n",
            Annotations.Write([finding], Path.GetFullPath("/repo"), Path.GetFullPath("/repo/evals")));
    }

    private static ProposalProject Open() => new ProposalProject().Item("acme/tiny#5", ("State", "open"));

    private static IEnumerable<string> Shown(CheckedDocument document) => document.Findings
        .Where(finding => finding.Severity > Severity.Info)
        .Select(finding => $"{document.Document.File.ShownPath} {finding.Severity} {finding.Rule.Id}");
}
