using CommunityEvals.Yaml;

namespace CommunityEvals.Site;

/// <summary>What a stranger wrote, as a page shows it: on one line, not endless, and with nothing that turns the text around it.</summary>
/// <param name="Text">What stands on the page.</param>
/// <param name="Full">The whole text where that is cut, else null.</param>
internal sealed record ShownText(string Text, string? Full = null)
{
    private const int Longest = 80;

    public static ShownText Of(string text)
    {
        var whole = Quoted.OneLine(text, int.MaxValue);
        return whole.Length <= Longest ? new(whole) : new(Quoted.OneLine(text, Longest), whole);
    }
}
