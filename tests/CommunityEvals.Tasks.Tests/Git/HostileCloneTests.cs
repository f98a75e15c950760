using System.Diagnostics;
using CommunityEvals.Tasks.Git;
using Xunit.Abstractions;
using static CommunityEvals.Tasks.Tests.Git.HistoryCheck;

namespace CommunityEvals.Tasks.Tests.Git;

public sealed class HostileCloneTests(ITestOutputHelper output) : IDisposable
{
    private const string Nowhere = "0123456789abcdef0123456789abcdef01234567";

    private readonly GitFolder _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void No_program_that_the_clone_names_is_run()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        _project.Write(Clone + "/.gitattributes", HostileConfig.Attributes);
        var commit = _project.Commit(Clone, "tasks:\n  - id: other\n");
        _project.Commit(Clone, Definition);
        HostileConfig.AddTo(_project, Clone);
        Assert.Equal(2, Run(_project, commit, Nowhere).Count);
        HostileConfig.AssertNotHeard(_project, Clone);
    }

    [Fact]
    public void A_file_named_git_in_a_relative_folder_of_the_path_is_not_run()
    {
        _project.Write("git", "");
        _project.Write("git.exe", "");
        var relative = string.Join(Path.PathSeparator, "", ".", Path.GetRelativePath(Environment.CurrentDirectory, _project.Path));
        Assert.Contains("there is no 'git' on the PATH", Assert.Throws<GitFault>(() => GitProgram.Find(relative)).Message, StringComparison.Ordinal);
        Assert.StartsWith(_project.Path, GitProgram.Find(relative + Path.PathSeparator + _project.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_of_another_repo_are_not_read()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init("upstream");
        _project.Commit("upstream", Definition);
        _project.Git("", "clone", "-q", "--shared", "upstream", Clone);
        Assert.Contains("the clone borrows its objects from another one", Assert.Single(Run(_project, Nowhere, Nowhere)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_object_is_told_once()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        var commit = _project.Commit(Clone, Definition);
        Overwrite(commit, "junk");
        Assert.Contains("git cannot read it (", Assert.Single(Run(_project, commit, Nowhere)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_of_more_than_eight_mebibytes_is_not_read()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        var commit = _project.Commit(Clone, Definition + new string('#', 8 * 1024 * 1024));
        _project.Commit(Clone, Definition);
        Assert.Contains("the 'eval.yaml' of that commit is larger than 8388608 bytes", Assert.Single(Run(_project, commit)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_git_that_hangs_is_ended()
    {
        if (GitFolder.IsMissing(output) || OperatingSystem.IsWindows())
        {
            output.WriteLine("A pipe in place of a file takes a Unix with git.");
            return;
        }

        _project.Init(Clone);
        var commit = _project.Commit(Clone, Definition);
        var path = ObjectPath(commit);
        File.Delete(path);
        Process.Start("mkfifo", [path])!.WaitForExit();
        _project.Write("models/acme/tiny/.eval_results/logic.yaml", ResultsAt(commit));
        var found = Find(
            _project,
            new() { Clones = [new(Clone, IsDataset: true, "acme/logic")] },
            Clone + "/eval.yaml",
            limit: TimeSpan.FromSeconds(0.5));
        File.Delete(path);
        Assert.Contains("git took longer than 0.5 seconds", Assert.Single(found), StringComparison.Ordinal);
    }

    private string ObjectPath(string id) => _project.FullPath($"{Clone}/.git/objects/{id[..2]}/{id[2..]}");

    private void Overwrite(string id, string text)
    {
        File.SetAttributes(ObjectPath(id), FileAttributes.Normal);
        File.WriteAllText(ObjectPath(id), text);
    }
}
