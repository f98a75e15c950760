using System.Diagnostics;

namespace CommunityEvals.Package.Tests.Setup;

/// <summary>Makes real git repos below a test's folder, with commits whose names are the same on every machine.</summary>
/// <param name="folder">The test's folder.</param>
internal sealed class TestRepo(TestFolder folder)
{
    private static readonly string NoFile = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    private int _day;

    /// <summary>Makes an empty repo.</summary>
    public TestRepo Init(string path)
    {
        Directory.CreateDirectory(folder.FullPath(path));
        Run(path, "init", "-q", "-b", "main");
        return this;
    }

    /// <summary>Commits all that lies in a repo, on the day after the last commit: the first one on the first of April 2026, at ten in UTC.</summary>
    public string Commit(string path, string author)
    {
        _day++;
        Run(path, "add", "-A", ".");
        Run(path, "-c", "user.name=" + author, "commit", "-q", "-m", "Change");
        return Run(path, "rev-parse", "HEAD");
    }

    /// <summary>Commits files on top of another commit, a day after the last one, and has the ref of a pull request name it.</summary>
    /// <remarks>Nothing is checked out: a file may have a name that no disk takes.</remarks>
    public void Propose(string path, int number, string onto, string author, params (string Name, string Content)[] files)
    {
        _day++;
        Run(path, "read-tree", onto);
        foreach (var (name, content) in files)
        {
            Run(path, "update-index", "--add", "--cacheinfo", $"100644,{content},{name}");
        }

        var commit = Run(path, "-c", "user.name=" + author, "commit-tree", "-m", "Propose", "-p", onto, Run(path, "write-tree"));
        Run(path, "update-ref", $"refs/pr/{number}", commit);
        Run(path, "read-tree", "HEAD");
    }

    /// <summary>Stores a text, and zeros up to <paramref name="length"/>, as the content of a file, and returns its name.</summary>
    public string Store(string path, string text, long length = 0)
    {
        var file = folder.FullPath(path + "/.git/content");
        File.WriteAllText(file, text);
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(Math.Max(stream.Length, length));
        }

        return Run(path, "hash-object", "-w", "--no-filters", file);
    }

    /// <summary>Runs git in a folder and returns what it printed.</summary>
    public string Run(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", .. arguments])
        {
            WorkingDirectory = folder.FullPath(path),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["GIT_CONFIG_GLOBAL"] = NoFile,
                ["GIT_CONFIG_NOSYSTEM"] = "1",
                ["GIT_AUTHOR_DATE"] = $"2026-04-{_day:00}T12:00:00+0200",
                ["GIT_COMMITTER_DATE"] = $"2026-04-{_day:00}T12:00:00+0200",
            },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return printed.Trim();
    }
}
