using System.Text;
using CommunityEvals.Tasks.Histories;
using CommunityEvals.Tasks.PullRequests;
using static CommunityEvals.Tasks.Tests.Histories.ResultsProject;

namespace CommunityEvals.Tasks.Tests.Histories;

public sealed class PullRequestFileTests : IDisposable
{
    private const string Other = ".eval_results/other.yaml";

    private readonly ResultsProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_pull_request_proposes_the_files_that_it_adds_or_changes()
    {
        _project.Commit("Ada", "puzzles 40");
        Propose(7, "Bob", (Other, Results("riddles 7")), (Logic, Results("puzzles 41")), ("README.md", "text"), (".eval_results/deep/x.yaml", "x"), (".eval_results/x.yml", "x"));
        var commit = Propose(3, "Eve", (Other, Results("riddles 8")));
        var histories = _project.Ask();
        Assert.Empty(histories.Problems);
        Assert.Equal(
            ["3 .eval_results/other.yaml: riddles 8", "7 .eval_results/logic.yaml: puzzles 41, was puzzles 40", "7 .eval_results/other.yaml: riddles 7"],
            histories.PullRequestFiles.Select(Short));
        Assert.Equal(new(_project.Folder.Path, 3, new(commit, "2026-04-03T10:00:00Z", "Eve")), histories.PullRequestFiles[0].Head);
    }

    [Fact]
    public void What_the_main_branch_did_since_is_not_the_pull_requests_doing()
    {
        _project.Folder.Write(Other, Results("riddles 7"));
        _project.Commit("Ada", "puzzles 40");
        Propose(1, "Bob", (".eval_results/proofs.yaml", Results("proofs 3")));
        File.Delete(_project.Folder.FullPath(Other));
        _project.Commit("Ada", "puzzles 41");
        Assert.Equal(["1 .eval_results/proofs.yaml: proofs 3"], Proposed());
    }

    [Fact]
    public void A_pull_request_that_took_the_main_branch_in_starts_from_there()
    {
        _project.Commit("Ada", "puzzles 40");
        Propose(1, "Bob", (Other, Results("riddles 7")));
        _project.Commit("Ada", "puzzles 41");
        Branch("refs/pr/1", () => _project.Folder.Git("", "merge", "-q", "-m", "Merge", "main"));
        Assert.Equal(["1 .eval_results/other.yaml: riddles 7"], Proposed());
        _project.Commit("Ada", "puzzles 42");
        Assert.Equal(["1 .eval_results/other.yaml: riddles 7"], Proposed());
    }

    [Fact]
    public void A_merged_pull_request_proposes_nothing()
    {
        _project.Commit("Ada", "puzzles 40");
        Propose(1, "Bob", (Logic, Results("puzzles 41")));
        Propose(2, "Bob", (Other, Results("riddles 7")));
        _project.Folder.Git("", "merge", "-q", "--no-ff", "-m", "Merge", "refs/pr/1");
        _project.Folder.Git("", "merge", "-q", "--no-ff", "-m", "Merge", "refs/pr/2");
        Assert.Empty(Proposed());
        Assert.Equal(["puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)", "riddles 7: added 3 Bob"], _project.Told());
    }

    [Fact]
    public void A_repo_without_results_of_its_own_may_have_proposed_ones()
    {
        _project.CommitFile("Ada", "README.md", "text");
        Propose(12, "Bob", (Logic, Results("puzzles 41")));
        _project.Folder.Git("", "pack-refs", "--all");
        Assert.Equal(["12 .eval_results/logic.yaml: puzzles 41"], Proposed());
    }

    [Fact]
    public void Worktrees_of_one_repo_have_their_pull_requests_once()
    {
        _project.Commit("Ada", "puzzles 40");
        Propose(1, "Bob", (Logic, Results("puzzles 41")));
        _project.Folder.Git("", "worktree", "add", "-q", "-b", "mine", "worktree");
        Assert.Equal(["1 .eval_results/logic.yaml: puzzles 41, was puzzles 40"], Proposed());
    }

    [Fact]
    public void Pull_requests_are_read_also_where_no_leaderboard_is_asked_for()
    {
        _project.Commit("Ada", "puzzles 40");
        Propose(1, "Bob", (Logic, Results("puzzles 41")));
        var histories = _project.Ask(withProvenance: false);
        Assert.Equal(["1 .eval_results/logic.yaml: puzzles 41, was puzzles 40"], histories.PullRequestFiles.Select(Short));
        Assert.All(_project.Told(withProvenance: false), told => Assert.EndsWith("nothing", told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ref_that_is_no_commit_is_named_and_the_others_are_read()
    {
        _project.Commit("Ada", "puzzles 40");
        Propose(2, "Bob", (Logic, Results("puzzles 41")));
        _project.Folder.Write(".git/refs/pr/1", "junk\n");
        _project.Folder.Write(".git/refs/pr/3", "0123456789abcdef0123456789abcdef01234567\n");
        _project.Folder.Git("", "update-ref", "refs/pr/4", _project.Folder.Git("", "rev-parse", "HEAD^{tree}"));
        _project.Folder.Git("", "tag", "-a", "-m", "Tag", "release");
        _project.Folder.Git("", "update-ref", "refs/pr/5", _project.Folder.Git("", "rev-parse", "release"));
        _project.Folder.Git("", "update-ref", "refs/pr/x", "HEAD");
        _project.Folder.Git("", "update-ref", "refs/pr/07", "HEAD");
        _project.Folder.Git("", "update-ref", "refs/pr/99999999999999999999", "HEAD");
        var histories = _project.Ask();
        Assert.Equal(["2 .eval_results/logic.yaml: puzzles 41, was puzzles 40"], histories.PullRequestFiles.Select(Short));
        Assert.Equal(["'refs/pr/1' and 3 others of '.' were left out: it names no commit of the repo, so fetch it again"], histories.Problems);
    }

    [Fact]
    public void A_pull_request_whose_history_is_broken_is_named_and_costs_no_other_history()
    {
        _project.Commit("Ada", "puzzles 40");
        Branch("main", () => _project.CommitFile("Bob", Logic, Results("puzzles 41")));
        Propose(1, "Bob", (Other, Results("riddles 7")));
        Branch("refs/pr/1", () => _project.CommitFile("Bob", Other, Results("riddles 8")));
        var lost = _project.Folder.Git("", "rev-parse", "refs/pr/1~1");
        File.Delete(_project.Folder.FullPath($".git/objects/{lost[..2]}/{lost[2..]}"));
        var histories = _project.Ask();
        Assert.Empty(histories.PullRequestFiles);
        Assert.StartsWith("'refs/pr/1' of '.' was left out: git cannot read it (", Assert.Single(histories.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_request_without_a_commit_in_common_is_named()
    {
        _project.Commit("Ada", "puzzles 40");
        _project.Folder.Git("", "checkout", "-q", "--orphan", "other");
        _project.Folder.Git("", "update-ref", "refs/pr/1", _project.CommitFile("Bob", Logic, Results("puzzles 41")));
        _project.Folder.Git("", "checkout", "-q", "main");
        var histories = _project.Ask();
        Assert.Empty(histories.PullRequestFiles);
        Assert.StartsWith("'refs/pr/1' of '.' was left out: it has no commit in common with the branch that is checked out", Assert.Single(histories.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_other_repos_in_place_of_a_file_are_named()
    {
        var commit = _project.Commit("Ada", "puzzles 40");
        var target = Blob("/etc/passwd");
        ProposeTree(1, $"120000 {target}\t.eval_results/link.yaml", $"160000 {commit}\t.eval_results/repo.yaml", $"100755 {Blob(Results("riddles 7"))}\t.eval_results/program.yaml");
        var histories = _project.Ask();
        Assert.Equal(["1 .eval_results/program.yaml: riddles 7"], histories.PullRequestFiles.Select(Short));
        Assert.Equal(["'refs/pr/1:.eval_results/link.yaml' and 1 other of '.' were left out: it is a link or another repo, so put a file in its place"], histories.Problems);
    }

    [Theory]
    [InlineData("a\\nb.yaml")]
    [InlineData("\\033[2Jx.yaml")]
    [InlineData("a\\\"b.yaml")]
    [InlineData("a\\\\b.yaml")]
    [InlineData("\\377\\376.yaml")]
    [InlineData("\\342\\200\\256lmay.yaml")]
    public void Names_that_could_forge_a_message_or_a_path_are_refused(string name)
    {
        _project.Commit("Ada", "puzzles 40");
        ProposeTree(1, $"100644 {Blob(Results("riddles 7"))}\t\".eval_results/{name}\"", $"100644 {Blob(Results("riddles 8"))}\t.eval_results/fine é.yaml");
        var histories = _project.Ask();
        Assert.Equal(["1 .eval_results/fine é.yaml: riddles 8"], histories.PullRequestFiles.Select(Short));
        var problem = Assert.Single(histories.Problems);
        Assert.EndsWith("of '.' was left out: its name is none that every system can write, so rename it", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(problem, char.IsControl);
    }

    [Fact]
    public void A_folder_named_as_the_one_above_leads_nowhere()
    {
        _project.Commit("Ada", "puzzles 40");
        var blob = Blob(Results("riddles 7"));
        var inner = Tree($"100644 blob {blob}\tx.yaml");
        var results = Tree($"040000 tree {inner}\t..", $"100644 blob {blob}\t...yaml");
        var root = Tree($"040000 tree {results}\t.eval_results", $"040000 tree {results}\t..");
        _project.Folder.Git("", "update-ref", "refs/pr/1", _project.Folder.Git("", "commit-tree", "-p", "HEAD", "-m", "Propose", root));
        Assert.Equal(["1 .eval_results/...yaml: riddles 7"], Proposed());
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        _project.Commit("Ada", "puzzles 40");
        Propose(1, "Bob", (Logic, new string('#', 100 * 1024 * 1024)), (Other, Results("riddles 7")));
        var before = GC.GetTotalAllocatedBytes();
        var histories = _project.Ask();
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50 * 1024 * 1024);
        Assert.Empty(histories.Problems);
        var huge = Assert.Single(histories.PullRequestFiles, file => file.Path == Logic);
        Assert.Null(huge.Content);
        Assert.Equal(100 * 1024 * 1024, huge.Size);
        Assert.Equal(Results("puzzles 40"), Encoding.UTF8.GetString(huge.Base!));
        Assert.Equal("1 .eval_results/other.yaml: riddles 7", Short(Assert.Single(histories.PullRequestFiles, file => file.Path == Other)));
    }

    private string[] Proposed()
    {
        var histories = _project.Ask();
        Assert.Empty(histories.Problems);
        return [.. histories.PullRequestFiles.Select(Short)];
    }

    private static string Short(PullRequestFile file) =>
        $"{file.Head.Number} {file.Path}: {Values(file.Content!)}{(file.Base is null ? "" : $", was {Values(file.Base)}")}";

    private static string Values(byte[] content) =>
        string.Join(" ", FileVersion.Read(content).Results.Select(result => $"{result.Key.TaskId} {result.Value}"));

    /// <summary>Makes a pull request from the main branch.</summary>
    private string Propose(int number, string author, params (string Path, string Text)[] files)
    {
        _project.Folder.Git("", "update-ref", $"refs/pr/{number}", "HEAD");
        return Branch($"refs/pr/{number}", () =>
        {
            foreach (var (path, text) in files)
            {
                _project.Folder.Write(path, text);
            }

            _project.CommitAll(author);
        });
    }

    /// <summary>Does something where a ref is checked out, and moves the ref there.</summary>
    private string Branch(string name, Action work)
    {
        _project.Folder.Git("", "checkout", "-q", "--detach", name);
        work();
        var commit = _project.Folder.Git("", "rev-parse", "HEAD");
        _project.Folder.Git("", "checkout", "-q", "-f", "main");
        _project.Folder.Git("", "update-ref", name, commit);
        return commit;
    }

    /// <summary>Makes a pull request with entries of git's index that no file system has to be able to hold.</summary>
    private void ProposeTree(int number, params string[] entries)
    {
        _project.Folder.Git("", ["update-index", "--add", "--index-info"], string.Concat(entries.Select(entry => entry + "\n")));
        var tree = _project.Folder.Git("", "write-tree");
        _project.Folder.Git("", "update-ref", $"refs/pr/{number}", _project.Folder.Git("", "commit-tree", "-p", "HEAD", "-m", "Propose", tree));
        _project.Folder.Git("", "reset", "-q", "--hard");
    }

    private string Blob(string text) => _project.Folder.Git("", ["hash-object", "-w", "--stdin"], text);

    private string Tree(params string[] entries) => _project.Folder.Git("", ["mktree"], string.Concat(entries.Select(entry => entry + "\n")));
}
