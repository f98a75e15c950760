using static CommunityEvals.Tasks.Tests.Histories.ResultsProject;

namespace CommunityEvals.Tasks.Tests.Histories;

public sealed class RepoKindTests : IDisposable
{
    private readonly ResultsProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_shallow_clone_knows_only_what_came_after_its_boundary()
    {
        _project.Folder.Init("upstream");
        CommitIn("upstream", "Ada", "puzzles 40", "riddles 7");
        CommitIn("upstream", "Bob", "puzzles 41", "riddles 7");
        CommitIn("upstream", "Eve", "puzzles 42", "riddles 7", "proofs 3");
        _project.Folder.Git("", "clone", "-q", "--depth=2", new Uri(_project.Folder.FullPath("upstream")).AbsoluteUri, "clones/shallow");
        _project.Folder.Git("", "clone", "-q", "--depth=1", new Uri(_project.Folder.FullPath("upstream")).AbsoluteUri, "clones/shallowest");
        Assert.Equal(
            [
                "puzzles 42: added unknown, changed 3 Eve",
                "riddles 7: added unknown",
                "proofs 3: added 3 Eve",
                "puzzles 42: added unknown",
                "riddles 7: added unknown",
                "proofs 3: added unknown",
                "puzzles 42: added 1 Ada, changed 3 Eve, was 41 (2 Bob), was 40 (1 Ada)",
                "riddles 7: added 1 Ada",
                "proofs 3: added 3 Eve",
            ],
            _project.Told());
    }

    [Fact]
    public void A_worktree_has_the_history_of_what_is_checked_out_in_it()
    {
        _project.Folder.Init("upstream");
        CommitIn("upstream", "Ada", "puzzles 40");
        _project.Folder.Git("upstream", "worktree", "add", "-q", "-b", "mine", "../worktree");
        CommitIn("worktree", "Bob", "puzzles 41");
        Assert.Equal(["puzzles 40: added 1 Ada", "puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)"], _project.Told());
    }

    [Fact]
    public void A_worktree_of_a_bare_mirror_has_the_history_of_the_mirror()
    {
        _project.Folder.Init("source");
        CommitIn("source", "Ada", "puzzles 40");
        _project.Folder.Git("", "clone", "-q", "--mirror", "source", "mirror.git");
        Directory.Delete(_project.Folder.FullPath("source/.eval_results"), recursive: true);
        _project.Folder.Git("mirror.git", "worktree", "add", "-q", "../worktree", "main");
        Assert.Equal(["puzzles 40: added 1 Ada"], _project.Told());
    }

    [Fact]
    public void A_submodule_has_a_history_of_its_own()
    {
        _project.Commit("Ada", "puzzles 40");
        _project.Folder.Init("upstream");
        CommitIn("upstream", "Bob", "riddles 7");
        _project.Folder.Git("", "submodule", "--quiet", "add", _project.Folder.FullPath("upstream"), "models/module");
        Directory.Delete(_project.Folder.FullPath("upstream/.eval_results"), recursive: true);
        Assert.Equal(["puzzles 40: added 1 Ada", "riddles 7: added 2 Bob"], _project.Told());
    }

    [Fact]
    public void A_folder_of_a_big_repo_has_the_history_of_its_files_whatever_it_is_called()
    {
        string[] models = ["models/a/x", "models/a/[x]*?", "models/é/:(top)x", "models/-b/x"];
        foreach (var model in models)
        {
            _project.Folder.Write(model + "/" + Logic, Results("puzzles 40"));
        }

        _project.Folder.Write("elsewhere/list.yaml", Results("riddles 7"));
        _project.CommitAll("Ada");
        _project.CommitFile("Bob", "models/a/[x]*?/" + Logic, Results("puzzles 41"));
        _project.CommitFile("Bob", "other/code.txt", "code");
        Assert.Equal(
            [
                "riddles 7: added 1 Ada",
                "puzzles 40: added 1 Ada",
                "puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)",
                "puzzles 40: added 1 Ada",
                "puzzles 40: added 1 Ada",
            ],
            _project.Told());
    }

    [Fact]
    public void A_commit_that_is_checked_out_without_a_branch_is_what_counts()
    {
        var first = _project.Commit("Ada", "puzzles 40");
        _project.Commit("Bob", "puzzles 41");
        _project.Folder.Git("", "checkout", "-q", first);
        Assert.Equal(["puzzles 40: added 1 Ada"], _project.Told());
    }

    [Fact]
    public void Packed_refs_and_packed_objects_are_read()
    {
        _project.Commit("Ada", "puzzles 40");
        _project.Commit("Bob", "puzzles 41");
        _project.Folder.Git("", "gc", "-q");
        Assert.False(File.Exists(_project.Folder.FullPath(".git/refs/heads/main")));
        Assert.Equal(["puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)"], _project.Told());
    }

    [Fact]
    public void A_partial_clone_does_not_know_who_added_what_a_file_that_it_lacks_may_have_had()
    {
        _project.Folder.Init("upstream");
        _project.Folder.Git("upstream", "config", "uploadpack.allowFilter", "true");
        CommitIn("upstream", "Ada", "puzzles 40");
        CommitIn("upstream", "Bob", "puzzles 40", "riddles 7");
        _project.Folder.Git("", "clone", "-q", "--filter=blob:none", new Uri(_project.Folder.FullPath("upstream")).AbsoluteUri, "clone");
        Directory.Delete(_project.Folder.FullPath("upstream"), recursive: true);
        CommitIn("clone", "Eve", "puzzles 40", "riddles 8");
        Assert.Equal(["puzzles 40: added unknown", "riddles 8: added unknown, changed 3 Eve"], _project.Told());
    }

    [Fact]
    public void A_repo_without_a_commit_and_a_folder_without_a_repo_say_nothing()
    {
        _project.Folder.Write(Logic, Results("puzzles 40"));
        Assert.Equal(["puzzles 40: nothing"], _project.Told());
        Directory.Delete(_project.Folder.FullPath(".git"), recursive: true);
        Assert.Equal(["puzzles 40: nothing"], _project.Told());
        _project.Folder.Write(".git/config", "[core]\n");
        Assert.Equal(["puzzles 40: nothing"], _project.Told());
    }

    [Fact]
    public void A_result_may_lie_behind_commits_that_have_nothing_to_do_with_results()
    {
        _project.Commit("Ada", "puzzles 40");
        for (var i = 0; i < 20; i++)
        {
            _project.CommitFile("Bob", "code.txt", $"{i}");
        }

        Assert.Equal(["puzzles 40: added 1 Ada"], _project.Told());
    }

    [Fact]
    public void Git_is_run_twice_however_many_files_and_versions_there_are()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        for (var version = 0; version < 3; version++)
        {
            for (var model = 0; model < 40; model++)
            {
                _project.Folder.Write($"models/acme/m{model}/{Logic}", Results($"puzzles {version}"));
            }

            _project.CommitAll("Ada");
        }

        Assert.All(_project.Told(), told => Assert.Equal("puzzles 2: added 1 Ada, changed 3 Ada, was 1 (2 Ada), was 0 (1 Ada)", told));
        var runs = new ProgramOnPath(_project.Folder, "git", "echo \"$*\" >> \"$(dirname \"$0\")/runs\"\nexec " + ProgramOnPath.RealGit + " \"$@\"");
        Assert.Equal(40, _project.Told(new() { SearchPath = runs.Folder }).Count);
        Assert.Equal(["log", "cat-file"], File.ReadLines(Path.Combine(runs.Folder, "runs")).Select(line => line.Split(' ').First(word => word is "log" or "cat-file")));
    }

    private void CommitIn(string repo, string author, params string[] results)
    {
        _project.Folder.Write($"{repo}/{Logic}", Results(results));
        _project.CommitAll(author, repo);
    }
}
