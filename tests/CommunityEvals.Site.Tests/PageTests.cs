using System.Text.RegularExpressions;
using CommunityEvals.Site.Tests.Setup;

namespace CommunityEvals.Site.Tests;

public partial class PageTests
{
    private const string Benchmark = "benchmarks/acme/logic.html";

    private static readonly Dictionary<string, string> States = WrittenSite.Of(MadeLeaderboard.OfAllStates);

    [Fact]
    public void A_row_has_the_digits_of_the_file_and_links_to_the_model_and_the_evidence()
    {
        var row = RowOf("acme/doubted");
        Assert.Contains("<td class=\"score\">70.10</td>", row, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../models/acme/doubted.html\"><bdi>acme/doubted</bdi></a>", row, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://huggingface.co/acme/proven\">model card</a>", row, StringComparison.Ordinal);
        Assert.Contains("EVAL063_UnpinnedSource/README.md\" title=\"A link to a file on the Hub should name a commit\">EVAL063</a>", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Benchmark)]
    [InlineData("models/acme/silent.html")]
    public void A_result_of_which_nothing_is_known_but_its_value_is_a_row_too(string page)
    {
        var html = WrittenSite.Of(MadeLeaderboard.OfNothingBesides)[page];
        Assert.Contains("<td class=\"score\">50</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"source\"></td><td class=\"date\"></td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_tells_who_vouches_for_it_and_which_pull_request_brings_it()
    {
        Assert.Contains("title=\"The proof was checked by: hub\">verified</span>", RowOf("acme/proven"), StringComparison.Ordinal);
        Assert.Contains("community</span> <a href=\"https://huggingface.co/acme/proposed/discussions/7\" title=\"Pull request 7\">#7</a>", RowOf("acme/proposed"), StringComparison.Ordinal);
        Assert.Contains("conflict</span>", RowOf("acme/contested"), StringComparison.Ordinal);
        Assert.Contains("<time title=\"2026-01-02T03:04:05Z, as its file says\">2026-01-02</time>", RowOf("acme/contested"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_claimed_besides_and_what_was_before_is_folded_in_below_the_table()
    {
        var page = States[Benchmark];
        Assert.Contains("<summary>Conflicting claims <span class=\"count\">2</span></summary>", page, StringComparison.Ordinal);
        Assert.Contains("<td>pull request #8: would change the value</td>", page, StringComparison.Ordinal);
        Assert.Contains("<summary>Earlier values <span class=\"count\">1</span></summary>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">9.4</td><td>2026-01-01</td><td><bdi>Ann</bdi></td><td class=\"place\">aaaaaaaaaa</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plot_shows_each_result_and_says_the_same_as_a_table()
    {
        var page = States[Benchmark];
        Assert.Equal(5, Dot().Count(page));
        Assert.Contains("<tr><th scope=\"row\">80 to 100</th><td class=\"number\">2</td><td><bdi>acme/proven, acme/proposed</bdi></td></tr>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_best_over_time_has_a_step_for_each_day_with_a_new_best()
    {
        var page = WrittenSite.Of(SampleLeaderboard.Instance)["benchmarks/cais/hle.html"];
        var table = page[page.IndexOf("The best score over time as a table", StringComparison.Ordinal)..];
        var rows = Record().Matches(table[..table.IndexOf("</table>", StringComparison.Ordinal)]);
        Assert.Equal(["2026-05-30 33.8", "2026-04-18 27.9", "2026-04-11 14.20", "2026-02-15 9.8"], rows.Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}"));
    }

    [Fact]
    public void A_task_without_results_says_so()
    {
        var section = States[Benchmark][States[Benchmark].IndexOf("id=\"task-later\"", StringComparison.Ordinal)..];
        Assert.Contains("lower is better, as the project declares", section, StringComparison.Ordinal);
        Assert.Contains("No model has a result here yet.", section, StringComparison.Ordinal);
    }

    [Fact]
    public void A_board_leads_only_to_pages_that_are_there()
    {
        var board = States.Single(page => page.Key.StartsWith("boards/", StringComparison.Ordinal)).Value;
        Assert.Contains("<a href=\"../models/acme/proven.html\">", board, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" class=\"model\"><bdi>acme/without-results</bdi></th>", board, StringComparison.Ordinal);
        Assert.Contains("<bdi>task</bdi> <small><bdi>no/such</bdi></small>", board, StringComparison.Ordinal);
    }

    private static string RowOf(string model) => States[Benchmark].Split('\n').First(line => line.Contains("class=\"rank\"", StringComparison.Ordinal) && line.Contains($"<bdi>{model}</bdi>", StringComparison.Ordinal));

    [GeneratedRegex("acme/[a-z]+: [0-9.]+</title></circle>")]
    private static partial Regex Dot();

    [GeneratedRegex("<th scope=\"row\">([0-9-]+)</th><td class=\"number\">([0-9.]+)<")]
    private static partial Regex Record();
}
