using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Cards;

/// <summary>A score in the <c>model-index</c> of a card.</summary>
/// <param name="DatasetId"><c>dataset.type</c>, which is an id on the Hub.</param>
/// <param name="Metric"><c>type</c> of the metric.</param>
/// <param name="Value">The number.</param>
/// <param name="Line">The line that it stands on, from 1.</param>
public sealed record CardScore(string DatasetId, string Metric, Score Value, int Line)
{
    /// <summary>Its place in the text of the card; nothing where that is not at hand.</summary>
    public CharSpan Span { get; init; }

    /// <summary><c>dataset.config</c>; null where it is not said.</summary>
    public string? Config { get; init; }

    /// <summary><c>dataset.split</c>; null where it is not said.</summary>
    public string? Split { get; init; }

    /// <summary>Whether it may be the same as a result: the formats name no unit, and a card may round.</summary>
    /// <remarks>84.3 is the same as 84.30, 0.843, 84.28 and 84, but not as 84.4.</remarks>
    public bool MayBe(Score result) =>
        ExactDecimal.Of(Value) is not { } here
        || ExactDecimal.Of(result) is not { } there
        || here.IsRounded(there)
        || (IsFraction(here) && here.ToPercent().IsRounded(there))
        || (IsFraction(there) && here.IsRounded(there.ToPercent()));

    private static bool IsFraction(ExactDecimal value) => value >= 0 && value <= 1;
}
