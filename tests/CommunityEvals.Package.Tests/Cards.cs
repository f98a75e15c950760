using System.Text;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

public class Cards
{
    private const string Card = "models/acme/tiny/README.md";
    private const string Begin = "<!-- community-evals: begin -->";
    private const string End = "<!-- community-evals: end -->";
    private const string OldBlock = Begin + "\r\nold\r\n" + End;
    private const string Head = "\uFEFF---\r\nlicense: mit\n---\r\n\n# Tiny \r\n";
    private const string Tail = "\r\nlast line without end";

    private static readonly string NewBlock = Begin + """


        **Evaluation results of acme/tiny**

        | Benchmark | Task | Score | Setup | Status | Date | Source |
        |---|---|---:|---|---|---|---|
        | [cais/hle](https://huggingface.co/datasets/cais/hle) | hle | 41.9 |  |  |  | [paper](https://huggingface.co/papers/2501.14249) |


        """.ReplaceLineEndings("\r\n") + End;

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Say_what_the_results_say_and_all_else_stays_byte_for_byte(Form form)
    {
        using var repo = TestFolder.In(form).Write(EvalFiles.Tiny, EvalFiles.Valid()).Write(Card, Head + OldBlock + Tail).Write("README.md", "# No repo of results\n");
        const string Told = Card + ": written\nCommunityEvals: 1 card written\n";
        Assert.StartsWith(Told, repo.Build("-t:CommunityEvalsCards", "-v:q").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(Head + NewBlock + Tail), File.ReadAllBytes(repo.FullPath(Card)));
        Assert.Equal(Told, repo.Read("obj/community-evals/answer.txt"));
        Assert.Empty(Directory.GetFiles(repo.Folder, "*.dll", SearchOption.AllDirectories));

        var time = File.GetLastWriteTimeUtc(repo.FullPath(Card));
        Assert.StartsWith("CommunityEvals: 0 cards written; 1 up to date\n", repo.Build("--no-restore", "-t:CommunityEvalsCards", "-v:q").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(time, File.GetLastWriteTimeUtc(repo.FullPath(Card)));
    }

    [Theory]
    [InlineData(Form.Sdk)]
    [InlineData(Form.Reference)]
    public void Out_of_date_fail_a_build_that_is_to_check_them_at_the_line_of_their_block(Form form)
    {
        using var repo = TestFolder.In(form, "<CommunityEvalsCardsCheck>true</CommunityEvalsCardsCheck>").Write(EvalFiles.Tiny, EvalFiles.Valid()).Write(Card, Head + OldBlock + Tail);
        foreach (var target in new[] { "-t:Build", "-t:CommunityEvalsCards" })
        {
            var finding = Assert.Single(repo.Build(target).Failed().Findings);
            Assert.Equal(Card + "(6,1): error EVAL085", finding.Short);
            Assert.Contains("line 8 should be '**Evaluation results of acme/tiny**'", finding.Message, StringComparison.Ordinal);
            Assert.Equal(Encoding.UTF8.GetBytes(Head + OldBlock + Tail), File.ReadAllBytes(repo.FullPath(Card)));
        }

        repo.Build("--no-restore", "-t:CommunityEvalsCards", "-p:CommunityEvalsCardsCheck=false").Succeeded();
        repo.Build().Succeeded();
    }

    [Fact]
    public void Of_a_dataset_show_its_leaderboard_and_those_without_a_block_get_one_where_it_is_asked_for()
    {
        using var repo = TestFolder.In(Form.Sdk)
            .Write("benchmarks/acme/bench/eval.yaml", "name: Bench\ndescription: A bench.\nevaluation_framework: mteb\ntasks:\n  - id: a\n")
            .Write("benchmarks/acme/bench/README.md", "# Bench\n")
            .Write("models/acme/one/.eval_results/x.yaml", EvalFiles.Valid("1").Replace("cais/hle", "acme/bench", StringComparison.Ordinal).Replace("task_id: hle", "task_id: a", StringComparison.Ordinal))
            .Write("models/acme/two/.eval_results/x.yaml", EvalFiles.Valid("2").Replace("cais/hle", "acme/bench", StringComparison.Ordinal).Replace("task_id: hle", "task_id: a", StringComparison.Ordinal));
        Assert.Contains("1 without a block: write '<!-- community-evals: begin", repo.Build("-t:CommunityEvalsCards").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal("# Bench\n", repo.Read("benchmarks/acme/bench/README.md"));

        var build = repo.Build("-t:CommunityEvalsCards", "-p:CommunityEvalsCardsInsert=true", "-p:CommunityEvalsCardsMostRows=1").Succeeded();
        Assert.Contains("CommunityEvals: 1 card written; 2 repos without README.md\n", build.Output, StringComparison.Ordinal);
        Assert.Equal(
            """
            # Bench

            <!-- community-evals: begin, written by 'dotnet build -t:CommunityEvalsCards' -->

            **Leaderboard of a**

            | Rank | Model | Score | Setup | Status | Date | Source |
            |---:|---|---:|---|---|---|---|
            | 1 | [acme/two](https://huggingface.co/acme/two) | 2 |  |  |  | [paper](https://huggingface.co/papers/2501.14249) |

            1 more of 2 results are not shown.

            <!-- community-evals: end -->

            """,
            repo.Read("benchmarks/acme/bench/README.md"));
    }

    [Fact]
    public void With_broken_marks_stay_as_they_are_and_the_others_are_written()
    {
        const string Other = "models/acme/other/README.md";
        using var repo = TestFolder.In(Form.Sdk)
            .Write(EvalFiles.Tiny, EvalFiles.Valid())
            .Write(Card, $"# Tiny\n\n{Begin}\n")
            .Write("models/acme/other/.eval_results/x.yaml", EvalFiles.Valid())
            .Write(Other, $"{Begin}\n{End}\n");
        Assert.Equal([Card + "(3,1): error EVAL086"], repo.Build("-t:CommunityEvalsCards").Failed().Short);
        Assert.Equal($"# Tiny\n\n{Begin}\n", repo.Read(Card));
        Assert.Contains("acme/other", repo.Read(Other), StringComparison.Ordinal);
    }

    [Fact]
    public void Are_not_written_from_results_with_errors_nor_when_a_setting_is_misspelled()
    {
        using var repo = TestFolder.In(Form.Sdk).Write(EvalFiles.Tiny, EvalFiles.WithoutTask).Write(Card, $"{Begin}\n{End}\n");
        var build = repo.Build("-t:CommunityEvalsCards").Failed();
        Assert.Equal([EvalFiles.Tiny + "(1,3): error EVAL003"], build.Short);
        Assert.Contains("CommunityEvals: no card was written, because of the errors\n", build.Output, StringComparison.Ordinal);

        repo.Write(EvalFiles.Tiny, EvalFiles.Valid());
        Assert.Contains("EVAL094: CommunityEvalsCardsCheck is 'yes'", repo.Build("-t:CommunityEvalsCards", "-p:CommunityEvalsCardsCheck=yes").Failed().Output, StringComparison.Ordinal);
        Assert.Contains("EVAL094: CommunityEvalsCardsMostRows is '0': write a whole number from 1", repo.Build("-t:CommunityEvalsCards", "-p:CommunityEvalsCardsMostRows=0").Failed().Output, StringComparison.Ordinal);
        Assert.Equal($"{Begin}\n{End}\n", repo.Read(Card));
    }
}
