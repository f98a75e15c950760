using CommunityEvals.Differences;
using CommunityEvals.Json;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads the leaderboard that <c>CommunityEvalsPreviousLeaderboard</c> names.</summary>
internal static class PreviousFile
{
    private const string Name = "CommunityEvalsPreviousLeaderboard";

    /// <summary>What it says; null when it cannot be told, which is a problem.</summary>
    public static LeaderboardState? Read(string? written, string projectFolder, SettingProblems problems)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            problems.Add($"{Name} is empty: write -p:{Name}=FILE, the leaderboard to compare with");
            return null;
        }

        try
        {
            var path = Path.GetFullPath(Path.Combine(projectFolder, written!));
            if (!File.Exists(path))
            {
                problems.Add($"{Name} is '{written}', which is not there: write the path of an earlier leaderboard.json, absolute or relative to the project");
                return null;
            }

            return Read(path, problems);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            problems.Add(new SettingProblem(RuleTable.UnreadableFile, $"cannot read '{written}': {IoFault.Describe(exception, written!)}"));
            return null;
        }
    }

    private static LeaderboardState? Read(string path, SettingProblems problems)
    {
        var text = FileText.ReadLarge(path, LargeJson.MostBytes);
        if (PreviousLeaderboard.Read(text, out var state) is { } fault)
        {
            problems.Add(new SettingProblem(RuleTable.InvalidSetting, $"this is no leaderboard that can be compared with: {fault.Message}", path, text.PositionAt(fault.Span.Start)));
        }

        return state;
    }
}
