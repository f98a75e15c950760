using System.Globalization;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads when a task no longer tells the best models apart.</summary>
internal static class SaturationReader
{
    private static readonly Score Whole = Score.TryParse("100")!;
    private static readonly Score Nothing = Score.TryParse("0")!;

    public static SaturationLimits Read(CheckEvalFiles task, SettingProblems problems)
    {
        var byDefault = new SaturationLimits();
        return new()
        {
            Models = Count(task.SaturationModels, problems) ?? byDefault.Models,
            Share = Percent("CommunityEvalsSaturationShare", task.SaturationShare, problems) ?? byDefault.Share,
            Margin = Percent("CommunityEvalsSaturationMargin", task.SaturationMargin, problems) ?? byDefault.Margin,
        };
    }

    private static int? Count(string? value, SettingProblems problems)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        problems.Add($"CommunityEvalsSaturationModels is '{value}': write a whole number of models, such as 5");
        return null;
    }

    private static Score? Percent(string name, string? value, SettingProblems problems)
    {
        var number = problems.Number(name, value);
        if (number is not null && (number < Nothing || number > Whole))
        {
            problems.Add($"{name} is '{number}': write a percentage from 0 to 100");
            return null;
        }

        return number;
    }
}
