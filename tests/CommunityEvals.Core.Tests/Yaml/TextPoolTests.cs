using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Yaml;

public class TextPoolTests
{
    [Fact]
    public void Two_threads_with_texts_of_the_same_place_each_get_their_own()
    {
        const string Text = "name: acme/tiny";
        var other = Enumerable.Range(0, 1_000_000).Select(i => $"name: {i:D9}").First(other => Displaces(other, Text));

        Parallel.Invoke(() => TakeOften(Text), () => TakeOften(other));
    }

    private static void TakeOften(string text)
    {
        var value = text[6..];
        for (var i = 0; i < 1_000_000; i++)
        {
            Assert.Equal(value, TextPool.Values.Take(text, 6, value.Length));
            Assert.Equal(value, TextPool.Values.Take(value));
        }
    }

    private static bool Displaces(string other, string text)
    {
        var value = text[6..];
        var known = TextPool.Values.Take(new string(value.AsSpan()));
        _ = TextPool.Values.Take(other, 6, other.Length - 6);
        return !ReferenceEquals(known, TextPool.Values.Take(new string(value.AsSpan())));
    }
}
