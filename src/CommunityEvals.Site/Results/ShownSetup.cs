using CommunityEvals.Scores;

namespace CommunityEvals.Site.Results;

/// <summary>Names setups.</summary>
internal static class ShownSetup
{
    private const string Other = "other: ";

    /// <summary>A setup in words.</summary>
    /// <param name="variant">The setup.</param>
    /// <param name="notes">How a result puts it, which goes first where the setup is neither of the usual ones.</param>
    public static ShownText Of(string variant, string? notes = null) => variant switch
    {
        Variant.Default => new("default", notes is null ? null : ShownText.Of(notes).Text),
        Variant.WithTools => new("with tools"),
        _ => ShownText.Of(notes ?? (variant.StartsWith(Other, StringComparison.Ordinal) ? variant.Substring(Other.Length) : variant)),
    };
}
