namespace CommunityEvals.Leaderboards;

/// <summary>A text is no leaderboard, or one of a version that this package does not know. The message says where, and what was expected.</summary>
public sealed class LeaderboardFormatException : Exception
{
    internal LeaderboardFormatException(string? file, int? line, string? jsonPath, string complaint, Exception? inner = null)
        : base($"{file ?? "leaderboard"}{(line is null ? "" : $"({line})")}: {(jsonPath is null ? "" : jsonPath + ": ")}{complaint}", inner)
    {
        File = file;
        Line = line;
        JsonPath = jsonPath;
    }

    /// <summary>The file, as it was named to the reader; null for a stream.</summary>
    public string? File { get; }

    /// <summary>The line, from 1; null where the fault has none.</summary>
    public int? Line { get; }

    /// <summary>The value at fault, such as <c>$.benchmarks[0].tasks[2].entries[0].rank</c>; null when the text is no JSON.</summary>
    public string? JsonPath { get; }
}
