using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CommunityEvals.Site.Tests.Setup;

namespace CommunityEvals.Site.Tests;

public partial class SiteTests
{
    [Fact]
    public void Every_link_within_a_site_leads_to_a_page_and_a_place_on_it()
    {
        foreach (var leaderboard in new[] { SampleLeaderboard.Instance, MadeLeaderboard.OfAllStates, MadeLeaderboard.Hostile, MadeLeaderboard.Empty })
        {
            var site = WrittenSite.Of(leaderboard);
            foreach (var (path, text) in site.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)))
            {
                foreach (var link in Links(text).Where(link => !link.StartsWith("http", StringComparison.Ordinal)))
                {
                    var target = new Uri(new Uri("site:///" + path), link);
                    Assert.True(site.TryGetValue(target.AbsolutePath.TrimStart('/'), out var page), $"{path} leads to {link}");
                    Assert.True(target.Fragment.Length < 2 || page.Contains($"id=\"{target.Fragment[1..]}\"", StringComparison.Ordinal), $"{path} leads to {link}");
                }
            }
        }
    }

    [Fact]
    public void Pages_of_hostile_names_stay_inside_and_are_told_apart_where_case_does_not_count()
    {
        var paths = WrittenSite.Of(MadeLeaderboard.Hostile).Keys.ToList();
        Assert.All(paths, path => Assert.Matches("^[a-zA-Z0-9_-][a-zA-Z0-9_.-]*(/[a-zA-Z0-9_-][a-zA-Z0-9_.-]*)*$", path));
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(paths, path => paths.Any(other => other.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase)));
        Assert.All(paths, path => Assert.InRange(path.Length, 1, 260));
    }

    [Fact]
    public void No_template_writes_a_value_as_it_is()
    {
        var templates = typeof(LeaderboardSite).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".hbs", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(templates);
        foreach (var template in templates)
        {
            using var reader = new StreamReader(typeof(LeaderboardSite).Assembly.GetManifestResourceStream(template)!);
            Assert.DoesNotMatch(UnescapedValue(), reader.ReadToEnd());
        }
    }

    [Fact]
    public void A_page_without_data_is_light()
    {
        var site = WrittenSite.Of(MadeLeaderboard.Empty);
        var weight = new[] { "index.html", "assets/site.css", "assets/site.js", "assets/icon.svg" }.Sum(path => site[path].Length);
        Assert.InRange(weight, 1, 100_000);
    }

    [Fact]
    public void The_same_leaderboard_gives_the_same_site_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        var before = WrittenSite.Of(MadeLeaderboard.OfAllStates);
        try
        {
            CultureInfo.CurrentCulture = new("sv-SE");
            Assert.Equal(before, WrittenSite.Of(MadeLeaderboard.OfAllStates));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static IEnumerable<string> Links(string text) => Link().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex(" (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("{{{|{{&")]
    private static partial Regex UnescapedValue();
}
