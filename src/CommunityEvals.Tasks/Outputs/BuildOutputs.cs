using System.Runtime.CompilerServices;
using CommunityEvals.Leaderboards;
using CommunityEvals.Shards;
using CommunityEvals.Site;
using CommunityEvals.Tables;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Outputs;

/// <summary>The files that a build makes of a leaderboard.</summary>
/// <param name="paths">Where they are to be.</param>
/// <param name="isHubBaseModelOnly">Whether those in the Hub API's format leave out models that are made from others.</param>
internal sealed class BuildOutputs(OutputPaths paths, bool isHubBaseModelOnly)
{
    /// <summary>Where one file of a folder cannot be written, a thousand others cannot either: a few say enough.</summary>
    private const int MostFaults = 10;

    /// <summary>Whether the build is to write anything.</summary>
    public bool AreWanted => IsGiven(paths.Leaderboard);

    /// <summary>Writes the files, and says which of them could not be written.</summary>
    /// <param name="leaderboard">The leaderboard.</param>
    /// <param name="shards">What it was ranked from, with paths in the folder of shards; nothing to write none.</param>
    /// <param name="projectFile">Full path of the project.</param>
    public IReadOnlyList<ReportedFinding> Write(Leaderboard leaderboard, IEnumerable<(string Path, Shard Shard)> shards, string projectFile)
    {
        var written = new List<(string FullPath, ReportedFinding? Fault)>();
        var findings = new List<ReportedFinding>();
        try
        {
            written.AddRange(Files(leaderboard).Concat(shards.Select(TextOf)).AsParallel().AsOrdered().Select(file => Write(file.Path, file.Text, projectFile)));
            findings.AddRange(written.Select(file => file.Fault).OfType<ReportedFinding>().Take(MostFaults));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            findings.Add(OutputFile.Unwritable(
                "the outputs behind the leaderboard",
                $"this is a fault of CommunityEvals.Build, please report it ({Quoted.OneLine(exception.GetBaseException().Message, 300)})",
                projectFile));
        }

        if (findings.Count == 0 && IsGiven(paths.ListFile))
        {
            var list = paths.FullPath(paths.ListFile!);
            var fault = OutputList.Update(list, paths.Folders, written.ConvertAll(file => file.FullPath));
            findings.AddRange(fault is null ? [] : [OutputFile.Unwritable(list, fault, projectFile)]);
        }

        return findings;
    }

    /// <summary>The leaderboard that is on the disk from an earlier build: the one that people look at, else the build's own; null when there is none.</summary>
    public string? Existing(string? shownPath) =>
        new[] { shownPath, paths.Leaderboard }
            .Where(IsGiven)
            .Select(path => Path.Combine(paths.ProjectFolder, path!))
            .FirstOrDefault(Disk.HasFile);

    private static bool IsGiven(string? path) => !string.IsNullOrWhiteSpace(path);

    private IEnumerable<(string Path, string Text)> Files(Leaderboard leaderboard)
    {
        yield return (paths.Leaderboard!, LeaderboardJson.Write(leaderboard));
        if (IsGiven(paths.Csv))
        {
            yield return (paths.Csv!, LeaderboardCsv.Write(leaderboard));
        }

        if (IsGiven(paths.Results))
        {
            yield return (paths.Results!, ResultsJsonLines.Write(leaderboard));
        }

        if (IsGiven(paths.HubFolder))
        {
            foreach (var (path, text) in HubLeaderboards.Write(leaderboard, isHubBaseModelOnly))
            {
                yield return (Path.Combine(paths.HubFolder!, path), text);
            }
        }

        if (IsGiven(paths.SiteFolder))
        {
            foreach (var (path, text) in SiteOf(leaderboard))
            {
                yield return (Path.Combine(paths.SiteFolder!, path), text);
            }
        }
    }

    private (string Path, string Text) TextOf((string Path, Shard Shard) file) => (Path.Combine(paths.ShardFolder!, file.Path), ShardJson.Write(file.Shard));

    /// <summary>A method of its own, so that a build without a site loads no template library.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IEnumerable<(string Path, string Text)> SiteOf(Leaderboard leaderboard) => LeaderboardSite.Write(leaderboard);

    private (string FullPath, ReportedFinding? Fault) Write(string path, string text, string projectFile)
    {
        try
        {
            var fullPath = paths.FullPath(path);
            return (fullPath, OutputFile.Write(fullPath, text) is { } fault ? OutputFile.Unwritable(fullPath, fault, projectFile) : null);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return (path, OutputFile.Unwritable(path, IoFault.Describe(exception, path), projectFile));
        }
    }
}
