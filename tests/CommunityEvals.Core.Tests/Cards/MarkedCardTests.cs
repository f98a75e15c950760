using CommunityEvals.Cards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Cards;

public class MarkedCardTests
{
    private const string Begin = "<!-- community-evals: begin -->";
    private const string End = "<!-- community-evals: end -->";

    [Fact]
    public void The_block_is_replaced_and_the_rest_stays()
    {
        const string Head = "---\nlicense: mit\n---\n\n# Title  \n<!-- community-evals: begin, by hand -->\n";
        var card = new MarkedCard($"{Head}old\n{End}\nlast line without end");
        Assert.Null(card.Fault);
        Assert.Equal($"{Head}\nnew\n\n{End}\nlast line without end", card.With("new\n"));
        Assert.Equal(card.With("new\n"), new MarkedCard(card.With("new\n")).With("new\n"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void The_block_has_the_line_ends_that_stand_there_and_mixed_ones_elsewhere_stay(string lineEnd)
    {
        var card = new MarkedCard($"a\r\nb\nc{lineEnd}{Begin}{lineEnd}old{lineEnd}{End}\r\nd\n");
        Assert.Equal($"a\r\nb\nc{lineEnd}{Begin}{lineEnd}{lineEnd}1{lineEnd}2{lineEnd}{lineEnd}{End}\r\nd\n", card.With("1\n2\n"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("# Title", "\n\n")]
    [InlineData("# Title\n", "\n")]
    public void A_card_without_a_block_gets_one_at_its_end(string text, string gap)
    {
        var card = new MarkedCard(text);
        Assert.Null(card.Begin);
        Assert.Equal($"{text}{gap}{MarkedCard.BeginMark}\n\nnew\n\n{End}\n", card.With("new\n"));
        Assert.Equal(card.With("new\n"), new MarkedCard(card.With("new\n")).With("new\n"));
    }

    [Fact]
    public void An_added_block_has_the_line_ends_of_the_card() =>
        Assert.Equal($"# Title\r\n\r\n{MarkedCard.BeginMark}\r\n\r\nnew\r\n\r\n{End}\r\n", new MarkedCard("# Title\r\n").With("new\n"));

    [Theory]
    [InlineData("```\n{0}\n```\n")]
    [InlineData("~~~~ markdown\n```\n{0}\n~~~\n{1}\n~~~~\n")]
    [InlineData("   ```html\n{0}\n")]
    [InlineData("    {0}\n")]
    [InlineData("\t{0}\n")]
    [InlineData("> {0}\n")]
    [InlineData("see {0}\n")]
    [InlineData("`{0}`\n")]
    [InlineData("{0} {1}\n")]
    [InlineData("<!-- community-evals: beginning -->\n")]
    [InlineData("<!-- community-evals:\nbegin -->\n")]
    [InlineData("<!--->\n")]
    [InlineData("---\ndescription: |\n{0}\n---\n")]
    public void What_is_code_or_no_line_of_its_own_is_no_mark(string text)
    {
        var card = new MarkedCard(string.Format(null, text, Begin, End));
        Assert.Null(card.Fault);
        Assert.Null(card.Begin);
    }

    [Theory]
    [InlineData("```\ncode\n```\n{0}\n{1}\n")]
    [InlineData("``` not `code`\n{0}\n{1}\n")]
    [InlineData("   {0}  \n<!--community-evals:end-->\n")]
    [InlineData("---\nno: end\n\n{0}\n{1}\n")]
    public void What_only_looks_like_code_is_a_mark(string text) => Assert.NotNull(new MarkedCard(string.Format(null, text, Begin, End)).Begin);

    [Theory]
    [InlineData("x\n{0}\n", 2, "this block has no end")]
    [InlineData("x\n{1}\n", 2, "this ends a block that has no begin")]
    [InlineData("{1}\n{0}\n", 1, "this ends a block that has no begin")]
    [InlineData("{0}\n{0}\n{1}\n", 2, "this block begins within another")]
    [InlineData("{0}\n{1}\n{0}\n{1}\n", 3, "this is a second block")]
    [InlineData("{0}\r\n{1}\r\n{1}\r\n", 3, "this is a second end of one block")]
    public void Broken_marks_are_told_at_the_mark_that_is_wrong(string text, int line, string message)
    {
        text = string.Format(null, text, Begin, End);
        var card = new MarkedCard(text);
        Assert.StartsWith(message, card.Fault!.Message, StringComparison.Ordinal);
        Assert.Equal(line, new YamlText(text).PositionAt(card.Fault.Span.Start).Line);
    }

    [Fact]
    public void The_first_change_is_told_by_its_line()
    {
        var card = new MarkedCard($"a\r\n{Begin}\r\n\r\n1\r\n2\r\n\r\n{End}\r\n");
        Assert.Equal((5, "3"), card.FirstChange(card.With("1\n3\n")));
        Assert.Equal((4, "1|"), card.FirstChange(card.With("1|\n2\n")));
        Assert.Equal((6, "3"), card.FirstChange(card.With("1\n2\n3\n")));
        Assert.Equal((6, End), card.FirstChange(card.With("1\n")));
        Assert.Equal((4, "1"), new MarkedCard($"a\n{Begin}\n{End}\n").FirstChange(card.With("1\n2\n").Replace("\r", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_long_card_of_marks_is_read_in_no_time()
    {
        var card = new MarkedCard(string.Concat(Enumerable.Repeat(Begin + "\n", 100_000)));
        Assert.StartsWith("this block begins within another", card.Fault!.Message, StringComparison.Ordinal);
    }
}
