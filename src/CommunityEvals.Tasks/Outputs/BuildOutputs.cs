using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Outputs;

/// <summary>The files that a build makes of a leaderboard.</summary>
/// <param name="projectFolder">Full path of the project's folder.</param>
/// <param name="leaderboardPath">The leaderboard, absolute or relative to the project; null or empty to write nothing at all.</param>
/// <param name="hubFolder">The folder of the files in the Hub API's format; null or empty for none.</param>
/// <param name="isHubBaseModelOnly">Whether those leave out models that are made from others.</param>
/// <param name="listFile">Where the list of outputs is kept.</param>
internal sealed class BuildOutputs(string projectFolder, string? leaderboardPath, string? hubFolder, bool isHubBaseModelOnly, string? listFile)
{
    private readonly List<string> _written = [];

    /// <summary>Whether the build is to write anything.</summary>
    public bool AreWanted => !string.IsNullOrWhiteSpace(leaderboardPath);

    /// <summary>Writes the files, and says which of them could not be written.</summary>
    public IReadOnlyList<ReportedFinding> Write(Leaderboard leaderboard, string projectFile)
    {
        var files = Files(leaderboard).ToList();
        List<ReportedFinding> findings = [.. files.Select(file => Write(file.Path, file.Text, projectFile)).OfType<ReportedFinding>()];
        if (findings.Count == 0 && !string.IsNullOrWhiteSpace(listFile))
        {
            var list = FullPath(listFile!);
            var fault = OutputList.Update(list, HasHubFolder ? FullPath(hubFolder!) : null, _written);
            findings.AddRange(fault is null ? [] : [OutputFile.Unwritable(list, fault, projectFile)]);
        }

        return findings;
    }

    /// <summary>The leaderboard that is on the disk from an earlier build: the one that people look at, else the build's own; null when there is none.</summary>
    public string? Existing(string? shownPath) =>
        new[] { shownPath, leaderboardPath }
            .Where(path => !string.IsNullOrWhiteSpace(path))
            .Select(path => Path.Combine(projectFolder, path!))
            .FirstOrDefault(File.Exists);

    private bool HasHubFolder => !string.IsNullOrWhiteSpace(hubFolder);

    private IEnumerable<(string Path, string Text)> Files(Leaderboard leaderboard)
    {
        yield return (leaderboardPath!, LeaderboardJson.Write(leaderboard));
        if (HasHubFolder)
        {
            foreach (var (path, text) in HubLeaderboards.Write(leaderboard, isHubBaseModelOnly))
            {
                yield return (Path.Combine(hubFolder!, path), text);
            }
        }
    }

    private ReportedFinding? Write(string path, string text, string projectFile)
    {
        try
        {
            var fullPath = FullPath(path);
            if (OutputFile.Write(fullPath, text) is { } fault)
            {
                return OutputFile.Unwritable(fullPath, fault, projectFile);
            }

            _written.Add(fullPath);
            return null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return OutputFile.Unwritable(path, IoFault.Describe(exception, path), projectFile);
        }
    }

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(projectFolder, path));
}
