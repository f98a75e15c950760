using static CommunityEvals.Tasks.Tests.Histories.ResultsProject;

namespace CommunityEvals.Tasks.Tests.Histories;

public sealed class MergeTests : IDisposable
{
    private const string Other = ".eval_results/other.yaml";

    private readonly ResultsProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_merged_branch_gives_its_results_to_their_authors()
    {
        _project.Commit("Ada", "puzzles 40");
        Branch("proposal");
        _project.CommitFile("Bob", Other, Results("riddles 7"));
        _project.CommitFile("Eve", Other, Results("riddles 8"));
        Merge("proposal");
        Assert.Equal(["puzzles 40: added 1 Ada", "riddles 8: added 2 Bob, changed 3 Eve, was 7 (2 Bob)"], _project.Told());
    }

    [Fact]
    public void Changes_on_both_branches_stay_what_they_are()
    {
        _project.Commit("Ada", "puzzles 40", "spacer 1", "spacer 2", "riddles 7");
        Branch("proposal");
        _project.Commit("Bob", "puzzles 41", "spacer 1", "spacer 2", "riddles 7");
        _project.Folder.Git("", "checkout", "-q", "main");
        _project.Commit("Eve", "puzzles 40", "spacer 1", "spacer 2", "riddles 8");
        Merge("proposal");
        Assert.Equal(
            ["puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)", "spacer 1: added 1 Ada", "spacer 2: added 1 Ada", "riddles 8: added 1 Ada, changed 3 Eve, was 7 (1 Ada)"],
            _project.Told());
    }

    [Fact]
    public void The_same_change_on_both_branches_is_that_of_the_branch_merged_into()
    {
        _project.Commit("Ada", "puzzles 40");
        Branch("proposal");
        _project.Commit("Bob", "puzzles 41");
        _project.CommitFile("Bob", Other, Results("riddles 7"));
        _project.Folder.Git("", "checkout", "-q", "main");
        _project.Commit("Eve", "puzzles 41");
        Merge("proposal");
        Assert.Equal(["puzzles 41: added 1 Ada, changed 4 Eve, was 40 (1 Ada)", "riddles 7: added 3 Bob"], _project.Told());
    }

    [Fact]
    public void What_only_the_merge_itself_brings_is_the_mergers()
    {
        _project.Commit("Ada", "puzzles 40");
        Branch("proposal");
        _project.Commit("Bob", "puzzles 41");
        _project.Folder.Git("", "checkout", "-q", "main");
        _project.CommitFile("Eve", Other, Results("riddles 7"));
        _project.NextDay("Mia");
        _project.Folder.Git("", "merge", "-q", "--no-ff", "--no-commit", "proposal");
        _project.Folder.Write(Logic, Results("puzzles 42", "proofs 3"));
        _project.CommitAll("Mia");
        Assert.Equal(["puzzles 42: added 1 Ada, changed 5 Mia, was 40 (1 Ada)", "proofs 3: added 5 Mia", "riddles 7: added 3 Eve"], _project.Told());
    }

    [Fact]
    public void A_merge_that_takes_nothing_of_a_branch_hides_it()
    {
        _project.Commit("Ada", "puzzles 40");
        Branch("proposal");
        _project.Commit("Bob", "puzzles 41");
        _project.Folder.Git("", "checkout", "-q", "main");
        _project.NextDay("Mia");
        _project.Folder.Git("", "merge", "-q", "-s", "ours", "-m", "Refuse", "proposal");
        Assert.Equal(["puzzles 40: added 1 Ada"], _project.Told());
    }

    [Fact]
    public void Histories_without_a_common_beginning_may_be_merged()
    {
        _project.Commit("Ada", "puzzles 40");
        _project.Folder.Git("", "checkout", "-q", "--orphan", "import");
        _project.Folder.Git("", "rm", "-q", "-r", "-f", ".");
        _project.CommitFile("Bob", Other, Results("riddles 7"));
        _project.Folder.Git("", "checkout", "-q", "main");
        _project.NextDay("Mia");
        _project.Folder.Git("", "merge", "-q", "--allow-unrelated-histories", "-m", "Import", "import");
        Assert.Equal(["puzzles 40: added 1 Ada", "riddles 7: added 2 Bob"], _project.Told());
    }

    private void Branch(string name) => _project.Folder.Git("", "checkout", "-q", "-b", name);

    private void Merge(string name)
    {
        _project.Folder.Git("", "checkout", "-q", "main");
        _project.NextDay("Mia");
        _project.Folder.Git("", "merge", "-q", "--no-ff", "-m", "Merge", name);
    }
}
