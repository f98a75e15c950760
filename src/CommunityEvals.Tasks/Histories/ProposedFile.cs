using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.PullRequests;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Histories;

/// <summary>A file of results that a pull request adds or changes, before its content was read.</summary>
/// <param name="Head">The pull request.</param>
/// <param name="Path">The file's path in the repo.</param>
/// <param name="Content">The name of its content.</param>
/// <param name="Base">The name of its content at the merge base; null when it was not there.</param>
internal sealed record ProposedFile(PullRequestHead Head, string Path, string Content, string? Base)
{
    private const string Folder = ".eval_results/";
    private const string Extension = ".yaml";
    private const int LongestPath = 255;

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
        foreach (var file in newest.FilesAt().Values.Where(IsResults).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            before.TryGetValue(file.Path, out var old);
            if (file.After is null || (file.After == old?.After && file.IsPlain == old.IsPlain))
            {
                continue;
            }

            if (!file.IsPlain)
            {
                leaveOut(file.Path, "it is a link or another repo, so put a file in its place");
            }
            else if (Quoted.OneLine(file.Path, LongestPath) != file.Path || file.Path.IndexOfAny(['"', '\\', '\uFFFD']) >= 0)
            {
                leaveOut(file.Path, "its name is none that every system can write, so rename it");
            }
            else
            {
                yield return new(head, file.Path, file.After, old is { IsPlain: true } ? old.After : null);
            }
        }
    }

    /// <summary>The Hub reads no folder further down.</summary>
    private static bool IsResults(FileChange file) =>
        file.Path.StartsWith(Folder, StringComparison.Ordinal)
        && file.Path.EndsWith(Extension, StringComparison.Ordinal)
        && file.Path.IndexOf('/', Folder.Length) < 0;
}
