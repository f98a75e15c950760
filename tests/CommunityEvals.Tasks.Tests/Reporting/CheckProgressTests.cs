using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Tests.Reporting;

public class CheckProgressTests
{
    private readonly List<string> _log = [];
    private readonly List<string> _terminal = [];
    private TimeSpan _now;

    [Fact]
    public void A_short_check_tells_nothing()
    {
        using (var progress = Start(total: 3))
        {
            progress.Step();
            _now = TimeSpan.FromSeconds(0.9);
            progress.Step();
        }

        Assert.Empty(_log);
        Assert.Empty(_terminal);
    }

    [Fact]
    public void A_long_check_tells_once_a_second_and_takes_the_bar_away()
    {
        using (var progress = Start(total: 4))
        {
            foreach (var second in new[] { 0.5, 1, 1.5, 2.1 })
            {
                _now = TimeSpan.FromSeconds(second);
                progress.Step();
            }
        }

        Assert.Equal(["CommunityEvals: 50 % of the files are checked", "CommunityEvals: 100 % of the files are checked"], _log);
        Assert.Equal(["\e]9;4;1;50\e\\", "\e]9;4;1;100\e\\", "\e]9;4;0;\e\\"], _terminal);
    }

    [Fact]
    public void Steps_of_several_threads_tell_once()
    {
        using var progress = Start(total: 1000);
        _now = TimeSpan.FromSeconds(1);
        Parallel.For(0, 1000, _ => progress.Step());
        Assert.Single(_log);
    }

    private CheckProgress Start(int total) => new(total, () => _now, _log.Add, _terminal.Add);
}
