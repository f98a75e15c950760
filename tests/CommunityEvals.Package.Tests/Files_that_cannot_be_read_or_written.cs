using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Files_that_cannot_be_read_or_written
{
    private const string Listed = """<EvalResult Include="models/acme/tiny/.eval_results/odd.yaml" />""";
    private const string Odd = "models/acme/tiny/.eval_results/odd.yaml";

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void A_folder_in_place_of_a_file_is_named(Form form)
    {
        using var repo = Repo(form);
        Directory.CreateDirectory(repo.FullPath(Odd));
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal(("EVAL091", "error", Odd), (finding.Id, finding.Severity, finding.Path));
        Assert.Equal($"cannot read '{repo.FullPath(Odd)}': it is a folder", finding.Message);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void A_file_that_is_gone_is_named(Form form)
    {
        using var repo = Repo(form);
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal(("EVAL091", "error", Odd), (finding.Id, finding.Severity, finding.Path));
        Assert.Equal($"cannot read '{repo.FullPath(Odd)}': there is no such file", finding.Message);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void A_link_out_of_the_tree_is_not_followed_and_one_inside_is(Form form)
    {
        using var repo = Repo(form).Write("shared/good.yaml", EvalFiles.Valid());
        Directory.CreateDirectory(Path.GetDirectoryName(repo.FullPath(Odd))!);
        File.CreateSymbolicLink(repo.FullPath(Odd), "/dev/zero");
        File.CreateSymbolicLink(repo.FullPath(EvalFiles.Tiny), repo.FullPath("shared/good.yaml"));
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal(("EVAL091", "error", Odd), (finding.Id, finding.Severity, finding.Path));
        Assert.Equal($"cannot read '{repo.FullPath(Odd)}': it is a symbolic link to '/dev/zero', which is outside of the project and of the file's repo: put a copy there", finding.Message);
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void A_folder_that_is_a_link_out_of_the_tree_is_neither_read_nor_written_to(Form form)
    {
        using var outside = new TestFolder().Write("private.yaml", EvalFiles.Valid() + "  date: 2025-01-01\n");
        using var repo = TestFolder.In(form);
        var link = repo.FullPath("models/acme/tiny/.eval_results");
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        Directory.CreateSymbolicLink(link, outside.FullPath("."));
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal("EVAL091", finding.Id);
        Assert.Contains($"its folder '{link}' is a symbolic link to", finding.Message, StringComparison.Ordinal);

        var before = outside.Read("private.yaml");
        repo.Build("-t:CommunityEvalsFix");
        Assert.Equal(before, outside.Read("private.yaml"));
    }

    [Fact]
    public void A_file_that_is_gone_is_left_out_when_told_to_skip()
    {
        using var repo = Repo(Form.Sdk).Write(EvalFiles.Tiny, EvalFiles.Valid());
        Assert.Equal([Odd + "(0,0): warning EVAL091"], repo.Build("-p:CommunityEvalsOnInvalid=Skip").Succeeded().Short);
        Assert.Equal(Odd, (string?)Assert.Single(repo.Leaderboard("bin/leaderboard.json")["excluded"]!.AsArray())!["path"]);
        Assert.Equal(["acme/tiny 41.9"], repo.Scores("bin/leaderboard.json"));
    }

    [Fact]
    public void A_folder_that_stops_the_search_of_MSBuild_is_hinted_at_and_does_not_stop_ours()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var repo = TestFolder.WithSdkProject().Write(EvalFiles.Tiny, EvalFiles.Valid());
        Directory.CreateDirectory(repo.FullPath("models/back\\slash/empty"));
        var findings = repo.Build().Failed().Findings;
        Assert.All(findings, finding => Assert.Equal("EVAL091", finding.Id));
        Assert.Contains(findings, finding => finding.Message.Contains("MSBuild gave up its search for such files", StringComparison.Ordinal));

        using var searched = TestFolder.WithSdkProject("<ItemGroup><EvalFolder Include=\".\" /></ItemGroup>").Write(EvalFiles.Tiny, EvalFiles.Valid());
        Directory.CreateDirectory(searched.FullPath("models/back\\slash/empty"));
        Assert.Empty(searched.Build().Succeeded().Findings);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named()
    {
        using var repo = TestFolder.WithSdkProject().Write(EvalFiles.Tiny, EvalFiles.Valid());
        Directory.CreateDirectory(repo.FullPath("bin/leaderboard.json"));
        var finding = Assert.Single(repo.Build().Failed().Findings);
        Assert.Equal(("EVAL092", "error", "evals.proj"), (finding.Id, finding.Severity, finding.Path));
        Assert.Equal($"cannot write '{repo.FullPath("bin/leaderboard.json")}': it is a folder", finding.Message);
    }

    [Fact]
    public void A_file_that_is_not_text_is_reported_and_nothing_breaks()
    {
        using var repo = TestFolder.WithSdkProject().Write(EvalFiles.Tiny, "");
        File.WriteAllBytes(repo.FullPath(EvalFiles.Tiny), [0x2D, 0x20, 0xFF, 0x00, 0xC3]);
        Assert.Equal([EvalFiles.Tiny + "(1,1): error EVAL001"], repo.Build().Failed().Short);
    }

    [Fact]
    public void A_file_of_forty_megabytes_is_refused_without_being_read_to_its_end()
    {
        using var repo = TestFolder.WithSdkProject().Write(EvalFiles.Tiny, new string('#', 40_000_000));
        Assert.Equal([EvalFiles.Tiny + "(1,1): error EVAL013"], repo.Build().Failed().Short);
    }

    private static TestFolder Repo(Form form) => TestFolder.In(form, items: Listed);
}
