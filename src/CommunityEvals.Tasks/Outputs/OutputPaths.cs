namespace CommunityEvals.Tasks.Outputs;

/// <summary>Where the files are to be that a build makes of a leaderboard, each absolute or relative to the project; null or empty for none.</summary>
/// <param name="ProjectFolder">Full path of the project's folder.</param>
internal sealed record OutputPaths(string ProjectFolder)
{
    /// <summary>The leaderboard; without it nothing at all is written.</summary>
    public string? Leaderboard { get; init; }

    /// <summary>The folder of the files in the Hub API's format.</summary>
    public string? HubFolder { get; init; }

    /// <summary>The table for spreadsheets.</summary>
    public string? Csv { get; init; }

    /// <summary>The results as JSON Lines.</summary>
    public string? Results { get; init; }

    /// <summary>Where the list of outputs is kept.</summary>
    public string? ListFile { get; init; }

    /// <summary>The full path of one of them.</summary>
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectFolder, path));
}
