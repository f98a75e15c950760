using CommunityEvals.Findings;
using Xunit.Abstractions;
using static CommunityEvals.Tasks.Tests.Git.HistoryCheck;

namespace CommunityEvals.Tasks.Tests.Git;

public sealed class StaleRevisionTests(ITestOutputHelper output) : IDisposable
{
    private const string Nowhere = "0123456789abcdef0123456789abcdef01234567";

    private readonly GitFolder _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_commit_with_the_same_task_is_fine_however_it_is_written()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        var commit = _project.Commit(Clone, """
            # an older way to write it
            evaluation_framework: inspect-ai
            tasks:
              - {id: other}
              - epochs: 0x4
                id: "puzzles"
                config: default
                scorers: [{name: exact}]
                solvers: [{name: generate}]
                field_spec: {target: answer, 'input': question}
            """);
        _project.Commit(Clone, Definition);
        Assert.Empty(Run(_project, commit, commit.ToUpperInvariant(), commit[..12]));
    }

    [Theory]
    [InlineData("split: test", "split: train", "split")]
    [InlineData("input: question", "input: query", "field_spec")]
    [InlineData("- name: exact", "- name: exact\n        args: {strict: true}", "scorers")]
    [InlineData("epochs: 4", "config: hard", "epochs, config")]
    [InlineData("epochs: 4", "epochs: \"4\"", "epochs")]
    public void A_task_that_has_changed_is_named_with_what_changed(string now, string then, string keys)
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        var commit = _project.Commit(Clone, Definition.Replace(now, then, StringComparison.Ordinal));
        _project.Write(Clone + "/eval.yaml", Definition);
        Assert.Equal(
            [$"4: '[0].dataset.revision' is '{commit}', but 'puzzles' of acme/logic has changed since that commit ({keys}): evaluate again at a commit that has today's task, or expect the value not to compare with newer ones"],
            Run(_project, commit));
    }

    [Fact]
    public void A_commit_without_the_task_without_definition_or_with_an_unreadable_one_is_told()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        var without = _project.Commit(Clone, "data", file: "data.txt");
        var unreadable = _project.Commit(Clone, "tasks: [");
        var other = _project.Commit(Clone, "tasks:\n  - id: other\n");
        _project.Commit(Clone, Definition);
        var found = Run(_project, without, unreadable, other);
        Assert.Equal(
            [$"4: '[0].dataset.revision' is '{without}'", $"9: '[1].dataset.revision' is '{unreadable}'", $"14: '[2].dataset.revision' is '{other}'"],
            found.Select(line => line.Split(',')[0]));
        Assert.All(found, line => Assert.EndsWith(", but the 'eval.yaml' of that commit of acme/logic does not define 'puzzles': write the commit that was evaluated", line, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_commit_and_an_object_that_is_none_are_told_and_a_branch_is_not()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        _project.Commit(Clone, Definition);
        var blob = _project.Git(Clone, "rev-parse", "HEAD:eval.yaml");
        _project.Git(Clone, "branch", "feature");
        Assert.Equal(
            [
                $"4: '[0].dataset.revision' is '{Nowhere}', which is no commit of acme/logic that this clone has: fetch the clone's newest commits, or write the commit that was evaluated",
                $"9: '[1].dataset.revision' is '{blob}', which is no commit of acme/logic that this clone has: fetch the clone's newest commits, or write the commit that was evaluated",
            ],
            Run(_project, Nowhere, blob, "feature", "HEAD^{/x}"));
    }

    [Fact]
    public void A_shallow_clone_says_nothing_of_commits_that_it_lacks_and_speaks_of_those_that_it_has()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init("upstream");
        var old = _project.Commit("upstream", Definition);
        var head = _project.Commit("upstream", "tasks:\n  - id: other\n");
        _project.Git("", "clone", "-q", "--depth=1", new Uri(_project.FullPath("upstream")).AbsoluteUri, Clone);
        _project.Write(Clone + "/eval.yaml", Definition);
        Assert.StartsWith($"9: '[1].dataset.revision' is '{head}', but the 'eval.yaml'", Assert.Single(Run(_project, old, head)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_clone_says_nothing_of_files_that_it_lacks_and_fetches_none()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init("upstream");
        _project.Git("upstream", "config", "uploadpack.allowFilter", "true");
        var old = _project.Commit("upstream", "tasks:\n  - id: other\n");
        _project.Commit("upstream", Definition);
        _project.Git("", "clone", "-q", "--filter=blob:none", new Uri(_project.FullPath("upstream")).AbsoluteUri, Clone);
        Assert.StartsWith("9: ", Assert.Single(Run(_project, old, Nowhere)), StringComparison.Ordinal);
        Assert.Contains("?", _project.Git(Clone, "rev-list", "--objects", "--missing=print", old), StringComparison.Ordinal);
    }

    [Fact]
    public void A_worktree_and_a_submodule_have_the_history_of_their_repo()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init("upstream");
        var commit = _project.Commit("upstream", "tasks:\n  - id: other\n");
        _project.Commit("upstream", Definition);
        _project.Git("upstream", "worktree", "add", "-q", "../" + Clone);
        Assert.StartsWith("9: ", Assert.Single(Run(_project, "main", commit)), StringComparison.Ordinal);

        _project.Git("", "init", "-q");
        _project.Git("", "submodule", "--quiet", "add", _project.FullPath("upstream"), "clones/module");
        Assert.True(File.Exists(_project.FullPath("clones/module/.git")));
        Assert.Single(Find(_project, new() { Clones = [new("clones/module", IsDataset: true, "acme/logic")] }, "clones/module/eval.yaml"));
    }

    [Fact]
    public void The_projects_own_folder_is_the_dataset_that_its_property_names()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        Write(Nowhere);
        _project.Init("");
        _project.Commit("", Definition);
        Assert.Single(Find(_project, new() { DatasetId = "acme/logic" }, "eval.yaml"));
        Assert.Empty(Find(_project, new() { DatasetId = "acme/other" }, "eval.yaml"));
    }

    [Fact]
    public void Without_a_clone_of_the_dataset_nothing_is_said_even_inside_another_repo()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init("");
        Write(Nowhere);
        _project.Write("eval.yaml", Definition);
        _project.Write("benchmarks/acme/logic/eval.yaml", Definition);
        Assert.Empty(Find(_project, new(), "eval.yaml"));
        Assert.Empty(Find(_project, new(), "benchmarks/acme/logic/eval.yaml"));
        _project.Write(Clone + "/eval.yaml", Definition);
        Assert.Empty(Run(_project, Nowhere));
    }

    [Fact]
    public void A_task_that_todays_definition_lacks_is_left_to_the_rule_for_that()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        var commit = _project.Commit(Clone, Definition);
        _project.Commit(Clone, "tasks:\n  - id: other\n");
        Assert.Empty(Run(_project, commit));
    }

    [Fact]
    public void Thousands_of_revisions_are_answered_and_no_more_than_ten_thousand_are_asked_for()
    {
        if (GitFolder.IsMissing(output))
        {
            return;
        }

        _project.Init(Clone);
        _project.Commit(Clone, Definition);
        var found = Run(_project, [.. Enumerable.Range(1, 10_002).Select(number => $"a{number:x39}")]);
        Assert.Equal(10_001, found.Count);
        Assert.EndsWith("could not be looked up in the clone of acme/logic: no more than 10000 revisions are looked up in one build", found[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_rule_is_off_git_is_not_run()
    {
        _project.Write(Clone + "/.git/config", "");
        _project.Write(Clone + "/eval.yaml", Definition);
        Assert.Contains("its git repo has no objects", Assert.Single(Run(_project, Nowhere)), StringComparison.Ordinal);
        var off = new SeveritySettings { NoWarn = "EVAL042" };
        Assert.Empty(Find(_project, new() { Clones = [new(Clone, IsDataset: true, "acme/logic")] }, Clone + "/eval.yaml", off));
    }

    private void Write(string revision) => _project.Write("models/acme/tiny/.eval_results/logic.yaml", ResultsAt(revision));
}
