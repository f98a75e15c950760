using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests;

public class AliasDepthTests
{
    [Fact]
    public void Aliases_that_nest_deeper_than_the_limit_are_refused_at_the_alias()
    {
        var text = new YamlText("a: &a [[[[1]]]]\nb: &b [[*a]]\n");

        var fault = YamlReader.Read(text, YamlLimits.Default with { MaxDepth = 6 }).Fault;

        Assert.Equal(YamlFaultKind.LimitExceeded, fault?.Kind);
        Assert.Equal("*a", text.Slice(fault!.Span));
    }

    [Fact]
    public void Aliases_that_nest_no_deeper_than_the_limit_are_read()
    {
        var stream = YamlReader.Read(new("a: &a [[[[1]]]]\nb: &b [[*a]]\n"), YamlLimits.Default with { MaxDepth = 7 });

        Assert.Null(stream.Fault);
        Assert.Equal(7, stream.Documents[0].Depth);
    }
}
