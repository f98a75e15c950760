using System.Reflection;
using System.Runtime.CompilerServices;
using CommunityEvals.Site;

namespace CommunityEvals.Tasks.Outputs;

/// <summary>Where the files are to be that a build makes of a leaderboard, each absolute or relative to the project; null or empty for none.</summary>
/// <param name="ProjectFolder">Full path of the project's folder.</param>
internal sealed record OutputPaths(string ProjectFolder)
{
    /// <summary>The leaderboard; without it nothing at all is written.</summary>
    public string? Leaderboard { get; init; }

    /// <summary>The folder of the files in the Hub API's format.</summary>
    public string? HubFolder { get; init; }

    /// <summary>The folder of the web pages.</summary>
    public string? SiteFolder { get; init; }

    /// <summary>The table for spreadsheets.</summary>
    public string? Csv { get; init; }

    /// <summary>The results as JSON Lines.</summary>
    public string? Results { get; init; }

    /// <summary>The folder of the shards. In one that is not of a merge, those that a build does not write are of an earlier one and deleted.</summary>
    public string? ShardFolder { get; init; }

    /// <summary>Where the list of outputs is kept.</summary>
    public string? ListFile { get; init; }

    /// <summary>Full paths of the folders of which a build has no list but what it wrote there the last time.</summary>
    public IReadOnlyList<string> Folders =>
        new[] { HubFolder, SiteFolder, ShardFolder }.Where(folder => !string.IsNullOrWhiteSpace(folder)).Select(folder => FullPath(folder!)).ToList();

    /// <summary>The programs that are loaded for some of them alone.</summary>
    public Assembly[] Programs => string.IsNullOrWhiteSpace(SiteFolder) ? [] : [SiteProgram()];

    /// <summary>The full path of one of them.</summary>
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectFolder, path));

    /// <summary>A method of its own, so that a build without a site does not load it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Assembly SiteProgram() => typeof(LeaderboardSite).Assembly;
}
