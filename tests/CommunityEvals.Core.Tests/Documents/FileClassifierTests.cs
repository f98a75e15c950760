using CommunityEvals.Documents;

namespace CommunityEvals.Core.Tests.Documents;

public class FileClassifierTests
{
    private static readonly RepoContext Nothing = new();

    [Theory]
    [InlineData(".eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData("models/a/b/.eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData("../other/.eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData("listed/by/hand.yaml", EvalFileKind.Results)]
    [InlineData(".eval_results/hle.yml", EvalFileKind.IgnoredResults)]
    [InlineData(".eval_results/hle.YAML", EvalFileKind.IgnoredResults)]
    [InlineData(".eval_results/cais/hle.yaml", EvalFileKind.IgnoredResults)]
    [InlineData("a/.eval_results/b/.eval_results/hle.yaml", EvalFileKind.IgnoredResults)]
    [InlineData(".eval_results/.eval_results/hle.yaml", EvalFileKind.IgnoredResults)]
    [InlineData("my.eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData(".eval_results.old/hle.yaml", EvalFileKind.Results)]
    [InlineData("a/.eval_results", EvalFileKind.IgnoredResults)]
    public void The_Hub_reads_only_yaml_files_right_in_the_folder(string path, EvalFileKind kind) =>
        Assert.Equal(kind, FileClassifier.Results(path, null, Nothing).Kind);

    [Theory]
    [InlineData(".eval_results/x.yaml", EvalFileKind.Results)]
    [InlineData("a/.eval_results/b/x.yml", EvalFileKind.Results)]
    [InlineData("a/eval.yaml", EvalFileKind.Benchmark)]
    [InlineData(".eval_results/eval.yaml", EvalFileKind.Results)]
    [InlineData("a/eval.yml", null)]
    [InlineData("a/x.yaml", null)]
    [InlineData(".eval_results/notes.txt", null)]
    [InlineData(".eval_results", null)]
    public void The_path_tells_what_an_additional_file_is(string path, EvalFileKind? kind) =>
        Assert.Equal(kind, FileClassifier.KindOf(path));

    [Fact]
    public void The_model_is_what_the_item_says_then_the_property_then_the_folders_then_the_remote()
    {
        var repos = new RepoContext { ModelId = "prop/model", Clones = [new("", IsDataset: false, "git/model")] };
        Assert.Equal("item/model", FileClassifier.Results(".eval_results/x.yaml", "item/model", repos).RepoId);
        Assert.Equal("prop/model", FileClassifier.Results(".eval_results/x.yaml", "", repos).RepoId);
        Assert.Equal("o/n", FileClassifier.Results("deep/models/o/n/.eval_results/x.yaml", null, repos).RepoId);
        Assert.Equal("git/model", FileClassifier.Results("sub/.eval_results/x.yaml", null, repos).RepoId);
        Assert.Null(FileClassifier.Results(".eval_results/x.yaml", null, Nothing).RepoId);
        Assert.Equal("o/n", FileClassifier.Results("/models/o/n/.eval_results/x.yaml", null, Nothing).RepoId);
        Assert.Null(FileClassifier.Results("models/o/.eval_results/x.yaml", null, Nothing).RepoId);
        Assert.Null(FileClassifier.Results("mymodels/o/n/.eval_results/x.yaml", null, Nothing).RepoId);
        Assert.Null(FileClassifier.Results("o/n/.eval_results/x.yaml", null, Nothing).RepoId);
    }

    [Theory]
    [InlineData("", ".eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData("", "sub/.eval_results/hle.yaml", EvalFileKind.IgnoredResults)]
    [InlineData("", "models/o/n/.eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData("clones/a", "clones/a/.eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData("clones/a", "clones/a/sub/.eval_results/hle.yaml", EvalFileKind.IgnoredResults)]
    [InlineData("clones/a", "clones/a/listed.yaml", EvalFileKind.Results)]
    [InlineData("..", "../.eval_results/hle.yaml", EvalFileKind.Results)]
    [InlineData("..", ".eval_results/hle.yaml", EvalFileKind.IgnoredResults)]
    public void Of_a_model_s_clone_the_Hub_reads_the_folder_at_its_root(string clone, string path, EvalFileKind kind)
    {
        var repos = new RepoContext { Clones = [new(clone, IsDataset: false, "acme/tiny")] };
        Assert.Equal(kind, FileClassifier.Results(path, null, repos).Kind);
        Assert.Equal(EvalFileKind.Results, FileClassifier.Results(path, "acme/tiny", repos).Kind);
    }

    [Theory]
    [InlineData(".eval_results/hle.yaml", EvalFileKind.Results, "acme/tiny")]
    [InlineData("runs/.eval_results/hle.yaml", EvalFileKind.IgnoredResults, "acme/tiny")]
    [InlineData("models/o/n/.eval_results/hle.yaml", EvalFileKind.Results, "o/n")]
    [InlineData("../.eval_results/hle.yaml", EvalFileKind.Results, null)]
    [InlineData("listed.yaml", EvalFileKind.Results, null)]
    public void A_project_that_is_a_model_s_repo_has_its_results_at_its_root(string path, EvalFileKind kind, string? modelId)
    {
        var file = FileClassifier.Results(path, null, new() { ModelId = "acme/tiny" });
        Assert.Equal((kind, modelId), (file.Kind, file.RepoId));
    }

    [Fact]
    public void A_clone_s_remote_holds_for_its_own_files_and_only_for_its_kind()
    {
        var repos = new RepoContext
        {
            Clones = [new("clones/a", IsDataset: false, "a/model"), new("clones/a/sub", IsDataset: true, "b/data"), new("../up", IsDataset: false, "c/model")],
        };
        Assert.Equal("a/model", FileClassifier.Results("clones/a/.eval_results/x.yaml", null, repos).RepoId);
        Assert.Null(FileClassifier.Results("clones/ab/.eval_results/x.yaml", null, repos).RepoId);
        Assert.Null(FileClassifier.Results("clones/a/sub/.eval_results/x.yaml", null, repos).RepoId);
        Assert.Equal("c/model", FileClassifier.Results("../up/.eval_results/x.yaml", null, repos).RepoId);
        Assert.Equal("b/data", FileClassifier.Benchmark("clones/a/sub/eval.yaml", null, repos).RepoId);
        Assert.Null(FileClassifier.Benchmark("clones/a/eval.yaml", null, repos).RepoId);
    }

    [Fact]
    public void A_repo_above_the_project_holds_the_project_s_files()
    {
        var repos = new RepoContext { Clones = [new("..", IsDataset: false, "a/model")] };
        Assert.Equal("a/model", FileClassifier.Results("../.eval_results/x.yaml", null, repos).RepoId);
        Assert.Equal("a/model", FileClassifier.Results(".eval_results/x.yaml", null, repos).RepoId);
        Assert.Null(FileClassifier.Results("../../.eval_results/x.yaml", null, repos).RepoId);
    }

    [Fact]
    public void A_definition_is_marked_or_a_copy_or_a_mere_candidate()
    {
        var own = FileClassifier.Benchmark("eval.yaml", null, new() { DatasetId = "a/b" });
        Assert.Equal(("a/b", true, false), (own.RepoId, own.IsMarked, own.IsCopy));
        var copy = FileClassifier.Benchmark("datasets/o/n/eval.yaml", null, new() { DatasetId = "a/b" });
        Assert.Equal(("o/n", false, true), (copy.RepoId, copy.IsMarked, copy.IsCopy));
        var listed = FileClassifier.Benchmark("x/y.yaml", " a/b ", Nothing);
        Assert.Equal(("a/b", true, false), (listed.RepoId, listed.IsMarked, listed.IsCopy));
        var candidate = FileClassifier.Benchmark("configs/eval.yaml", null, Nothing);
        Assert.Equal((null, false, false), (candidate.RepoId, candidate.IsMarked, candidate.IsCopy));
    }

    [Fact]
    public void Clones_survive_the_way_through_one_line_of_text()
    {
        IReadOnlyList<HubClone> clones = [new("", IsDataset: false, "a/b"), new("mo;dels/x#y|z=1 ü", IsDataset: true, "c/d")];
        var line = HubCloneList.Write(clones.Reverse());
        Assert.DoesNotContain(line, c => c is ';' or '#' or '\n');
        Assert.Equal(clones, HubCloneList.Read(line));
        Assert.Empty(HubCloneList.Read("nonsense|a=b|"));
        Assert.Empty(HubCloneList.Read(null));
    }
}
