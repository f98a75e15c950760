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
    public IReadOnlyList<ReportedFinding> Write(Leaderboard leaderboard, IEnumerable<NamedShard> shards, string projectFile)
    {
        var written = new List<WrittenFile>();
        var findings = new List<ReportedFinding>();
        try
        {
            written.AddRange(Large(leaderboard).Concat(shards.Select(Large)).Select(file => Write(file.Path, path => OutputFile.Write(path, file.Write), projectFile)));
            var small = Small(leaderboard);
            written.AddRange(AllCores.Map(small.Count, i => Write(small[i](), projectFile)));
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

    /// <summary>What holds all results, and is written bit by bit.</summary>
    private IEnumerable<LargeFile> Large(Leaderboard leaderboard)
    {
        yield return new(paths.Leaderboard!, output => LeaderboardJson.Write(leaderboard, output));
        if (IsGiven(paths.Csv))
        {
            yield return new(paths.Csv!, output => LeaderboardCsv.Write(leaderboard, output));
        }

        if (IsGiven(paths.Results))
        {
            yield return new(paths.Results!, output => ResultsJsonLines.Write(leaderboard, output));
        }
    }

    /// <summary>What makes the many files of a part of the results each, so that each is made where it is written.</summary>
    private List<Func<SmallFile>> Small(Leaderboard leaderboard)
    {
        var files = new List<Func<SmallFile>>();
        if (IsGiven(paths.HubFolder))
        {
            files.AddRange(HubLeaderboards.Write(leaderboard, isHubBaseModelOnly)
                .Select(file => (Func<SmallFile>)(() => new(Path.Combine(paths.HubFolder!, file.Path), file.Text))));
        }

        if (IsGiven(paths.SiteFolder))
        {
            AddSite(files, leaderboard);
        }

        return files;
    }

    private LargeFile Large(NamedShard file) => new(Path.Combine(paths.ShardFolder!, file.Name), output => ShardJson.Write(file.Shard, output));

    /// <summary>A method of its own, so that a build without a site loads no template library.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddSite(List<Func<SmallFile>> files, Leaderboard leaderboard) =>
        files.AddRange(LeaderboardSite.FilesOf(leaderboard).Select(make => (Func<SmallFile>)(() => InSite(make()))));

    private SmallFile InSite(SiteFile file) => new(Path.Combine(paths.SiteFolder!, file.Path), file.Text);

    private WrittenFile Write(SmallFile file, string projectFile) => Write(file.Path, path => OutputFile.Write(path, file.Text), projectFile);

    private WrittenFile Write(string path, Func<string, string?> write, string projectFile)
    {
        try
        {
            var fullPath = paths.FullPath(path);
            return new(fullPath, write(fullPath) is { } fault ? OutputFile.Unwritable(fullPath, fault, projectFile) : null);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return new(path, OutputFile.Unwritable(path, IoFault.Describe(exception, path), projectFile));
        }
    }

    /// <summary>A file that is to be.</summary>
    /// <param name="Path">Relative to the project, or whole.</param>
    /// <param name="Write">What writes it.</param>
    private sealed record LargeFile(string Path, Action<TextWriter> Write);

    /// <summary>The same, with what it is to hold.</summary>
    private sealed record SmallFile(string Path, string Text);

    /// <summary>A file that is written, or why it could not be.</summary>
    private sealed record WrittenFile(string FullPath, ReportedFinding? Fault);
}
