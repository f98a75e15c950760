using CommunityEvals.Tasks.Tests.Git;

namespace CommunityEvals.Tasks.Tests.Histories;

/// <summary>A folder with a shell script, to be found on the PATH in place of a program.</summary>
internal sealed class ProgramOnPath
{
    /// <param name="folder">Where the folder is made.</param>
    /// <param name="name">The program's name.</param>
    /// <param name="script">What it does.</param>
    public ProgramOnPath(GitFolder folder, string name, string script)
    {
        folder.Write($"path/{name}", $"#!/bin/sh\n{script}\n");
        Folder = folder.FullPath("path");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(Folder, name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Where git is on this machine.</summary>
    public static string RealGit => CommunityEvals.Tasks.Git.GitProgram.Find(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Full path.</summary>
    public string Folder { get; }
}
