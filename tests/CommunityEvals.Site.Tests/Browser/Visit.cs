using Microsoft.Playwright;

namespace CommunityEvals.Site.Tests.Browser;

/// <summary>A look at a site in a browser that remembers nothing from before, and that reports what no page may do.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly string _root;
    private readonly List<string> _faults = [];

    private Visit(string root, IPage page)
    {
        _root = root;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What is wrong: errors in the console, dialogs, and requests that lead out of the site.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Begins a look.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="root">Where the site is: <c>file:///…/</c> or <c>http://127.0.0.1:…/</c>.</param>
    /// <param name="options">The screen, the theme, and whether scripts run.</param>
    public static async Task<Visit> Begin(IBrowser browser, string root, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        var visit = new Visit(root, await context.NewPageAsync());
        await context.RouteAsync("**/*", visit.Watch);
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        visit.Page.PageError += (_, error) => visit.Note(true, $"error: {error}");
        visit.Page.Dialog += (_, dialog) => visit.Note(true, $"dialog: {dialog.Message}");
        return visit;
    }

    public async Task<IPage> Open(string path)
    {
        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(_root + path);
        return Page;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private Task Watch(IRoute route)
    {
        var isInside = route.Request.Url.StartsWith(_root, StringComparison.Ordinal);
        Note(!isInside, $"request: {route.Request.Url}");
        return isInside ? route.ContinueAsync() : route.AbortAsync();
    }

    private void Note(bool isFault, string text)
    {
        if (isFault)
        {
            _faults.Add(text);
        }
    }
}
