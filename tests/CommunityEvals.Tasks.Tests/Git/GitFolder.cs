using System.Diagnostics;
using Xunit.Abstractions;

namespace CommunityEvals.Tasks.Tests.Git;

/// <summary>A folder for real git repos, made by the git of this machine.</summary>
internal sealed class GitFolder : IDisposable
{
    private static readonly string NoFile = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
    private static readonly Lazy<bool> HasGit = new(() => File.Exists(PathOfGit()));

    public string Path { get; } = Directory.CreateTempSubdirectory("community-evals-history-").FullName;

    /// <summary>When and by whom commits are made from now on.</summary>
    public (string Date, string Author) Now { get; set; } = ("2026-04-01T12:00:00+0200", "Ada");

    /// <summary>Whether git is on this machine; says so in the test's output where it is not.</summary>
    public static bool IsMissing(ITestOutputHelper output)
    {
        if (!HasGit.Value)
        {
            output.WriteLine("There is no git on the PATH: nothing was tested.");
        }

        return !HasGit.Value;
    }

    public string FullPath(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    /// <summary>Runs git in a folder below this one and returns what it printed.</summary>
    public string Git(string folder, params string[] arguments) => Git(folder, arguments, input: "");

    /// <summary>The same with input.</summary>
    public string Git(string folder, string[] arguments, string input)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=" + Now.Author, "-c", "user.email=ada@example.org", "-c", "protocol.file.allow=always", .. arguments])
        {
            WorkingDirectory = FullPath(folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["GIT_CONFIG_GLOBAL"] = NoFile,
                ["GIT_CONFIG_NOSYSTEM"] = "1",
                ["GIT_TERMINAL_PROMPT"] = "0",
                ["GIT_AUTHOR_DATE"] = Now.Date,
                ["GIT_COMMITTER_DATE"] = Now.Date,
            },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Trim();
    }

    /// <summary>Makes an empty repo.</summary>
    public void Init(string folder)
    {
        Directory.CreateDirectory(FullPath(folder));
        Git(folder, "init", "-q", "-b", "main");
    }

    /// <summary>Commits a text as <c>eval.yaml</c> and returns the commit's SHA.</summary>
    public string Commit(string folder, string definition, string file = "eval.yaml")
    {
        Write(System.IO.Path.Combine(folder, file), definition);
        Git(folder, "add", file);
        Git(folder, "commit", "-q", "--allow-empty", "-m", "Change");
        return Git(folder, "rev-parse", "HEAD");
    }

    public void Dispose()
    {
        // Git writes its objects as read-only files, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Path, recursive: true);
    }

    private static string? PathOfGit() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
        .FirstOrDefault(File.Exists);
}
