using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL093: the leaderboard on the disk is from an earlier build, because this one found errors. Raised by the task host.</summary>
public sealed class OutdatedLeaderboard : Rule
{
    internal OutdatedLeaderboard()
        : base("EVAL093", "OutdatedLeaderboard", Severity.Warning, "A leaderboard on the disk should be of the files beside it") => IsOfTaskHost = true;
}
