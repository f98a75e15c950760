using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>A file of results that a pull request adds or changes, before its content was read.</summary>
/// <param name="Head">The pull request.</param>
/// <param name="Path">The file's path in the repo.</param>
/// <param name="Content">The name of its content.</param>
/// <param name="Base">The name of its content at the merge base; null when it was not there.</param>
internal sealed record ProposedFile(PullRequestHead Head, string Path, string Content, string? Base)
{
    /// <summary>Where it is, as git writes it.</summary>
    public string Place => $"{PullRequestRef.NameOf(Head.Number)}:{Path}";

    /// <summary>The files that a pull request proposes.</summary>
    /// <param name="head">The pull request.</param>
    /// <param name="newest">Its newest commit.</param>
    /// <param name="before">The files at the merge base.</param>
    /// <param name="leaveOut">Told of each file that is left out, with the reason.</param>
    public static IEnumerable<ProposedFile> In(
        PullRequestHead head,
        LoggedCommit newest,
        IReadOnlyDictionary<string, FileChange> before,
        Action<string, string> leaveOut)
    {
        foreach (var file in newest.FilesAt().Values.Where(file => RepoPaths.IsAtRoot(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            before.TryGetValue(file.Path, out var old);
            if (file.After is null || (file.After == old?.After && file.IsPlain == old.IsPlain))
            {
                continue;
            }

            if (RepoPaths.Refusal(file) is { } reason)
            {
                leaveOut(file.Path, reason);
            }
            else
            {
                yield return new(head, file.Path, file.After, old is { IsPlain: true } ? old.After : null);
            }
        }
    }
}
