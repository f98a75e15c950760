using CommunityEvals.Scores;

namespace CommunityEvals.Core.Tests.Scores;

public class ScoreTests
{
    [Theory]
    [InlineData("20.90", "20.90")]
    [InlineData("76", "76")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1e3", "1e3")]
    [InlineData("1.5E-07", "1.5E-07")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("+5", "5")]
    [InlineData("5.", "5")]
    [InlineData("5.e2", "5e2")]
    [InlineData("012", "12")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("0", "0")]
    [InlineData("00.0", "0.0")]
    public void Digits_are_kept_where_they_are_JSON_and_normalised_elsewhere(string written, string json)
    {
        Assert.Equal(json, Score.TryParse(written)!.Json);
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
    }

    [Theory]
    [InlineData(".nan")]
    [InlineData("-.inf")]
    [InlineData("1e400")]
    [InlineData("-1e999999999999")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF")]
    public void What_a_double_cannot_hold_is_no_score(string written) => Assert.Null(Score.TryParse(written));

    [Theory]
    [InlineData("76.1", "76.10")]
    [InlineData("0.5", "5e-1")]
    [InlineData("0", "-0.00")]
    [InlineData("0e999999999999", "0")]
    [InlineData("1000", "1e3")]
    [InlineData("0x10", "16")]
    public void Equal_numbers_are_equal_however_written(string a, string b)
    {
        Assert.True(Score.TryParse(a) == Score.TryParse(b));
        Assert.Equal(Score.TryParse(a)!.GetHashCode(), Score.TryParse(b)!.GetHashCode());
    }

    [Theory]
    [InlineData("0.1", "0.10000000000000000001")]
    [InlineData("9007199254740992", "9007199254740993")]
    [InlineData("-2", "-1.9")]
    [InlineData("-1", "0")]
    [InlineData("9.99", "10")]
    [InlineData("1e-400", "1e-399")]
    [InlineData("99", "1e2")]
    public void Comparison_is_exact(string less, string greater)
    {
        Assert.True(Score.TryParse(less)! < Score.TryParse(greater)!);
        Assert.False(Score.TryParse(less)! >= Score.TryParse(greater)!);
    }

    [Theory]
    [InlineData(null, "default")]
    [InlineData("", "default")]
    [InlineData("No tools", "default")]
    [InlineData("no-tools.", "default")]
    [InlineData("without_tools", "default")]
    [InlineData("With tools", "with-tools")]
    [InlineData(" with  tools. ", "with-tools")]
    [InlineData("With search", "other: with search")]
    [InlineData("family=time; n=12", "other: family=time; n=12")]
    public void Notes_tell_the_variant(string? notes, string variant) => Assert.Equal(variant, Variant.Of(notes));
}
