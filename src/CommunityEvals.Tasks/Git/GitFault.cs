namespace CommunityEvals.Tasks.Git;

/// <summary>Git could not be asked, or gave no answer.</summary>
/// <param name="reason">Why, and what to do about it, as the end of a sentence.</param>
/// <param name="concernsAll">Whether it is so for every repo.</param>
internal sealed class GitFault(string reason, bool concernsAll = false) : Exception(reason)
{
    /// <summary>Whether it is so for every repo.</summary>
    public bool ConcernsAll => concernsAll;

    /// <summary>What to say of whatever kept git from answering.</summary>
    public static string ReasonOf(Exception exception) => exception is GitFault or IOException or UnauthorizedAccessException
        ? exception.Message
        : $"this is a fault of CommunityEvals.Build, please report it ({exception.GetType().Name}: {exception.Message})";
}
