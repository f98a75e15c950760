using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  - x\n  - \"y z\"\n")]
    [InlineData("a: 1\r\nb:\r\n  - x\r\n  - \"y z\"\r\n")]
    [InlineData("a: 1\nb: [x, \"y z\"]")]
    [InlineData("\uFEFFa: 1\nb: [x, \"y z\"]")]
    [InlineData("---\n# comment\na:   1 # c\nb: !!seq\n- x\n-   'y z'\n...\n")]
    public void Keys_and_values_have_their_exact_places(string text)
    {
        var stream = Read(text);
        var root = Assert.IsType<YamlMapping>(Assert.Single(stream.Documents));
        var list = Assert.IsType<YamlSequence>(root.Find("b")!.Value);
        Assert.Equal("a", stream.Text.Slice(root.Pairs[0].Key.Span));
        Assert.Equal("1", stream.Text.Slice(root.Find("a")!.Value.Span));
        Assert.Equal("x", stream.Text.Slice(list.Items[0].Span));
        Assert.Contains(stream.Text.Slice(list.Items[1].Span), new[] { "\"y z\"", "'y z'" });
        Assert.Equal("y z", ((YamlScalar)list.Items[1]).Value);
        Assert.False(((YamlScalar)list.Items[1]).IsPlain);
    }

    [Fact]
    public void Collections_end_with_their_last_child_or_their_bracket()
    {
        var stream = Read("- a: {b: c }\n  d: [e,\n   f]\n\n# comment\n- g: |\n    text\n    more\n\n");
        var list = (YamlSequence)stream.Documents[0];
        Assert.Equal("a: {b: c }\n  d: [e,\n   f]", stream.Text.Slice(list.Items[0].Span));
        Assert.Equal("{b: c }", stream.Text.Slice(((YamlMapping)list.Items[0]).Find("a")!.Value.Span));
        Assert.Equal("|\n    text\n    more", stream.Text.Slice(((YamlMapping)list.Items[1]).Find("g")!.Value.Span));
    }

    [Theory]
    [InlineData("", ScalarKind.Null)]
    [InlineData("~", ScalarKind.Null)]
    [InlineData("null", ScalarKind.Null)]
    [InlineData("NULL", ScalarKind.Null)]
    [InlineData("nULL", ScalarKind.Text)]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("False", ScalarKind.Boolean)]
    [InlineData("yes", ScalarKind.Text)]
    [InlineData("on", ScalarKind.Text)]
    [InlineData("0", ScalarKind.Integer)]
    [InlineData("-17", ScalarKind.Integer)]
    [InlineData("+5", ScalarKind.Integer)]
    [InlineData("012", ScalarKind.Integer)]
    [InlineData("0x1F", ScalarKind.Integer)]
    [InlineData("0o17", ScalarKind.Integer)]
    [InlineData("0o18", ScalarKind.Text)]
    [InlineData("0x", ScalarKind.Text)]
    [InlineData("-0x1F", ScalarKind.Text)]
    [InlineData("1_000", ScalarKind.Text)]
    [InlineData("76.1", ScalarKind.Float)]
    [InlineData("20.90", ScalarKind.Float)]
    [InlineData(".5", ScalarKind.Float)]
    [InlineData("5.", ScalarKind.Float)]
    [InlineData("-.5e-3", ScalarKind.Float)]
    [InlineData("1e3", ScalarKind.Float)]
    [InlineData("1e", ScalarKind.Text)]
    [InlineData(".", ScalarKind.Text)]
    [InlineData("+", ScalarKind.Text)]
    [InlineData(".inf", ScalarKind.Float)]
    [InlineData("-.INF", ScalarKind.Float)]
    [InlineData(".NaN", ScalarKind.Float)]
    [InlineData("-.nan", ScalarKind.Text)]
    [InlineData("nan", ScalarKind.Text)]
    [InlineData("2026-01-15", ScalarKind.Text)]
    [InlineData("76.1%", ScalarKind.Text)]
    [InlineData("1:30", ScalarKind.Text)]
    [InlineData("\"76.1\"", ScalarKind.Text)]
    [InlineData("'null'", ScalarKind.Text)]
    [InlineData("!!str 5", ScalarKind.Text)]
    [InlineData("! 5", ScalarKind.Text)]
    [InlineData("!!float 5", ScalarKind.Float)]
    [InlineData("!!int \"5\"", ScalarKind.Integer)]
    public void The_core_schema_decides_what_a_scalar_is(string written, ScalarKind kind) =>
        Assert.Equal(kind, ((YamlScalar)((YamlMapping)Read($"a: {written}\n").Documents[0]).Find("a")!.Value).Kind);

    [Fact]
    public void Of_a_duplicate_key_the_first_counts_and_both_are_known()
    {
        var stream = Read("a: 1\n'a': 2\nb: 3\n");
        var duplicate = Assert.Single(stream.DuplicateKeys);
        Assert.Equal(0, duplicate.First.Span.Start);
        Assert.Equal("'a'", stream.Text.Slice(duplicate.Second.Span));
        Assert.Equal("1", ((YamlScalar)((YamlMapping)stream.Documents[0]).Find("a")!.Value).Value);
    }

    [Fact]
    public void Merged_keys_stand_behind_own_ones_and_are_no_duplicates()
    {
        var stream = Read("- &x {a: 1, b: 2}\n- &y {c: 3}\n- <<: [*x, *y]\n  b: 9\n");
        var merged = (YamlMapping)((YamlSequence)stream.Documents[0]).Items[2];
        Assert.Empty(stream.DuplicateKeys);
        Assert.Equal(["b", "a", "c"], merged.Pairs.Select(pair => pair.Name));
        Assert.Equal("9", ((YamlScalar)merged.Find("b")!.Value).Value);
    }

    [Fact]
    public void Comments_are_found_outside_of_values()
    {
        var stream = Read("# one\na: 'x # y' # two\nb: a#b\nc: |\n  # text\n#three\nd: \"# no\"\n# four");
        Assert.Equal(["# one", "# two", "#three", "# four"], stream.FindComments().Select(stream.Text.Slice));
    }

    [Theory]
    [InlineData("a: \u0085b: c", 1, 5)]
    [InlineData("x\ra", 2, 1)]
    [InlineData("x\u2028a", 2, 1)]
    [InlineData("x\r\n\r\na", 3, 1)]
    public void Lines_are_counted_as_the_compiler_counts_them(string text, int line, int column)
    {
        var position = new YamlText(text).PositionAt(text.IndexOf('a', 1) < 0 ? text.IndexOf('b', StringComparison.Ordinal) : text.IndexOf('a', 1));
        Assert.Equal((line, column), text.StartsWith('a') ? (1, 5) : (position.Line, position.Column));
    }

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("{a: ", 50_000)]
    [InlineData("- ", 200_000)]
    public void Deep_nesting_is_refused_and_not_followed(string opening, int times)
    {
        var fault = Read(string.Concat(Enumerable.Repeat(opening, times))).Fault;
        Assert.Equal(YamlFaultKind.LimitExceeded, fault!.Kind);
        Assert.Contains("64 levels", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_and_not_expanded()
    {
        var lines = Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");
        var fault = Read("a0: &a0 lol\n" + string.Join('\n', lines)).Fault;
        Assert.Equal(YamlFaultKind.LimitExceeded, fault!.Kind);
    }

    [Fact]
    public void An_alias_of_itself_is_refused() => Assert.Equal(YamlFaultKind.LimitExceeded, Read("a: &x [*x]\n").Fault!.Kind);

    [Fact]
    public void A_text_that_is_too_long_is_refused_unread() =>
        Assert.Equal(YamlFaultKind.LimitExceeded, Read("# " + new string('x', 9_000_000)).Fault!.Kind);

    [Fact]
    public void Text_that_is_not_UTF_8_is_refused() =>
        Assert.Contains("UTF-8", YamlReader.Read(new("a: b", isUtf8: false)).Fault!.Message, StringComparison.Ordinal);

    [Fact]
    public void What_stands_before_a_fault_is_kept()
    {
        var stream = Read("name: x\ntasks:\n  - id: a\n  - id: @\n");
        Assert.NotNull(stream.Fault);
        Assert.NotNull(((YamlMapping)stream.Documents[0]).Find("tasks"));
    }

    private static YamlStream Read(string text) => YamlReader.Read(new(text));
}
