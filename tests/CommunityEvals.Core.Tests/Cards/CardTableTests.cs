using System.Net;
using System.Text.RegularExpressions;
using CommunityEvals.Cards;
using CommunityEvals.Core.Tests.Leaderboards;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tables;
using CommunityEvals.Yaml;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CommunityEvals.Core.Tests.Cards;

public partial class CardTableTests
{
    private static readonly CardTable Table = new(mostRows: 3);

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "](javascript:alert(1))",
        "![x](https://a.example/x.png)",
        "<https://a.example>",
        "https://a.example and www.a.example",
        "| a | b |\n|---|---|",
        "a | b \\| c \\\\| d",
        "two\nlines\r\n\r\n# heading",
        "`code` ``` and ` one",
        "*a* **b** _c_ __d__ ~~e~~ $f$ $$g$$ \\(h\\) ^i^",
        "--> <!-- community-evals: end -->",
        "\n<!-- community-evals: end -->\n",
        "&lt;b&gt; &amp; &#60;",
        "\u202Etxt.exe\u202C and \u2066x\u2069",
        "👩‍💻 🏴 ключ 漢字",
        "{onclick=alert(1)} {.class}",
        "half \uD83D of one",
        "\\",
        new('x', 10_000),
        string.Concat(Enumerable.Repeat("[", 10_000)),
    ];

    public static TheoryData<string> Fields => ["model", "dataset", "task", "notes", "source name", "date"];

    [Fact]
    public void A_leaderboard_shows_ranks_models_scores_and_evidence()
    {
        var markdown = Table.Leaderboard(Board.Benchmark(
            "acme/bench",
            new("a_b") { Unit = Benchmarks.ScoreUnit.Percent },
            Board.Entry("o/m", "20.90") with { Rank = 1, Notes = "With tools", VerifiedBy = "hub", Date = "2026-04-02T01:00:00Z", Source = new("https://a.example/a b(c)|d", null, null, null) },
            Board.Entry("o/n", "7") with { Rank = 2, Status = ResultStatus.Community }));
        Assert.Equal(
            """
            **Leaderboard of a\_b** (percent)

            | Rank | Model | Score | Setup | Status | Date | Source |
            |---:|---|---:|---|---|---|---|
            | 1 | [o/m](https://huggingface.co/o/m) | 20.90 | With tools | verified | 2026-04-02 | [external](https://a.example/a%20b%28c%29%7Cd) |
            | 2 | [o/n](https://huggingface.co/o/n) | 7 |  | community |  |  |

            """,
            markdown);
    }

    [Fact]
    public void Rows_beyond_the_most_are_counted()
    {
        var markdown = Table.Leaderboard(Board.Benchmark("acme/bench", new("a"), [.. Enumerable.Range(1, 5).Select(n => Board.Entry("o/m" + n))]));
        Assert.Contains("| [o/m3](", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("o/m4", markdown, StringComparison.Ordinal);
        Assert.EndsWith("\n\n2 more of 5 results are not shown.\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_known_the_card_says_so()
    {
        Assert.Equal("**Leaderboard of a**\n\nNo results.\n", Table.Leaderboard(Board.Benchmark("acme/bench", new("a"))));
        Assert.Equal("**Evaluation results of o/m**\n\nNo results.\n", Table.Scores("o/m", []));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_strangers_wrote_is_shown_as_text(string field)
    {
        foreach (var written in Hostile)
        {
            var (markdown, column) = Write(field, written);
            foreach (var pipeline in Pipelines)
            {
                var document = Markdown.Parse(markdown, pipeline);
                var table = Assert.Single(document.Descendants<Table>());
                Assert.Equal(2, table.Count);
                Assert.All(table.Cast<TableRow>(), row => Assert.Equal(7, row.Count));
                Assert.Empty(document.Descendants<HtmlInline>());
                Assert.Empty(document.Descendants<HtmlBlock>());
                Assert.Empty(document.Descendants<AutolinkInline>());
                Assert.All(document.Descendants<LinkInline>(), link => Assert.True(!link.IsImage && link.Url!.StartsWith("https://", StringComparison.Ordinal), link.Url));
                Assert.Equal(Shown(written), TextOf((TableCell)((TableRow)table[1])[column], pipeline));
            }
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)//https://a.example")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relative")]
    [InlineData("https://")]
    public void An_address_that_is_none_of_the_web_s_makes_no_link(string url)
    {
        var markdown = Table.Scores("o/m", Rows(Board.Entry() with { Source = new(url, "evidence", null, null) }));
        Assert.Contains("| evidence |", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.example/x) [click](javascript:alert(1)")]
    [InlineData("https://a.example/<script>")]
    [InlineData("https://a.example/a|b\\`c\"d'e&copy=1&lt;")]
    [InlineData("https://a.example/\u202Etxt")]
    [InlineData("https://a.example/ключ?q=a b#c")]
    public void An_odd_address_leads_where_it_says(string url)
    {
        var document = Markdown.Parse(Table.Scores("o/m", Rows(Board.Entry() with { Source = new(url, "evidence", null, null) })), Pipelines[0]);
        var link = document.Descendants<LinkInline>().Single(link => link.Url!.StartsWith("https://a.example/", StringComparison.Ordinal));
        Assert.Equal(url, Uri.UnescapeDataString(link.Url!));
        Assert.All(link.Url!, c => Assert.True(char.IsAscii(c)));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void No_text_ends_the_block_early(string field)
    {
        foreach (var written in Hostile)
        {
            var text = new MarkedCard("# Title\n").With(Write(field, written).Markdown);
            Assert.Null(new MarkedCard(text).Fault);
            Assert.Equal(text, new MarkedCard(text).With(Write(field, written).Markdown));
        }
    }

    private static MarkdownPipeline[] Pipelines { get; } =
    [
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().Build(),
        new MarkdownPipelineBuilder().UseAdvancedExtensions().Build(),
    ];

    /// <summary>A card with a text in one of its fields, and the number of the cell that shows it.</summary>
    private static (string Markdown, int Column) Write(string field, string text)
    {
        var entry = Board.Entry();
        return field switch
        {
            "model" => (Table.Leaderboard(Board.Benchmark("acme/bench", new("a"), Board.Entry(text))), 1),
            "dataset" => (Table.Scores("o/m", ResultRow.AllOf(Board.Of(Board.Benchmark(text, new("a"), entry)))), 0),
            "task" => (Table.Scores("o/m", ResultRow.AllOf(Board.Of(Board.Benchmark("acme/bench", new(text), entry)))), 1),
            "notes" => (Table.Scores("o/m", Rows(entry with { Notes = text })), 3),
            "date" => (Table.Scores("o/m", Rows(entry with { Date = text })), 5),
            _ => (Table.Scores("o/m", Rows(entry with { Source = new("https://a.example/", text, null, null) })), 6),
        };
    }

    private static IEnumerable<ResultRow> Rows(BoardEntry entry) => ResultRow.AllOf(Board.Of(entry));

    private static string Shown(string written) => Quoted.OneLine(written.Trim(), 120);

    private static string TextOf(TableCell cell, MarkdownPipeline pipeline)
    {
        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        pipeline.Setup(renderer);
        renderer.WriteChildren(cell);
        return WebUtility.HtmlDecode(Tag().Replace(html.ToString(), "")).Trim();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
