using CommunityEvals.Documents;
using CommunityEvals.Tasks.Histories;
using CommunityEvals.Tasks.Settings;
using Microsoft.Build.Utilities;
using static CommunityEvals.Tasks.Tests.Histories.ResultsProject;

namespace CommunityEvals.Tasks.Tests.Histories;

public sealed class MirrorTests : IDisposable
{
    private const string Mirror = "mirrors/acme/tiny.git";

    private readonly ResultsProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_bare_repo_has_files_a_history_and_pull_requests()
    {
        MakeMirror();
        Assert.Equal(
            [
                $"{Mirror}/.eval_results/logic.yaml of acme/tiny",
                "puzzles 41: added 1 Ada, changed 2 Bob, was 40 (1 Ada)",
                "riddles 7: added 2 Bob",
                "acme/tiny 3 .eval_results/logic.yaml",
            ],
            Read(Mirror));
        _project.Folder.Git(Mirror, "gc", "-q");
        Assert.Equal(4, Read(Mirror + "/HEAD").Count);
    }

    [Theory]
    [InlineData(Mirror, "", "acme/tiny")]
    [InlineData("mirrors/acme/tiny", "", "acme/tiny")]
    [InlineData("models/acme/tiny.git", "", "acme/tiny")]
    [InlineData(Mirror, "https://huggingface.co/beta/small", "beta/small")]
    [InlineData("mirrors/ac me/tiny.git", "", null)]
    public void Its_model_is_what_its_remote_says_or_its_folders(string folder, string remote, string? modelId)
    {
        MakeMirror(folder);
        var clone = CommunityEvals.Tasks.Git.HubRemoteUrl.Parse(folder, remote, null);
        Assert.Equal(modelId, Assert.Single(Mirrors(folder, new() { Clones = clone is null ? [] : [clone] })).ModelId);
        Assert.Equal("own/er", Assert.Single(Mirrors(folder, new(), ("ModelId", "own/er"))).ModelId);
    }

    [Fact]
    public void A_repo_without_files_or_commits_has_none()
    {
        _project.Folder.Init("empty");
        _project.Folder.Git("", "clone", "-q", "--bare", "empty", Mirror);
        Assert.Empty(Read(Mirror));
    }

    [Fact]
    public void Files_that_no_system_could_hold_are_named()
    {
        MakeMirror();
        var blob = _project.Folder.Git(Mirror, ["hash-object", "-w", "--stdin"], Results("proofs 3"));
        var results = _project.Folder.Git(Mirror, ["mktree"], $"100644 blob {blob}\t\"a\\nb.yaml\"\n120000 blob {blob}\tlink.yaml\n100644 blob {blob}\tfine.yaml\n");
        var root = _project.Folder.Git(Mirror, ["mktree"], $"040000 tree {results}\t.eval_results\n");
        _project.Folder.Git(Mirror, "update-ref", "refs/heads/main", _project.Folder.Git(Mirror, "commit-tree", "-m", "Change", root));
        _project.Folder.Git(Mirror, "update-ref", "-d", "refs/pr/3");
        Assert.Equal(
            [
                $"{Mirror}/.eval_results/fine.yaml of acme/tiny",
                "proofs 3: added 2 Bob",
                $"'.eval_results/a b.yaml' of '{Mirror}' was left out: its name is none that every system can write, so rename it",
                $"'.eval_results/link.yaml' of '{Mirror}' was left out: it is a link or another repo, so put a file in its place",
            ],
            Read(Mirror));
    }

    [Fact]
    public void A_huge_file_is_refused_as_one_on_the_disk_is()
    {
        _project.Folder.Init("source");
        _project.Folder.Write("source/" + Logic, new string('#', 40 * 1024 * 1024));
        _project.CommitAll("Ada", "source");
        _project.Folder.Git("", "clone", "-q", "--mirror", "source", Mirror);
        using var readers = new RepoReaders(new());
        var file = Assert.Single(MirroredFiles.Read(Mirrors(Mirror, new()), readers, _project.Folder.Path, withProvenance: true).Files);
        Assert.True(file.Document.Text.IsCut);
    }

    [Fact]
    public void A_clone_that_is_listed_is_asked_for_its_pull_requests_though_it_has_no_results()
    {
        _project.Folder.Init("clones/tiny");
        _project.Folder.Write("clones/tiny/README.md", "text");
        _project.CommitAll("Ada", "clones/tiny");
        Propose("clones/tiny", 3);
        Assert.Equal(["acme/tiny 3 .eval_results/logic.yaml"], Read("clones/tiny", ("ModelId", "acme/tiny")));
        Assert.Equal(["acme/tiny 3 .eval_results/logic.yaml"], Read("clones/tiny/.git/HEAD", ("ModelId", "acme/tiny")));
    }

    [Fact]
    public void What_is_no_repo_is_a_wrong_setting()
    {
        Directory.CreateDirectory(_project.Folder.FullPath("mirrors/none"));
        var problems = new SettingProblems();
        new MirrorReader(_project.Folder.Path, new(), problems).Read([new TaskItem(_project.Folder.FullPath("mirrors/none")), new TaskItem("mirrors/nowhere")]);
        Assert.Equal(2, problems.All.Count);
        Assert.EndsWith("' is no git repo: write the folder of a bare one ('git clone --mirror') or of a clone, or the 'HEAD' in it", problems.All[0].Message, StringComparison.Ordinal);
    }

    private void MakeMirror(string folder = Mirror)
    {
        _project.Folder.Init("source");
        _project.Folder.Write("source/" + Logic, Results("puzzles 40"));
        _project.CommitAll("Ada", "source");
        _project.Folder.Write("source/" + Logic, Results("puzzles 41", "riddles 7"));
        _project.CommitAll("Bob", "source");
        Propose("source", 3);
        _project.Folder.Git("", "clone", "-q", "--mirror", "source", folder);
        Directory.Move(_project.Folder.FullPath("source"), _project.Folder.FullPath("away"));
        Directory.Delete(_project.Folder.FullPath("away/.eval_results"), recursive: true);
    }

    private void Propose(string folder, int number)
    {
        _project.Folder.Git(folder, "checkout", "-q", "--detach");
        _project.Folder.Write($"{folder}/{Logic}", Results("puzzles 42"));
        _project.Folder.Git(folder, "add", "-A", ".");
        _project.Folder.Git(folder, "commit", "-q", "-m", "Propose");
        _project.Folder.Git(folder, "update-ref", $"refs/pr/{number}", "HEAD");
        _project.Folder.Git(folder, "checkout", "-q", "main");
    }

    private IReadOnlyList<Mirror> Mirrors(string folder, RepoContext repos, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(_project.Folder.FullPath(folder), metadata.ToDictionary(pair => pair.Name, pair => pair.Value));
        var problems = new SettingProblems();
        var mirrors = new MirrorReader(_project.Folder.Path, repos, problems).Read([item]);
        Assert.Empty(problems.All);
        return mirrors;
    }

    /// <summary>What a listed repo says: its files, their results, its pull requests, its problems.</summary>
    private IReadOnlyList<string> Read(string folder, params (string Name, string Value)[] metadata)
    {
        using var readers = new RepoReaders(new());
        var mirrors = Mirrors(folder, new(), metadata);
        var mirrored = MirroredFiles.Read(mirrors, readers, _project.Folder.Path, withProvenance: true);
        var histories = RepoHistories.Read(RepoQuestions.About([], mirrors, _project.Folder.Path, new([])), mirrored.Repos, readers, withProvenance: true, withPast: true);
        return
        [
            .. mirrored.Files.Select(file => $"{file.Document.File.Path} of {file.Document.File.RepoId}"),
            .. from document in mirrored.Files.Select(file => file.Document).OfType<ResultsDocument>()
               from entry in document.Entries
               select Short(entry, histories.ProvenanceOf(document, entry.Index)),
            .. histories.PullRequestFiles.Select(file => $"{file.Head.ModelId} {file.Head.Number} {file.Path}"),
            .. histories.Problems,
        ];
    }
}
