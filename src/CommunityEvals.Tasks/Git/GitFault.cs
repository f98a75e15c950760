namespace CommunityEvals.Tasks.Git;

/// <summary>Git could not be asked, or gave no answer.</summary>
/// <param name="reason">Why, and what to do about it, as the end of a sentence.</param>
internal sealed class GitFault(string reason) : Exception(reason);
