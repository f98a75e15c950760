using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Tests.Setup;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CommunityEvals.Site.Tests.Browser;

public class All_pages(Chromium chromium, ITestOutputHelper output) : BrowserTests(chromium, output)
{
    public static TheoryData<string> Sites => ["sample", "states", "hostile", "empty"];

    public static TheoryData<string, ColorScheme> SitesAndThemes => new()
    {
        { "sample", ColorScheme.Light },
        { "sample", ColorScheme.Dark },
        { "states", ColorScheme.Light },
        { "states", ColorScheme.Dark },
        { "hostile", ColorScheme.Light },
        { "empty", ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public Task Fit_on_a_phone_and_on_a_desktop(string site) => Look(Leaderboard(site), FitAll);

    [Fact]
    public Task Open_from_a_server_as_from_a_folder() => Look(SampleLeaderboard.Instance, Host.Server, FitAll);

    [Theory]
    [MemberData(nameof(SitesAndThemes))]
    public Task Have_no_fault_for_people_with_disabilities_that_axe_finds(string site, ColorScheme theme) => Look(
        Leaderboard(site),
        Host.Server,
        async (visit, folder) =>
        {
            foreach (var path in folder.Pages.DistinctBy(path => path.Split('/')[0]))
            {
                var page = await visit.Open(path);
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
                var result = await page.RunAxe();
                Assert.Empty(result.Violations.Select(fault => $"{path}: {Describe(fault)}"));
            }
        },
        AxeScreen(theme));

    [Fact]
    public Task Show_the_theme_of_the_system_until_the_reader_chooses_and_remember_the_choice() => Look(
        SampleLeaderboard.Instance,
        async (visit, _) =>
        {
            var page = await visit.Open("index.html");
            var dark = await Background(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Light theme" }).ClickAsync();
            var light = await Background(page);
            Assert.NotEqual(dark, light);

            await visit.Open("models.html");
            Assert.Equal(light, await Background(page));
            await page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();
            Assert.Equal(dark, await Background(page));
        },
        Screen(Desktop, ColorScheme.Dark));

    [Fact]
    public Task Lead_to_each_other() => Look(SampleLeaderboard.Instance, async (visit, _) =>
    {
        var page = await visit.Open("index.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "Humanity's Last Exam" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "acme/atlas-70b" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "diamond" }).ClickAsync();
        Assert.EndsWith("benchmarks/Idavidrein/gpqa.html#task-diamond", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Leaderboards" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Reasoning" }).ClickAsync();
        Assert.Equal("Reasoning", await page.Locator("h1").TextContentAsync());
    });

    [Fact]
    public Task Show_what_strangers_wrote_as_text() => Look(MadeLeaderboard.Hostile, async (visit, folder) =>
    {
        foreach (var path in folder.Pages)
        {
            var page = await visit.Open(path);
            Assert.NotEqual("taken", await page.TitleAsync());
            Assert.Equal(0, await page.Locator("img, iframe, b, main script").CountAsync());
            Assert.Empty(await page.EvaluateAsync<string[]>("[...document.links].map(link => link.protocol).filter(protocol => !/^(https?|file):$/.test(protocol))"));
            Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames()).filter(name => /^on|^style$/.test(name))"));
        }

        var benchmark = await visit.Open("benchmarks/acme/logic.html");
        var text = await benchmark.Locator("body").InnerTextAsync();
        Assert.Contains(MadeLeaderboard.Script, text, StringComparison.Ordinal);
        Assert.Contains("javascript:document.title='taken'", text, StringComparison.Ordinal);
        Assert.Contains("U+202Eacme/turnedU+2066", text, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 100), text, StringComparison.Ordinal);
        Assert.Equal(10_005, (await benchmark.Locator("bdi[title^='acme/x']").First.GetAttributeAsync("title"))!.Length);
    });

    /// <summary>Axe reads the style sheet from the server, which the pages themselves forbid.</summary>
    private static BrowserNewContextOptions AxeScreen(ColorScheme theme) => new(Screen(Desktop, theme)) { BypassCSP = true };

    private static Leaderboard Leaderboard(string site) => site switch
    {
        "sample" => SampleLeaderboard.Instance,
        "states" => MadeLeaderboard.OfAllStates,
        "hostile" => MadeLeaderboard.Hostile,
        _ => MadeLeaderboard.Empty,
    };

    private static async Task FitAll(Visit visit, SiteFolder folder)
    {
        foreach (var path in folder.Pages)
        {
            var page = await visit.Open(path);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            foreach (var screen in new[] { Phone, Desktop })
            {
                await page.SetViewportSizeAsync(screen, 800);
                var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                Assert.True(width <= screen, $"{path} is {width} pixels wide on a screen of {screen}.");
            }
        }
    }

    private static string Describe(AxeResultItem fault) => $"{fault.Id} ({fault.Help}): {string.Join(", ", fault.Nodes.Take(3).Select(node => node.Html))}";

    private static Task<string> Background(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
