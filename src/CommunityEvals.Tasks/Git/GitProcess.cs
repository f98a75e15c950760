using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Git;

/// <summary>Runs <c>git cat-file</c> over a store.</summary>
/// <param name="program">Full path of git.</param>
/// <param name="repo">The repo that it is run in.</param>
/// <param name="store">The store to read.</param>
/// <param name="limit">How long all runs together may take.</param>
internal sealed class GitProcess(string program, ScratchRepo repo, ObjectStore store, TimeSpan limit)
{
    private const int MostOutput = 64 * 1024 * 1024;
    private const int MostErrors = 16 * 1024;

    /// <summary>Names that no program can be run, no server reached and no optional file written for, whatever git learns to read.</summary>
    private const string Guards = "-c core.fsmonitor=false -c core.hooksPath=/dev/null -c protocol.allow=never";

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>What git answers to lines of input.</summary>
    /// <param name="mode">The option of <c>git cat-file</c> that says what is asked.</param>
    /// <param name="lines">ASCII.</param>
    /// <exception cref="GitFault">Git did not start, found the store broken, or took too long.</exception>
    public byte[] Ask(string mode, IEnumerable<string> lines)
    {
        var input = Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\n")));
        using var process = Start(mode);
        try
        {
            // All at once: a pipe that nobody empties stops the program at its other end.
            var write = Task.Run(() => Write(process.StandardInput.BaseStream, input));
            var output = Task.Run(() => Read(process.StandardOutput.BaseStream, MostOutput));
            var errors = Task.Run(() => Read(process.StandardError.BaseStream, MostErrors));
            if (!Task.WaitAll([write, output, errors], Rest) || !process.WaitForExit((int)Rest.TotalMilliseconds))
            {
                throw new GitFault($"git took longer than {limit.TotalSeconds:0.#} seconds, so look at the clone with 'git fsck'");
            }

            return Complaint(Encoding.UTF8.GetString(errors.Result), process.ExitCode) is { } complaint
                ? throw new GitFault($"git cannot read it ({Quoted.OneLine(complaint)}), so look at the clone with 'git fsck'")
                : output.Result;
        }
        catch (AggregateException exception)
        {
            throw new GitFault($"its pipes broke: {Quoted.OneLine(exception.GetBaseException().Message)}");
        }
        finally
        {
            End(process);
        }
    }

    private TimeSpan Rest => limit > _clock.Elapsed ? limit - _clock.Elapsed : TimeSpan.Zero;

    private Process Start(string mode)
    {
        var start = new ProcessStartInfo(program, $"{Guards} cat-file {mode}")
        {
            WorkingDirectory = repo.Folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start.Environment);
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            throw new GitFault($"'{program}' does not start: {Quoted.OneLine(exception.Message)}");
        }
    }

    private void SetEnvironment(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["GIT_DIR"] = repo.Folder;
        environment["GIT_OBJECT_DIRECTORY"] = store.Folder;
        environment["GIT_CONFIG_NOSYSTEM"] = "1";
        environment["GIT_CONFIG_GLOBAL"] = Path.DirectorySeparatorChar == '\\' ? "NUL" : "/dev/null";
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_PAGER"] = "cat";
        environment["LC_ALL"] = "C";
    }

    /// <summary>The first line in which git says that something is broken, or null. That an abbreviation is ambiguous, it answers as well.</summary>
    private static string? Complaint(string errors, int exitCode)
    {
        var line = errors.Split('\n').FirstOrDefault(text =>
            text.Trim().Length > 0
            && !text.StartsWith("hint:", StringComparison.Ordinal)
            && !text.StartsWith("error: short object ID", StringComparison.Ordinal));
        return line?.Trim() ?? (exitCode == 0 ? null : $"exit code {exitCode}");
    }

    private static void Write(Stream pipe, byte[] input)
    {
        try
        {
            using (pipe)
            {
                pipe.Write(input, 0, input.Length);
            }
        }
        catch (IOException)
        {
            // Git has ended before its input did; its exit code says why.
        }
    }

    /// <summary>Reads to the end and keeps the beginning.</summary>
    private static byte[] Read(Stream pipe, int most)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = pipe.Read(buffer, 0, buffer.Length)) > 0)
        {
            kept.Write(buffer, 0, (int)Math.Min(count, most - kept.Length));
        }

        return kept.ToArray();
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            // It has just ended by itself.
        }
    }
}
