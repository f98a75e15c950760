using CommunityEvals.Leaderboards;
using static CommunityEvals.Tasks.Tests.Histories.ResultsProject;

namespace CommunityEvals.Tasks.Tests.Histories;

public sealed class EditHistoryTests : IDisposable
{
    private readonly ResultsProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Each_result_has_who_added_it_who_gave_it_its_value_and_what_it_was()
    {
        _project.Commit("Ada", "puzzles 40", "riddles 7");
        _project.Commit("Bob", "puzzles 41", "riddles 7");
        _project.Commit("Eve", "puzzles 41", "riddles 7", "proofs 3");
        _project.Commit("Cid", "proofs 3", "puzzles 42.50", "riddles 7.0");
        Assert.Equal(
            [
                "proofs 3: added 3 Eve",
                "puzzles 42.50: added 1 Ada, changed 4 Cid, was 41 (2 Bob), was 40 (1 Ada)",
                "riddles 7.0: added 1 Ada",
            ],
            _project.Told());
    }

    [Fact]
    public void A_commit_is_named_whole_with_its_time_in_utc_and_its_author_as_written()
    {
        var commit = _project.Commit("Zoë \"\\ O'Hara", "puzzles 40");
        var change = new ResultChange(commit, "2026-04-01T10:00:00Z", "Zoë \"\\ O'Hara");
        Assert.Equal(new(ResultStatus.Merged, change, change, History: null), Assert.Single(_project.Provenance(new())).Known);
    }

    [Fact]
    public void Setups_of_one_task_and_results_that_repeat_have_histories_of_their_own()
    {
        _project.Commit("Ada", "puzzles 40", "puzzles 50 With tools", "puzzles 60");
        _project.Commit("Bob", "puzzles 51 with tools.", "puzzles 40", "puzzles 61");
        Assert.Equal(
            ["puzzles 51: added 1 Ada, changed 2 Bob, was 50 (1 Ada)", "puzzles 40: added 1 Ada", "puzzles 61: added 1 Ada, changed 2 Bob, was 60 (1 Ada)"],
            _project.Told());
    }

    [Fact]
    public void What_is_not_committed_as_it_stands_has_no_history()
    {
        _project.Commit("Ada", "puzzles 40", "riddles 7");
        _project.Folder.Write(Logic, Results("puzzles 41", "riddles 7", "proofs 3"));
        _project.Folder.Write(".eval_results/untracked.yaml", Results("puzzles 40"));
        _project.Folder.Write(".eval_results/staged.yaml", Results("puzzles 40"));
        _project.Folder.Git("", "add", ".eval_results/staged.yaml");
        Assert.Equal(["puzzles 41: nothing", "riddles 7: added 1 Ada", "proofs 3: nothing", "puzzles 40: nothing", "puzzles 40: nothing"], _project.Told());
    }

    [Fact]
    public void A_version_that_cannot_be_read_changes_nothing()
    {
        _project.Commit("Ada", "puzzles 40", "riddles 7");
        _project.CommitFile("Bob", Logic, "- dataset: [");
        _project.CommitFile("Bob", Logic, "");
        _project.CommitFile("Bob", Logic, "\u0001\u00ff");
        _project.Commit("Eve", "puzzles 40", "riddles 8");
        Assert.Equal(["puzzles 40: added 1 Ada", "riddles 8: added 1 Ada, changed 5 Eve, was 7 (1 Ada)"], _project.Told());
    }

    [Fact]
    public void A_result_that_comes_back_is_new()
    {
        _project.Commit("Ada", "puzzles 40", "riddles 7");
        _project.Commit("Bob", "riddles 7");
        _project.Commit("Eve", "riddles 7", "puzzles 40");
        Assert.Equal(["riddles 7: added 1 Ada", "puzzles 40: added 3 Eve"], _project.Told());
    }

    [Fact]
    public void A_result_that_moves_to_another_file_or_folder_keeps_its_age()
    {
        _project.Folder.Write("models/a/x/.eval_results/all.yaml", Results("puzzles 40"));
        _project.Folder.Write("models/b/x/.eval_results/all.yaml", Results("riddles 7", "proofs 3"));
        _project.CommitAll("Ada");
        Directory.Move(_project.Folder.FullPath("models/a"), _project.Folder.FullPath("models/c"));
        _project.Folder.Write("models/b/x/.eval_results/all.yaml", Results("proofs 3"));
        _project.Folder.Write("models/b/x/.eval_results/riddles.yaml", Results("riddles 8"));
        _project.CommitAll("Bob");
        Assert.Equal(["proofs 3: added 1 Ada", "riddles 8: added 1 Ada, changed 2 Bob, was 7 (1 Ada)", "puzzles 40: added 1 Ada"], _project.Told());
    }

    [Theory]
    [InlineData("models/acme/old", "models/acme/new", "/.eval_results/all.yaml")]
    [InlineData("models/acme", "models/others", "/tiny/.eval_results/all.yaml")]
    [InlineData("listed/old", "listed/new", ".yaml")]
    public void The_only_file_keeps_its_age_when_it_is_renamed(string from, string to, string rest)
    {
        _project.CommitFile("Ada", from + rest, Results("puzzles 40"));
        Directory.CreateDirectory(Path.GetDirectoryName(_project.Folder.FullPath(to))!);
        if (rest.Contains('/', StringComparison.Ordinal))
        {
            Directory.Move(_project.Folder.FullPath(from), _project.Folder.FullPath(to));
        }
        else
        {
            File.Move(_project.Folder.FullPath(from + rest), _project.Folder.FullPath(to + rest));
        }

        _project.CommitAll("Bob");
        Assert.Equal(["puzzles 40: added 1 Ada"], _project.Told());
    }

    [Fact]
    public void Of_files_with_one_content_that_move_together_each_keeps_its_own_age()
    {
        _project.CommitFile("Ada", "models/old/x/.eval_results/all.yaml", Results("puzzles 40"));
        _project.CommitFile("Bob", "models/old/y/.eval_results/all.yaml", Results("puzzles 40"));
        Directory.Move(_project.Folder.FullPath("models/old"), _project.Folder.FullPath("models/new"));
        _project.CommitAll("Eve");
        Assert.Equal(["puzzles 40: added 1 Ada", "puzzles 40: added 2 Bob"], _project.Told());
    }

    [Theory]
    [InlineData("one")]
    [InlineData("folder-{0}")]
    public void However_many_files_are_listed_outside_of_results_folders_each_has_its_history(string folder)
    {
        const int Count = 120;
        for (var i = 0; i < Count; i++)
        {
            _project.Folder.Write($"{string.Format(System.Globalization.CultureInfo.InvariantCulture, folder, i)}/{i}.yaml", Results($"puzzles {i}"));
        }

        _project.CommitAll("Ada");
        Assert.Equal(Count, _project.Told().Count(told => told.EndsWith(": added 1 Ada", StringComparison.Ordinal)));
    }

    [Fact]
    public void Line_ends_that_git_converts_make_no_change()
    {
        _project.Folder.Write(".gitattributes", "*.yaml text eol=crlf\n");
        _project.Commit("Ada", "puzzles 40");
        File.WriteAllText(_project.Folder.FullPath(Logic), Results("puzzles 40").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(["puzzles 40: added 1 Ada"], _project.Told());
    }

    [Fact]
    public void A_commit_without_a_date_is_unknown_and_harms_no_other()
    {
        _project.Commit("Ada", "puzzles 40");
        _project.Folder.Now = ("@0 +0000", "Bob");
        _project.Folder.Write(Logic, Results("puzzles 41"));
        _project.Folder.Git("", "commit", "-q", "-a", "-m", "Change");
        Assert.Equal(["puzzles 41: added 1 Ada, changed unknown, was 40 (1 Ada)"], _project.Told());
    }
}
