using System.Diagnostics;
using CommunityEvals.Tasks.Histories;
using CommunityEvals.Tasks.Tests.Git;
using static CommunityEvals.Tasks.Tests.Histories.ResultsProject;

namespace CommunityEvals.Tasks.Tests.Histories;

public sealed class HostileRepoTests : IDisposable
{
    private readonly ResultsProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void No_program_that_the_repo_names_is_run()
    {
        _project.Folder.Write(".gitattributes", HostileConfig.Attributes);
        _project.Commit("Ada", "puzzles 40");
        _project.Commit("Bob", "puzzles 41");
        _project.Folder.Git("", "update-ref", "refs/pr/1", "HEAD");
        HostileConfig.AddTo(_project.Folder, "");
        Assert.Equal(["puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)"], _project.Told());
        HostileConfig.AssertNotHeard(_project.Folder, "");
    }

    [Fact]
    public void Commits_are_what_they_are_whatever_stands_in_their_place()
    {
        var first = _project.Commit("Ada", "puzzles 40");
        var second = _project.Commit("Bob", "puzzles 41");
        _project.Folder.Git("", "replace", second, first);
        _project.Folder.Write(".git/info/grafts", second + "\n");
        Assert.Equal(["puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)"], _project.Told());
    }

    [Theory]
    [InlineData("HEAD", "junk", "its 'HEAD' is broken, so look at it with 'git fsck'")]
    [InlineData("HEAD", "ref: refs/../../config", "its 'HEAD' is broken, so look at it with 'git fsck'")]
    [InlineData("HEAD", "ref: /etc/passwd", "its 'HEAD' is broken, so look at it with 'git fsck'")]
    [InlineData("HEAD", "ref: refs/heads/.invalid", "its 'HEAD' is broken, so look at it with 'git fsck'")]
    [InlineData("refs/heads/main", "ref: refs/heads/main", "its 'HEAD' leads from ref to ref without end, so set it with 'git symbolic-ref HEAD refs/heads/main'")]
    [InlineData("refs/heads/main", "", "its 'HEAD' is broken, so look at it with 'git fsck'")]
    [InlineData("refs/heads/main", "0123456789abcdef0123456789abcdef01234567", "git cannot read it (fatal: bad object 0123456789abcdef0123456789abcdef01234567), so look at the clone with 'git fsck'")]
    [InlineData("refs/heads/main", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "it names its objects by SHA-256, which is not read")]
    [InlineData("reftable/tables.list", "x", "it keeps its refs as a 'reftable', which is not read, so run 'git refs migrate --ref-format=files' in it")]
    [InlineData("objects/info/alternates", "/tmp", "the clone borrows its objects from another one ('git clone --shared' or '--reference'), so run 'git repack -ad' in it and remove 'objects/info/alternates'")]
    public void What_keeps_a_repo_from_being_read_is_told_once(string file, string text, string reason)
    {
        _project.Commit("Ada", "puzzles 40");
        _project.Folder.Write(".git/" + file, text);
        Assert.Equal([$"the git history of '.' was not read: {reason}"], _project.Ask().Problems);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("refs/heads/main")]
    [InlineData("refs/pr")]
    [InlineData("packed-refs")]
    [InlineData("objects/pack")]
    [InlineData("shallow")]
    public void Links_in_a_repo_are_not_followed(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _project.Commit("Ada", "puzzles 40");
        var path = _project.Folder.FullPath(".git/" + name);
        var target = _project.Folder.FullPath("elsewhere");
        if (Directory.Exists(path))
        {
            Directory.Move(path, target);
            Directory.CreateSymbolicLink(path, target);
        }
        else
        {
            _project.Folder.Write("elsewhere", File.Exists(path) ? File.ReadAllText(path) : "");
            File.Delete(path);
            File.CreateSymbolicLink(path, target);
        }

        Assert.Equal([$"the git history of '.' was not read: '{path}' is a link, which is not followed, so put what it leads to in its place"], _project.Ask().Problems);
    }

    [Fact]
    public void More_pull_requests_than_any_repo_has_are_refused()
    {
        var commit = _project.Commit("Ada", "puzzles 40");
        _project.Folder.Write(".git/packed-refs", string.Concat(Enumerable.Range(1, 10_001).Select(number => $"{commit} refs/pr/{number}\n")));
        Assert.Equal(["the git history of '.' was not read: it has more than 10000 refs of pull requests, so delete those of closed ones"], _project.Ask().Problems);
    }

    [Fact]
    public void A_pipe_in_place_of_a_file_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _project.Commit("Ada", "puzzles 40");
        File.Delete(_project.Folder.FullPath(".git/HEAD"));
        Process.Start("mkfifo", [_project.Folder.FullPath(".git/HEAD")])!.WaitForExit();
        Assert.Single(_project.Ask().Problems);
    }

    [Fact]
    public void Without_git_one_message_is_enough_for_all_repos_and_none_is_needed_without_repos()
    {
        var settings = new HistorySettings { SearchPath = "" };
        _project.Folder.Write(Logic, Results("puzzles 40"));
        Assert.Empty(_project.Ask(settings).Problems);
        _project.CommitAll("Ada");
        foreach (var model in new[] { "models/a/x", "models/b/x" })
        {
            _project.Folder.Init(model);
            _project.Folder.Write($"{model}/{Logic}", Results("puzzles 40"));
            _project.CommitAll("Ada", model);
        }

        Assert.Equal(
            ["the git history of '.' and 2 others was not read: there is no 'git' on the PATH, so install it or set CommunityEvalsGit to false"],
            _project.Ask(settings).Problems);
    }

    [Theory]
    [InlineData("echo \"error: unknown option \\`batch-command'\" >&2; exit 129", "git is too old, so update it to 2.36 or later, or set CommunityEvalsGit to false")]
    [InlineData("exit 3", "git cannot read it (exit code 3), so look at the clone with 'git fsck'")]
    [InlineData("echo hello", "git answered something else than was asked")]
    [InlineData("exec sleep 60", "git took longer than 1 seconds, so look at the clone with 'git fsck'")]
    [InlineData("head -c 5000000 /dev/zero >&2; exit 1", "git cannot read it (")]
    public void A_git_that_does_not_answer_is_told(string script, string reason)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _project.Commit("Ada", "puzzles 40");
        var program = new ProgramOnPath(_project.Folder, "git", script);
        var problem = Assert.Single(_project.Ask(new() { SearchPath = program.Folder, LimitOfOne = TimeSpan.FromSeconds(1) }).Problems);
        Assert.StartsWith($"the git history of '.' was not read: {reason}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void All_repos_together_have_a_limit_too()
    {
        _project.Commit("Ada", "puzzles 40");
        Assert.Equal(
            ["the git history of '.' was not read: git took longer than 0 seconds for all repos together"],
            _project.Ask(new() { LimitOfAll = TimeSpan.Zero }).Problems);
    }

    [Fact]
    public void A_repo_that_is_broken_costs_no_other_its_history()
    {
        foreach (var model in new[] { "models/a/x", "models/b/x" })
        {
            _project.Folder.Init(model);
            _project.Folder.Write($"{model}/{Logic}", Results("puzzles 40"));
            _project.CommitAll("Ada", model);
        }

        Directory.Delete(_project.Folder.FullPath("models/a/x/.git/objects"), recursive: true);
        var histories = _project.Ask();
        Assert.Equal(["the git history of 'models/a/x' was not read: its git repo has no objects, so clone it again"], histories.Problems);
    }

    [Fact]
    public void A_history_of_huge_files_is_passed_over()
    {
        _project.CommitFile("Ada", Logic, new string('#', 40 * 1024 * 1024));
        _project.Commit("Bob", "puzzles 40");
        Assert.Equal(["puzzles 40: added unknown"], _project.Told());
    }
}
