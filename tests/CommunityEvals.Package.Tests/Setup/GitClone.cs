using System.ComponentModel;
using System.Diagnostics;

namespace CommunityEvals.Package.Tests.Setup;

/// <summary>A real git repo below a test's folder, whose commits are the same in every run: one a day, from 2026-01-01 on.</summary>
internal sealed class GitClone
{
    private readonly string _folder;
    private int _day;

    private GitClone(string folder) => _folder = folder;

    /// <summary>Makes an empty repo; null where there is no git.</summary>
    public static GitClone? TryInit(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            var clone = new GitClone(folder);
            clone.Git("", "init", "-q", "-b", "main");
            return clone;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Commits files on the main branch; a text that is null deletes one.</summary>
    /// <returns>The commit.</returns>
    public string Commit(string author, params (string Path, string? Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            if (text is null)
            {
                File.Delete(full);
            }
            else
            {
                File.WriteAllText(full, text);
            }
        }

        _day++;
        Git("", "add", "-A");
        Git("", "-c", "user.name=" + author, "commit", "-q", "-m", "Change");
        return Git("", "rev-parse", "HEAD");
    }

    /// <summary>Puts a commit with files on top of another one, and has a pull request's ref name it.</summary>
    /// <remarks>Nothing is checked out: a file may have a name that no disk takes.</remarks>
    /// <returns>The commit.</returns>
    public string Propose(int number, string onto, string author, params (string Path, string Blob)[] files)
    {
        _day++;
        Git("", "read-tree", onto);
        Git(string.Concat(files.Select(file => $"100644 {file.Blob}\t{file.Path}\0")), "update-index", "-z", "--index-info");
        var commit = Git("Change", "-c", "user.name=" + author, "commit-tree", Git("", "write-tree"), "-p", onto);
        Git("", "update-ref", $"refs/pr/{number}", commit);
        Git("", "read-tree", "HEAD");
        return commit;
    }

    /// <summary>Stores a text and returns its name.</summary>
    public string Blob(string text) => Git(text, "hash-object", "-w", "--stdin");

    /// <summary>Stores as many zeros and returns their name.</summary>
    public string Zeros(long count)
    {
        var path = Path.Combine(_folder, ".git", "zeros");
        using (var file = File.Create(path))
        {
            file.SetLength(count);
        }

        var name = Git("", "hash-object", "-w", path);
        File.Delete(path);
        return name;
    }

    private string Git(string input, params string[] arguments)
    {
        var date = $"2026-01-{_day:00}T12:00:00Z";
        var start = new ProcessStartInfo("git", ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "core.autocrlf=false", .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["GIT_AUTHOR_DATE"] = date, ["GIT_COMMITTER_DATE"] = date },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return printed.Trim();
    }
}
