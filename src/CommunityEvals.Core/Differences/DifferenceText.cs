using System.Text;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Differences;

/// <summary>Writes a difference for people.</summary>
public static class DifferenceText
{
    /// <summary>More of one kind in one task are counted, not listed: one new best result moves all others.</summary>
    private const int Most = 20;

    /// <summary>Lines for each task, and one that counts.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="previous">What it was compared with, as the user wrote it.</param>
    public static string Write(LeaderboardDifference difference, string previous)
    {
        var text = new StringBuilder();
        foreach (var task in difference.Tasks)
        {
            text.Append(Quoted.OneLine(task.Task.ToString(), int.MaxValue)).Append('\n');
            Append(text, "new", task.Of(ChangeKind.New).Select(change => Line(change.After!)));
            Append(text, "gone", task.Of(ChangeKind.Gone).Select(change => Line(change.Before!)));
            Append(text, "changed", task.Of(ChangeKind.Changed).Select(change => $"{Line(change.After!)} (was {RankBefore(change)}{change.Before!.Value})"));
            Append(text, "moved", task.Of(ChangeKind.Moved).Select(change => $"{Line(change.After!)} (was {change.Before!.Rank}.)"));
            Append(text, "in conflict", task.NewConflicts.Select(Line));
            Append(text, "resolved", task.ResolvedConflicts.Select(claimed => Name(claimed.Setup)));
        }

        return text.Append("CommunityEvals: ").Append(Count(difference)).Append(" since '").Append(previous).Append("'\n").ToString();
    }

    private static void Append(StringBuilder text, string kind, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        foreach (var line in all.Take(Most))
        {
            text.Append($"  {kind,-11} ").Append(line).Append('\n');
        }

        if (all.Count > Most)
        {
            text.Append($"  {kind,-11} and {all.Count - Most} more\n");
        }
    }

    private static string Line(RankedResult result) => $"{result.Rank}. {Name(result.Setup)}: {result.Value}";

    private static string Line(ClaimedSetup claimed) => $"{Name(claimed.Setup)}: {string.Join(", ", claimed.Values.Distinct().Select(value => value.Json))}";

    private static string Name(ModelSetup setup) =>
        Quoted.OneLine(setup.ModelId, int.MaxValue) + (setup.Variant == Variant.Default ? "" : $" ({Quoted.OneLine(setup.Variant, int.MaxValue)})");

    private static string RankBefore(ResultChange change) => change.Before!.Rank == change.After!.Rank ? "" : $"{change.Before.Rank}. with ";

    private static string Count(LeaderboardDifference difference)
    {
        (int Count, string Noun)[] counts =
        [
            (CountOf(ChangeKind.New), "new"),
            (CountOf(ChangeKind.Gone), "gone"),
            (CountOf(ChangeKind.Changed), "changed"),
            (CountOf(ChangeKind.Moved), "moved"),
            (difference.Tasks.Sum(task => task.NewConflicts.Count), "in conflict"),
            (difference.Tasks.Sum(task => task.ResolvedConflicts.Count), "resolved"),
        ];
        return difference.Tasks.Count == 0 ? "nothing changed" : string.Join(", ", counts.Where(count => count.Count > 0).Select(count => $"{count.Count} {count.Noun}"));

        int CountOf(ChangeKind kind) => difference.Tasks.Sum(task => task.Of(kind).Count());
    }
}
