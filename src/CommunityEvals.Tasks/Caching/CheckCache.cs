using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Outputs;

namespace CommunityEvals.Tasks.Caching;

/// <summary>Remembers what a check said, until anything that it saw or was asked is another.</summary>
/// <param name="path">Full path of the file that remembers; null to remember nothing.</param>
/// <param name="key">What the check is asked.</param>
/// <param name="today">Today's date in UTC: what is right of a date today may be wrong tomorrow.</param>
internal sealed class CheckCache(string? path, string key, DateTime today)
{
    private const int MostBytes = 512 * 1024 * 1024;

    /// <summary>File systems keep time less finely than they tell it: a file that changed this shortly before may have changed again since.</summary>
    private static readonly TimeSpan Blur = TimeSpan.FromSeconds(2);

    /// <summary>What the check said when it last ran, if it would say the same now; else what it says now.</summary>
    public CheckAnswer FindOrRun(Func<CheckAnswer> run)
    {
        if (path is null)
        {
            return run();
        }

        var began = Now();
        if (Remembered() is { } remembered && remembered.Seen.Holds(remembered.Began - (Blur.Ticks * 100), out var isByContent))
        {
            if (isByContent)
            {
                Keep(remembered with { Began = began });
            }

            return remembered.Answer;
        }

        var answer = Disk.Record(run, out var seen);
        if (seen is not null && answer.IsLasting)
        {
            Keep(new(key, began, today, seen, answer));
        }

        return answer;
    }

    private static long Now() => (DateTime.UtcNow.Ticks - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks) * 100;

    private AnswerFile? Remembered()
    {
        try
        {
            return File.Exists(path) && AnswerFile.Read(Disk.ReadUnseen(path!, MostBytes), key) is { } found && found.Day == today ? found : null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }

    /// <summary>A cache that cannot be written costs time and nothing else.</summary>
    private void Keep(AnswerFile answer) => OutputFile.Write(path!, answer.Write());
}
