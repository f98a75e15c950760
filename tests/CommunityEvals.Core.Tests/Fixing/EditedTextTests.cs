using CommunityEvals.Findings;
using CommunityEvals.Fixing;
using CommunityEvals.Rules;

namespace CommunityEvals.Core.Tests.Fixing;

public class EditedTextTests
{
    [Fact]
    public void Edits_are_applied_and_the_rest_stays()
    {
        var text = new EditedText("a: 1\r\nb: \"2\" # two\r\n");
        Assert.True(text.Apply([Edit(0, "a", "aa"), Edit(9, "\"2\"", "2")]));
        Assert.Equal("aa: 1\r\nb: 2 # two\r\n", text.Text);
    }

    [Theory]
    [InlineData(0, "b")]
    [InlineData(3, "12")]
    [InlineData(4, "x")]
    public void An_edit_of_another_text_is_refused_and_nothing_changes(int start, string old)
    {
        var text = new EditedText("a: 1");
        Assert.False(text.Apply([Edit(start, old, "new")]));
        Assert.Equal("a: 1", text.Text);
        Assert.Empty(text.Edits);
    }

    [Fact]
    public void Several_rounds_are_told_as_edits_of_the_first_text()
    {
        var text = new EditedText("one two three");
        Assert.True(text.Apply([Edit(4, "two", "2 and a half")]));
        Assert.True(text.Apply([Edit(0, "one", "1"), Edit(6, "and", "plus")]));
        Assert.Equal("1 2 plus a half three", text.Text);
        Assert.Equal([Edit(0, "one", "1"), Edit(4, "two", "2 plus a half")], text.Edits);
    }

    [Fact]
    public void What_is_undone_is_no_edit()
    {
        var text = new EditedText("a b");
        Assert.True(text.Apply([Edit(0, "a", "x")]));
        Assert.True(text.Apply([Edit(0, "x", "a")]));
        Assert.Equal("a b", text.Text);
        Assert.Empty(text.Edits);
    }

    [Fact]
    public void Random_rounds_give_edits_that_lead_from_the_first_text_to_the_last()
    {
        var random = new Random(4711);
        for (var run = 0; run < 500; run++)
        {
            var text = new EditedText(Letters(random, 30));
            for (var round = 0; round < 4; round++)
            {
                Assert.True(text.Apply(RandomEdits(random, text.Text)));
            }

            Assert.Equal(text.Text, FixApplication.Apply(text.Original, text.Edits));
        }
    }

    [Fact]
    public void Of_fixes_that_touch_the_first_is_taken_and_unsafe_ones_never()
    {
        var first = Found(Fix(true, Edit(2, "cd", "1")));
        var fixes = FixApplication.SafeFixes(
        [
            first,
            Found(Fix(true, Edit(4, "e", "2"))),
            Found(Fix(false, Edit(8, "i", "3"))),
            Found(Fix(false, Edit(6, "g", "4")), Fix(true, Edit(6, "g", "5"))),
        ]);
        Assert.Equal([Edit(2, "cd", "1"), Edit(6, "g", "5")], FixApplication.EditsOf(fixes));
        Assert.Same(first, fixes[0].Finding);
    }

    private static IReadOnlyList<TextEdit> RandomEdits(Random random, string text)
    {
        var edits = new List<TextEdit>();
        for (var at = random.Next(4); at < text.Length; at += 2 + random.Next(8))
        {
            var length = random.Next(Math.Min(4, text.Length - at));
            edits.Add(Edit(at, text.Substring(at, length), Letters(random, random.Next(4))));
            at += length;
        }

        return edits;
    }

    private static string Letters(Random random, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => (char)('a' + random.Next(26))));

    private static TextEdit Edit(int start, string old, string replacement) => new(new(start, old.Length), old, replacement);

    private static Fix Fix(bool isSafe, TextEdit edit) => new("Mend it", isSafe, [edit]);

    private static Finding Found(params Fix[] fixes) =>
        RuleTable.UnreadableFile.At(new(0, 0), "x") with { Fixes = fixes };
}
