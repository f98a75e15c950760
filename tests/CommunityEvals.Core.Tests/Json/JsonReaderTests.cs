using CommunityEvals.Json;
using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Json;

public class JsonReaderTests
{
    [Fact]
    public void Numbers_keep_their_digits_and_everything_its_place()
    {
        var stream = JsonReader.Read(new("{\n  \"value\": 20.90,\n  \"list\": [1e400, -0, true, null, {}]\n}\n"));

        Assert.Null(stream.Fault);
        var root = Assert.IsType<YamlMapping>(Assert.Single(stream.Documents));
        var value = Assert.IsType<YamlScalar>(root.Find("value")!.Value);
        Assert.Equal(("20.90", ScalarKind.Float), (value.Value, value.Kind));
        Assert.Equal(new TextRange(new(2, 12), new(2, 17)), stream.Text.RangeOf(value.Span));
        var list = Assert.IsType<YamlSequence>(root.Find("list")!.Value);
        Assert.Equal("[1e400, -0, true, null, {}]", stream.Text.Slice(list.Span));
        Assert.Equal(
            [ScalarKind.Float, ScalarKind.Integer, ScalarKind.Boolean, ScalarKind.Null],
            list.Items.OfType<YamlScalar>().Select(item => item.Kind));
    }

    [Theory]
    [InlineData("""plain ✖ 😀""", "plain ✖ 😀")]
    [InlineData("""\"\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData("""\u2716 \ud83d\ude00""", "✖ 😀")]
    [InlineData("""half \ud83d and \ude00""", "half \uFFFD and \uFFFD")]
    [InlineData("\u007F is allowed, unlike in YAML", "\u007F is allowed, unlike in YAML")]
    public void Text_is_what_its_escapes_stand_for(string written, string meant)
    {
        var text = Assert.IsType<YamlScalar>(JsonReader.Read(new($"\"{written}\"")).Documents[0]);

        Assert.Equal((meant, ScalarKind.Text), (text.Value, text.Kind));
    }

    [Theory]
    [InlineData("", "1,1: the file ends where a value in JSON is expected")]
    [InlineData("""{"num": 1, "status": "op""", "1,22: the file ends in the middle of this text")]
    [InlineData("[\"a\nb\"]", "1,2: the quote that begins here is not closed on its line")]
    [InlineData("""{"num": 1, "status" """, "1,21: the file ends where a ':' and the key's value is expected")]
    [InlineData("""[{"num": 1}, {"num": 2}""", "1,24: the file ends where a comma or ']' is expected")]
    [InlineData("<!doctype html>", "1,1: a value in JSON is expected here")]
    [InlineData("[1,]", "1,4: a value in JSON is expected here")]
    [InlineData("[01]", "1,2: a value in JSON is expected here")]
    [InlineData("[NaN]", "1,2: a value in JSON is expected here")]
    [InlineData("""["a" "b"]""", "1,6: a comma or ']' is expected here")]
    [InlineData("{'a': 1}", "1,2: a key in double quotes is expected here")]
    [InlineData("""["\q"]""", "1,3: a backslash begins an escape that does not exist")]
    [InlineData("""["\u12"]""", "1,3: an escape needs four hexadecimal digits")]
    [InlineData("""{"a": 1}{"b": 2}""", "1,9: more text stands behind the end of the JSON: keep one value in a file")]
    public void What_is_no_json_is_told_with_its_place(string text, string expected)
    {
        var stream = JsonReader.Read(new(text));

        var place = stream.Text.PositionAt(stream.Fault!.Span.Start);
        Assert.Equal(expected, $"{place.Line},{place.Column}: {stream.Fault.Message}");
        Assert.Empty(stream.Documents);
    }

    [Fact]
    public void A_key_that_stands_twice_is_told_and_the_first_counts()
    {
        var stream = JsonReader.Read(new("""{"num": 1, "num": 2}"""));

        Assert.Equal(11, Assert.Single(stream.DuplicateKeys).Second.Span.Start);
        Assert.Equal("1", ((YamlScalar)((YamlMapping)stream.Documents[0]).Find("num")!.Value).Value);
    }

    [Fact]
    public void Beyond_a_limit_nothing_is_read()
    {
        var limits = new YamlLimits(MaxLength: 100, MaxDepth: 3, MaxNodes: 5, MaxAliases: 0);

        Assert.Null(JsonReader.Read(new("[[[1, 2]]]"), limits).Fault);
        Assert.Equal("nested deeper than 3 levels", JsonReader.Read(new("[[[[]]]]"), limits).Fault!.Message);
        Assert.Equal("more than 5 values", JsonReader.Read(new("[1, 2, 3, 4, 5]"), limits).Fault!.Message);
        Assert.Equal(YamlFaultKind.LimitExceeded, JsonReader.Read(new(new string(' ', 101)), limits).Fault!.Kind);
        Assert.Equal(YamlFaultKind.LimitExceeded, JsonReader.Read(new(new string('[', 1_000_000))).Fault!.Kind);
        Assert.Equal(YamlFaultKind.Malformed, JsonReader.Read(new("[]", isUtf8: false)).Fault!.Kind);
    }
}
