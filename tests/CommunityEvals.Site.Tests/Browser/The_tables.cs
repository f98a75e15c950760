using CommunityEvals.Site.Tests.Setup;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CommunityEvals.Site.Tests.Browser;

public class The_tables(Chromium chromium, ITestOutputHelper output) : BrowserTests(chromium, output)
{
    private const string States = "benchmarks/acme/logic.html";
    private const string ByRank = "proven proposed doubted contested changed";
    private const string ByModel = "changed contested doubted proposed proven";

    [Theory]
    [InlineData(Host.Folder)]
    [InlineData(Host.Server)]
    public Task Are_sorted_by_a_click_and_say_so(Host host) => Look(MadeLeaderboard.OfAllStates, host, async (visit, _) =>
    {
        var page = await visit.Open(States);
        Assert.Equal(ByRank, await Models(page));

        await Header(page, "Model").ClickAsync();
        Assert.Equal(ByModel, await Models(page));
        Assert.Equal("ascending", await Column(page, "model").GetAttributeAsync("aria-sort"));

        await Header(page, "Model").ClickAsync();
        Assert.Equal("proven proposed doubted contested changed", await Models(page));
        Assert.Equal("descending", await Column(page, "model").GetAttributeAsync("aria-sort"));

        await Header(page, "Score").ClickAsync();
        Assert.Equal(ByRank, await Models(page));
        Assert.Equal("descending", await Column(page, "score").GetAttributeAsync("aria-sort"));
        Assert.Null(await Column(page, "model").GetAttributeAsync("aria-sort"));
    });

    [Fact]
    public Task Are_sorted_by_the_keyboard() => Look(MadeLeaderboard.OfAllStates, async (visit, _) =>
    {
        var page = await visit.Open(States);
        await Header(page, "Model").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(ByModel, await Models(page));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal(ByRank, await Models(page));
    });

    [Fact]
    public Task Sort_numbers_as_numbers_and_keep_what_has_none_at_the_end() => Look(MadeLeaderboard.OfAllStates, async (visit, _) =>
    {
        var page = await visit.Open(States);
        await Header(page, "Score").ClickAsync();
        await Header(page, "Score").ClickAsync();
        Assert.Equal("changed contested doubted proposed proven", await Models(page));

        await Header(page, "Date").ClickAsync();
        Assert.StartsWith("doubted contested ", await Models(page), StringComparison.Ordinal);
        await Header(page, "Date").ClickAsync();
        Assert.StartsWith("contested doubted ", await Models(page), StringComparison.Ordinal);
    });

    [Fact]
    public Task Are_filtered_and_say_how_many_are_left() => Look(MadeLeaderboard.OfAllStates, async (visit, _) =>
    {
        var page = await visit.Open(States);
        foreach (var (field, text, left, told) in new[]
        {
            ("Model", "PROPOSED", "proposed", "1 of 5 shown"),
            ("Setup or notes", "majority", "changed", "1 of 5 shown"),
            ("Setup or notes", "tools", "contested", "1 of 5 shown"),
            ("Model", "nobody", "", "0 of 5 shown"),
            ("Model", "acme/", ByRank, "All 5 shown"),
        })
        {
            await page.GetByLabel(field).FillAsync(text);
            Assert.Equal(left, await Models(page));
            Assert.Equal(told, await page.Locator("output").TextContentAsync());

            await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
            Assert.Equal(ByRank, await Models(page));
            Assert.DoesNotContain('#', page.Url);
        }
    });

    [Fact]
    public Task Are_filtered_by_status() => Look(MadeLeaderboard.OfAllStates, async (visit, _) =>
    {
        var page = await visit.Open(States);
        foreach (var (status, left) in new[] { ("verified", "proven"), ("merged", "proven"), ("community", "proposed"), ("conflict", "contested"), ("findings", "doubted") })
        {
            await page.GetByLabel("Status").SelectOptionAsync(status);
            Assert.Equal(left, await Models(page));
        }
    });

    [Theory]
    [InlineData(Host.Folder)]
    [InlineData(Host.Server)]
    public Task Are_in_the_state_that_a_link_says_and_write_their_state_into_the_link(Host host) => Look(MadeLeaderboard.OfAllStates, host, async (visit, _) =>
    {
        var page = await visit.Open(States + "#task-puzzles&sort=-model&name=o&status=merged");
        Assert.Equal("proven", await Models(page));
        Assert.Equal("merged", await page.GetByLabel("Status").InputValueAsync());

        await page.GetByLabel("Status").SelectOptionAsync("");
        await Header(page, "Model").ClickAsync();
        Assert.EndsWith("#task-puzzles&sort=model&name=o", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        Assert.Equal("contested doubted proposed proven", await Models(page));

        await page.EvaluateAsync("location.hash = '#sort=-model'");
        await page.WaitForFunctionAsync("document.querySelector('th.model').ariaSort === 'descending'");
        Assert.Equal(ByRank, await Models(page));
    });

    [Fact]
    public Task Are_whole_without_scripts() => Look(
        MadeLeaderboard.OfAllStates,
        async (visit, _) =>
        {
            var page = await visit.Open(States);
            Assert.Equal(ByRank, await Models(page));
            Assert.Equal(0, await page.GetByRole(AriaRole.Button).CountAsync());
            Assert.False(await page.GetByLabel("Model").IsVisibleAsync());
            await page.GetByText("Conflicting claims").ClickAsync();
            Assert.True(await page.GetByText("pull request #8: would change the value").IsVisibleAsync());
        },
        new() { JavaScriptEnabled = false });

    [Fact]
    public Task Are_tables_for_screen_readers_though_they_are_laid_out_as_grids() => Look(MadeLeaderboard.OfAllStates, async (visit, _) =>
    {
        var page = await visit.Open(States);
        var table = page.GetByRole(AriaRole.Table, new() { Name = "Results of puzzles, the best first" });
        Assert.Equal(6, await table.GetByRole(AriaRole.Row).CountAsync());
        Assert.Equal(7, await table.GetByRole(AriaRole.Columnheader).CountAsync());
        Assert.Equal(5, await table.GetByRole(AriaRole.Rowheader).CountAsync());
        Assert.Equal("90.5", await table.GetByRole(AriaRole.Row, new() { Name = "acme/proven" }).GetByRole(AriaRole.Cell).Nth(1).TextContentAsync());
    });

    [Fact]
    public Task Of_thousands_are_sorted_and_filtered_at_once() => Look(MadeLeaderboard.Of(5000), async (visit, _) =>
    {
        // Far above what it takes, so that a busy machine passes, and far below what it took with all rows laid out.
        const int Limit = 1000;
        var page = await visit.Open(States);
        var took = await page.EvaluateAsync<double>("""
            async () => {
              const start = performance.now();
              document.querySelector("th.model button").click();
              await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              return performance.now() - start;
            }
            """);
        Assert.InRange(took, 0, Limit);
        Assert.Equal(5000, await page.Locator(".results tbody tr").CountAsync());
        await page.GetByLabel("Model").FillAsync("model-249");
        Assert.Equal("20 of 5000 shown", await page.Locator("output").TextContentAsync());
    });

    private static ILocator Column(IPage page, string name) => page.Locator($".results th.{name}").First;

    private static ILocator Header(IPage page, string name) => page.Locator(".results thead").First.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task<string> Models(IPage page) =>
        string.Join(" ", (await page.Locator(".results tbody .model").AllTextContentsAsync()).Select(id => id.Split('/')[1]));
}
