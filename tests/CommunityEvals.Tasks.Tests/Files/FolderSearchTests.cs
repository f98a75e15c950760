using CommunityEvals.Tasks.Files;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Tests.Files;

public sealed class FolderSearchTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finds_results_and_definitions_wherever_they_lie()
    {
        Write("eval.yaml");
        Write(".eval_results/a.yaml");
        Write("models/o/m/.eval_results/deep/b.YML");
        Write("models/o/m/config.yaml");
        Write("models/o/m/.eval_results/notes.txt");
        Assert.Equal([".eval_results/a.yaml", "eval.yaml", "models/o/m/.eval_results/deep/b.YML"], Found("."));
    }

    [Theory]
    [InlineData("bin/eval.yaml")]
    [InlineData("tools/obj/eval.yaml")]
    [InlineData(".git/eval.yaml")]
    [InlineData("web/node_modules/x/eval.yaml")]
    [InlineData("out/eval.yaml")]
    public void Leaves_out_what_programs_put_there(string path)
    {
        Write(path);
        Assert.Empty(Found("."));
    }

    [Fact]
    public void Finds_a_file_once_however_often_its_folder_is_listed()
    {
        Write("models/o/m/.eval_results/a.yaml");
        Assert.Equal(["models/o/m/.eval_results/a.yaml"], Found("models", "models/", ".", "models/o/m/.eval_results"));
    }

    [Fact]
    public void Looks_into_a_folder_of_outputs_that_is_listed_itself()
    {
        Write("out/eval.yaml");
        Assert.Equal(["out/eval.yaml"], Found("out"));
    }

    [Fact]
    public void Follows_no_link_to_a_folder()
    {
        Write("models/eval.yaml");
        Directory.CreateSymbolicLink(_folder.PathOf("models/round"), _folder.Path);
        Assert.Equal(["models/eval.yaml"], Found("."));
    }

    [Fact]
    public void Says_which_folders_it_cannot_search()
    {
        Write("eval.yaml");
        var search = Search("missing", "eval.yaml", "../outside");
        Assert.Empty(search.Files);
        Assert.Equal(
            [
                "EvalFolder: the folder 'missing' cannot be searched (there is no such folder), and no file in it is checked",
                "EvalFolder: the folder 'eval.yaml' cannot be searched (it is a file), and no file in it is checked",
                "EvalFolder: the folder '../outside' cannot be searched (there is no such folder), and no file in it is checked",
            ],
            search.Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("models/o/m/.eval_results/new.yaml", false)]
    [InlineData("models/o/n/.eval_results/new.yaml", false)]
    [InlineData("models/o/m/README.md", true)]
    [InlineData("bin/new.yaml", true)]
    public void Is_made_again_when_there_may_be_something_else_to_find(string path, bool stillHolds)
    {
        Write("models/o/m/.eval_results/a.yaml");
        Disk.Record(() => Found("."), out var seen);
        Assert.True(seen!.Holds(0, out _));
        Write(path);
        Assert.Equal(stillHolds, seen.Holds(0, out _));
    }

    [Fact]
    public void Is_made_again_while_a_folder_cannot_be_searched()
    {
        Disk.Record(() => Found("missing"), out var seen);
        Assert.False(seen!.Holds(0, out _));
    }

    private FolderSearch Search(params string[] folders) => FolderSearch.Below(_folder.Path, [.. folders.Select(folder => new TaskItem(folder))], ["out/", ""]);

    private IEnumerable<string> Found(params string[] folders) =>
        ListedFile.All(_folder.Path, [], [], Search(folders).Files).Select(file => file.File.Path);

    private void Write(string path) => _folder.Write(path);
}
