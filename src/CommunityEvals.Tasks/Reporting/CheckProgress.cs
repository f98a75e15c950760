using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Reporting;

/// <summary>Tells how far a long check is: the terminal by its own progress bar, a detailed log by a line now and then. A short check tells nothing.</summary>
/// <remarks>
/// MSBuild's terminal logger shows which target runs and for how long, and gives a task no way to say more (dotnet/msbuild#6944 and
/// #8878). It has the terminal show a bar without an end (<c>OSC 9;4;3</c>), and that bar can be told a percentage.
/// </remarks>
internal sealed class CheckProgress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly int _total;
    private readonly Func<TimeSpan> _clock;
    private readonly Action<string> _say;
    private readonly Action<string> _showOnTerminal;
    private int _done;
    private long _lastTold;

    /// <summary>Begins.</summary>
    /// <param name="total">How many steps there are, as far as is known: files may turn up later.</param>
    /// <param name="clock">The time since the beginning.</param>
    /// <param name="say">Takes a line for the log.</param>
    /// <param name="showOnTerminal">Takes a control sequence for the terminal.</param>
    public CheckProgress(int total, Func<TimeSpan> clock, Action<string> say, Action<string> showOnTerminal) =>
        (_total, _clock, _say, _showOnTerminal) = (total, clock, say, showOnTerminal);

    /// <summary>Begins to tell of a build.</summary>
    public static CheckProgress Start(TaskLoggingHelper log, int total)
    {
        var clock = Stopwatch.StartNew();
        return new(
            total,
            () => clock.Elapsed,
            line => log.LogMessage(MessageImportance.Low, line),
            HasProgressBar ? Console.Out.Write : _ => { });
    }

    /// <summary>A step is done, on any thread.</summary>
    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        var last = Interlocked.Read(ref _lastTold);
        var now = _clock().Ticks;
        if (now - last >= Interval.Ticks && Interlocked.CompareExchange(ref _lastTold, now, last) == last)
        {
            var percent = (int)Math.Min(100, 100L * done / _total);
            _showOnTerminal($"\u001B]9;4;1;{percent}\u001B\\");
            _say($"CommunityEvals: {percent} % of the files are checked");
        }
    }

    /// <summary>Takes the bar away, if there is one.</summary>
    public void Dispose()
    {
        if (_lastTold > 0)
        {
            _showOnTerminal("\u001B]9;4;0;\u001B\\");
        }
    }

    /// <summary>Whether what is written to the console gets to a terminal that takes the sequence for a progress bar, or for nothing.</summary>
    /// <remarks>On macOS it may be taken for a notification, so MSBuild does not send it there either (dotnet/msbuild#8958); old consoles of Windows print it.</remarks>
    private static bool HasProgressBar =>
        !Console.IsOutputRedirected
        && (RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? IsSet("WT_SESSION") || IsSet("ConEmuPID")
            : !RuntimeInformation.IsOSPlatform(OSPlatform.OSX) && IsSet("TERM") && Environment.GetEnvironmentVariable("TERM") != "dumb");

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
