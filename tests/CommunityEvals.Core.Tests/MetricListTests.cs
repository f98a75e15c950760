using CommunityEvals.Benchmarks;

namespace CommunityEvals.Core.Tests;

public class MetricListTests
{
    private static readonly MetricDeclaration[] Metrics =
    [
        new("acme/speech", "wer") { LowerIsBetter = true, Unit = ScoreUnit.Fraction, Minimum = "0", Maximum = "1.5" },
        new("acme/quiz", "overall") { LowerIsBetter = false, Unit = ScoreUnit.Percent },
        new("acme/plain", "nothing said"),
        new("acme/odd=name", "swe_bench_%_resolved|a#b;c,d=e\nf é") { Minimum = "-1e3" },
        new("acme/half", "open") { Maximum = ".5" },
    ];

    [Fact]
    public void What_is_written_is_read_back() => Assert.Equal(Metrics, MetricList.Read(MetricList.Write(Metrics)));

    [Fact]
    public void The_line_holds_nothing_that_cuts_a_value_in_the_compilers_configuration() =>
        Assert.DoesNotContain(MetricList.Write(Metrics), c => c is '#' or ';' or '\n' or '\r');

    [Fact]
    public void No_metrics_are_an_empty_line() => Assert.Equal("", MetricList.Write([]));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("acme/a")]
    [InlineData("acme/a=b")]
    [InlineData("acme/a=b=lower")]
    [InlineData("acme/a=b=lower,percent,0")]
    [InlineData("acme/a=b=lower,percent,0,1,2")]
    [InlineData("acme/a=b=c=lower,percent,0,1")]
    public void A_part_that_is_not_well_formed_is_passed_over(string? line)
    {
        Assert.Empty(MetricList.Read(line));
        Assert.Equal([new("acme/good", "one")], MetricList.Read(line + "|acme/good=one=,,,"));
    }

    [Fact]
    public void Words_that_mean_nothing_are_nothing_said() =>
        Assert.Equal([new("acme/a", "b")], MetricList.Read("acme/a=b=sideways,bushels,,"));
}
