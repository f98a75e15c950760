using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Git;

/// <summary>A git that runs. It is ended when its time is over, so that whoever reads what it prints never waits for ever.</summary>
internal sealed class GitProcess : IDisposable
{
    /// <summary>What every system's pipes hold at least: so much is written without anybody reading at the other end.</summary>
    private const int PipeSize = 4096;

    private const int MostErrors = 16 * 1024;

    private readonly Process _process;
    private readonly TimeLimit _limit;
    private readonly Timer _watch;
    private readonly Task<string> _errors;
    private Task _input = Task.CompletedTask;
    private volatile bool _isLate;

    private GitProcess(Process process, TimeLimit limit)
    {
        _process = process;
        _limit = limit;
        _watch = new(_ => End(), null, limit.Rest, Timeout.InfiniteTimeSpan);

        // A pipe that nobody empties stops the program at its other end. A thread is had sooner than the JIT compiles what would wait without one.
        var errors = process.StandardError.BaseStream;
        _errors = Task.Factory.StartNew(() => ReadErrors(errors), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>What it prints.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Starts git.</summary>
    /// <exception cref="GitFault">It does not start.</exception>
    public static GitProcess Start(ProcessStartInfo start, Action<IDictionary<string, string?>> setEnvironment, TimeLimit limit)
    {
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        setEnvironment(start.Environment);
        try
        {
            return new(Process.Start(start)!, limit);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            throw new GitFault($"'{start.FileName}' does not start: {Quoted.OneLine(exception.Message)}", concernsAll: true);
        }
    }

    /// <summary>Gives it lines of input, while it may print. What it said to earlier ones has been read.</summary>
    public void Send(IEnumerable<string> lines)
    {
        _input.Wait();
        var input = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
        if (input.Length <= PipeSize)
        {
            Write(input);
        }
        else
        {
            _input = Task.Run(() => Write(input));
        }
    }

    /// <summary>Tells it that there is no more input.</summary>
    public void CloseInput()
    {
        try
        {
            _input.Wait();
            _process.StandardInput.BaseStream.Dispose();
        }
        catch (IOException)
        {
            // Git has ended before its input did; its exit code says why.
        }
    }

    /// <summary>Waits for its end, after all that it printed was read and all input given.</summary>
    /// <exception cref="GitFault">It found the store broken, or took too long.</exception>
    public void Finish()
    {
        try
        {
            CloseInput();
            _process.WaitForExit();
            if (_isLate)
            {
                throw _limit.Overrun;
            }

            if (Complaint(_errors.Result, _process.ExitCode) is { } complaint)
            {
                throw complaint.IndexOf("unknown option", StringComparison.Ordinal) >= 0
                    ? new GitFault("git is too old, so update it to 2.36 or later, or set CommunityEvalsGit to false", concernsAll: true)
                    : new GitFault($"git cannot read it ({Quoted.OneLine(complaint)}), so look at the clone with 'git fsck'");
            }
        }
        catch (AggregateException exception)
        {
            throw new GitFault($"its pipes broke: {Quoted.OneLine(exception.GetBaseException().Message)}");
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        Kill();
        _process.Dispose();
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

    private void Write(byte[] input)
    {
        try
        {
            var pipe = _process.StandardInput.BaseStream;
            pipe.Write(input, 0, input.Length);
            pipe.Flush();
        }
        catch (IOException)
        {
            // The same.
        }
    }

    /// <summary>Reads to the end and keeps the beginning.</summary>
    private static string ReadErrors(Stream pipe)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[4 * 1024];
        int count;
        while ((count = pipe.Read(buffer, 0, buffer.Length)) > 0)
        {
            kept.Write(buffer, 0, (int)Math.Min(count, MostErrors - kept.Length));
        }

        return Encoding.UTF8.GetString(kept.ToArray());
    }

    /// <summary>Ends it because its time is over. A timer may be a little early, so the clock alone would not tell afterwards.</summary>
    private void End()
    {
        _isLate = true;
        Kill();
    }

    private void Kill()
    {
        try
        {
            if (!_process.HasExited)
            {
                _process.Kill();
            }
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            // It has just ended by itself.
        }
    }
}
