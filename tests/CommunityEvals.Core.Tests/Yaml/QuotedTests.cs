using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Yaml;

public class QuotedTests
{
    [Theory]
    [InlineData("a\r\nb\tc\u2028d", "a  b c d")]
    [InlineData("\u202Etxt\u2069\u200B\u0007", "U+202EtxtU+2069U+200BU+0007")]
    [InlineData("👩‍💻 ❤️‍🔥", "👩‍💻 ❤️‍🔥")]
    [InlineData("a\u200Db\u200D", "aU+200DbU+200D")]
    public void What_cannot_be_seen_is_shown_by_its_number_and_an_emoji_stays_one(string text, string shown) =>
        Assert.Equal(shown, Quoted.OneLine(text));

    [Fact]
    public void Half_of_a_character_is_shown_as_one_that_is_lost() => Assert.Equal("a\uFFFDb\uFFFD", Quoted.OneLine("a\uD83Db\uDC69"));

    [Theory]
    [InlineData("12345678", "12345678")]
    [InlineData("123456789", "12345678…")]
    [InlineData("1234567👩👩", "1234567👩…")]
    public void A_long_text_is_cut_between_characters(string text, string shown) => Assert.Equal(shown, Quoted.OneLine(text, longest: 8));
}
