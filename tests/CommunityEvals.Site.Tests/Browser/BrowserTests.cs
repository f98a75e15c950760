using CommunityEvals.Leaderboards;
using CommunityEvals.Site.Tests.Setup;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CommunityEvals.Site.Tests.Browser;

/// <summary>Looks at sites in Chromium. Where there is none, a test says so on its output and has checked nothing.</summary>
[Collection(ChromiumTests.Name)]
public abstract class BrowserTests(Chromium chromium, ITestOutputHelper output)
{
    protected const int Phone = 360;
    protected const int Desktop = 1280;

    protected static BrowserNewContextOptions Screen(int width, ColorScheme theme = ColorScheme.Light) =>
        new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = theme };

    /// <summary>Looks at a site in a folder, and asserts that it did nothing that no page may do.</summary>
    private protected Task Look(Leaderboard leaderboard, Func<Visit, SiteFolder, Task> look, BrowserNewContextOptions? options = null) => Look(leaderboard, Host.Folder, look, options);

    /// <summary>The same, from where it is to be opened.</summary>
    private protected async Task Look(Leaderboard leaderboard, Host host, Func<Visit, SiteFolder, Task> look, BrowserNewContextOptions? options = null)
    {
        if (chromium.Browser is not { } browser)
        {
            output.WriteLine($"LEFT OUT: {Chromium.Missing}, so this test has checked nothing.");
            return;
        }

        using var folder = new SiteFolder(leaderboard);
        using var server = host == Host.Server ? new StaticServer(folder.FullPath) : null;
        await using var visit = await Visit.Begin(browser, server?.Root ?? new Uri(folder.FullPath + "/").AbsoluteUri, options ?? Screen(Desktop));
        await look(visit, folder);
        Assert.Empty(visit.Faults);
    }
}

/// <summary>From where a site is opened.</summary>
public enum Host
{
    Folder,
    Server,
}
