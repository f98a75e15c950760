using CommunityEvals.Differences;
using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Outputs;

/// <summary>The files that tell what is different since an earlier leaderboard.</summary>
/// <param name="projectFile">Full path of the project.</param>
/// <param name="answerFile">Full path of the file for people, which is printed.</param>
/// <param name="differenceFile">Full path of the file for programs.</param>
internal sealed class DifferenceOutputs(string projectFile, string answerFile, string differenceFile)
{
    /// <summary>Writes them, and says which of them could not be written.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="previous">What it was compared with, as the user wrote it.</param>
    public IReadOnlyList<ReportedFinding> Write(LeaderboardDifference difference, string previous) =>
    [
        .. OutputFile.Write(differenceFile, DifferenceJson.Write(difference), projectFile),
        .. OutputFile.Write(answerFile, DifferenceText.Write(difference, previous), projectFile),
    ];

    /// <summary>Says that nothing was compared, and leaves no earlier answer behind.</summary>
    public IReadOnlyList<ReportedFinding> WriteNothing()
    {
        OutputFile.Delete(differenceFile);
        return OutputFile.Write(answerFile, "CommunityEvals: nothing was compared because of the errors in this build\n", projectFile);
    }
}
