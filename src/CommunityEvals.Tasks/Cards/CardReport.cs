using CommunityEvals.Cards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Cards;

/// <summary>Tells what became of the cards.</summary>
internal static class CardReport
{
    /// <summary>A line for each card that was written, and one that counts them all.</summary>
    public static string Write(IReadOnlyList<CardOutcome> outcomes)
    {
        var count = outcomes.ToLookup(outcome => outcome.State);
        string?[] parts =
        [
            $"{Count.Of(count[CardState.Written].Count(), "card")} written",
            Part(count[CardState.OutOfDate].Count(), "out of date"),
            Part(count[CardState.UpToDate].Count(), "up to date"),
            Part(count[CardState.Refused].Count(), "refused"),
            Part(count[CardState.Unmarked].Count(), $"without a block: write '{MarkedCard.BeginMark}' and '{MarkedCard.EndMark}' on lines of their own, or set CommunityEvalsCardsInsert=true"),
            count[CardState.Missing].Any() ? $"{Count.Of(count[CardState.Missing].Count(), "repo")} without {ModelCard.FileName}" : null,
        ];
        return string.Concat(count[CardState.Written].Select(outcome => $"{Quoted.OneLine(outcome.Path, int.MaxValue)}: written\n"))
            + $"CommunityEvals: {string.Join("; ", parts.OfType<string>())}\n";
    }

    private static string? Part(int count, string what) => count == 0 ? null : $"{count} {what}";
}
