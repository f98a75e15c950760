using System.Diagnostics;

namespace CommunityEvals.Tasks.Tests.Git;

/// <summary>The configuration of a stranger's repo that names a program wherever git would run one.</summary>
internal static class HostileConfig
{
    /// <summary>What a committed <c>.gitattributes</c> says to have every file go through the programs.</summary>
    public const string Attributes = "* filter=evil diff=evil merge=evil\n";

    private const string Trace = "was-run";

    /// <summary>Adds it to a repo.</summary>
    /// <param name="folder">The folder that gets a trace of the program when it is run.</param>
    /// <param name="repo">The repo's folder below it; empty for the folder itself.</param>
    public static void AddTo(GitFolder folder, string repo)
    {
        var program = "touch " + Slashed(folder.FullPath(Trace));
        folder.Write("hooks/post-index-change", "#!/bin/sh\n" + program + "\n");
        File.AppendAllText(folder.FullPath(Path.Combine(repo, ".git/config")), $"""

            [core]
                fsmonitor = {program}
                sshCommand = {program}
                pager = {program}
                editor = {program}
                alternateRefsCommand = {program}
                attributesFile = {Slashed(folder.FullPath(Path.Combine(repo, ".gitattributes")))}
                hooksPath = {Slashed(folder.FullPath("hooks"))}
                repositoryformatversion = 1
            [extensions]
                partialClone = origin
            [remote "origin"]
                url = ext::{program}
                promisor = true
            [protocol "ext"]
                allow = always
            [uploadpack]
                packObjectsHook = {program}
            [pager]
                log = {program}
            [log]
                showSignature = true
            [gpg]
                program = {program}
            [diff]
                external = {program}
            [diff "evil"]
                textconv = {program}
                command = {program}
            [filter "evil"]
                clean = {program}
                smudge = {program}
            [alias]
                log = !{program}
                cat-file = !{program}
            """);
    }

    /// <summary>Holds that the program was not run, though git itself runs it when it is asked in the repo.</summary>
    public static void AssertNotHeard(GitFolder folder, string repo)
    {
        Assert.False(File.Exists(folder.FullPath(Trace)));
        using var git = Process.Start(new ProcessStartInfo("git", ["status"]) { WorkingDirectory = folder.FullPath(repo), RedirectStandardOutput = true, RedirectStandardError = true })!;
        git.WaitForExit();
        Assert.True(File.Exists(folder.FullPath(Trace)));
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
