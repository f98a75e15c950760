using System.Diagnostics;
using System.Globalization;

namespace CommunityEvals.Tasks.Git;

/// <summary>How long git may take, from now on.</summary>
/// <param name="span">The time.</param>
/// <param name="all">A limit that holds for more than this, or null.</param>
internal sealed class TimeLimit(TimeSpan span, TimeLimit? all = null)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>What is left; nothing once it is over.</summary>
    public TimeSpan Rest
    {
        get
        {
            var own = span > _clock.Elapsed ? span - _clock.Elapsed : TimeSpan.Zero;
            return all is not null && all.Rest < own ? all.Rest : own;
        }
    }

    /// <summary>What to say when it is over.</summary>
    public GitFault Overrun => all?.Rest == TimeSpan.Zero
        ? new($"git took longer than {all.Seconds} seconds for all repos together", concernsAll: true)
        : new($"git took longer than {Seconds} seconds, so look at the clone with 'git fsck'");

    private string Seconds => span.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Ends what takes too long.</summary>
    /// <exception cref="GitFault">It is over.</exception>
    public void Check()
    {
        if (Rest == TimeSpan.Zero)
        {
            throw Overrun;
        }
    }
}
