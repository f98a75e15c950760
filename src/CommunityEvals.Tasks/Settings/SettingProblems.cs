using System.Globalization;
using CommunityEvals.Rules;
using CommunityEvals.Scores;
using CommunityEvals.Suggestions;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads the words that a project may write in its settings, and collects what is wrong with them.</summary>
/// <param name="known">What is known to be wrong already.</param>
internal sealed class SettingProblems(params IEnumerable<SettingProblem> known)
{
    private readonly List<SettingProblem> _all = [.. known];

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<SettingProblem> All => _all;

    /// <summary>Adds a problem with a property or an item: its name, its value, and what it may be.</summary>
    public void Add(string message) => Add(new SettingProblem(RuleTable.InvalidSetting, message));

    /// <summary>Adds a problem.</summary>
    public void Add(SettingProblem problem) => _all.Add(problem);

    /// <summary>The value as one of <paramref name="allowed"/>, whatever its case; the first of them, which is the default, when it is empty or none.</summary>
    public string Choice(string name, string? value, params string[] allowed)
    {
        var given = (value ?? "").Trim();
        if (given.Length == 0)
        {
            return allowed[0];
        }

        var choice = allowed.FirstOrDefault(word => string.Equals(word, given, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
        {
            Add($"{name} is '{given}': write {List(allowed)}");
        }

        return choice ?? allowed[0];
    }

    /// <summary>The value as a truth; <paramref name="byDefault"/> when it is empty or neither.</summary>
    public bool Flag(string name, string? value, bool byDefault) =>
        Choice(name, value, byDefault ? ["true", "false"] : ["false", "true"]) == "true";

    /// <summary>The value as a number from 1; <paramref name="byDefault"/> when it is empty or none.</summary>
    public int Count(string name, string? value, int byDefault)
    {
        var given = (value ?? "").Trim();
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        if (given.Length > 0)
        {
            Add($"{name} is '{given}': write a whole number from 1");
        }

        return byDefault;
    }

    /// <summary>The value as a number; null when it is empty or none.</summary>
    public Score? Number(string name, string? value)
    {
        var given = (value ?? "").Trim();
        var number = given.Length == 0 ? null : Score.TryParse(given);
        if (given.Length > 0 && number is null)
        {
            Add($"{name} is '{given}': write a number with a point, such as 0 or 99.5");
        }

        return number;
    }

    /// <summary>The value as the name of a variant; null when it is empty or none.</summary>
    public string? Variant(string name, string? value)
    {
        var given = (value ?? "").Trim();
        var variant = Scores.Variant.TryParse(given);
        if (given.Length > 0 && variant is null)
        {
            var near = Nearest.Find(given, [Scores.Variant.Default, Scores.Variant.WithTools]);
            var advice = near is null ? $"write {Scores.Variant.Default}, {Scores.Variant.WithTools} or 'other: ' and the notes" : $"did you mean '{near}'?";
            Add($"{name} is '{given}', which is no variant: {advice}");
        }

        return variant;
    }

    /// <summary>Words as a sentence has them: a, b or c.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
}
