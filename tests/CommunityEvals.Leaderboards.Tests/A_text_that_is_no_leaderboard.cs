using System.Globalization;
using System.Text;

namespace CommunityEvals.Leaderboards.Tests;

public class A_text_that_is_no_leaderboard
{
    private const string Empty = """{"schemaVersion":1,"benchmarks":[],"conflicts":[],"excluded":[],"totals":{"models":0,"benchmarks":0,"tasks":0,"results":0,"excluded":0}}""";

    [Theory]
    [InlineData("", 1, null)]
    [InlineData("{", 1, null)]
    [InlineData("{}\n{}", 2, null)]
    [InlineData("{\n  // a comment\n}", 2, null)]
    [InlineData("\u0000", 1, null)]
    [InlineData("<html>", 1, null)]
    [InlineData("[]", 1, "$")]
    [InlineData("null", 1, "$")]
    [InlineData("1e999999999", 1, "$")]
    [InlineData("{}", 1, "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":\n\"1\"}", 2, "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":\n1.0}", 2, "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":\n0}", 2, "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":\n2}", 2, "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":1,\n\n\"schemaVersion\":1}", 3, "$.schemaVersion")]
    [InlineData("{\"later\":{\"schemaVersion\":1},\n\"schemaVersion\":[]}", 2, "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":1,\"benchmarks\":\n{}}", 2, "$.benchmarks")]
    [InlineData("{\"schemaVersion\":1,\"benchmarks\":null}", 1, "$.benchmarks")]
    [InlineData("{\"schemaVersion\":1,\"benchmarks\":[\n\n7]}", 3, "$.benchmarks[0]")]
    [InlineData("{\"schemaVersion\":1,\"benchmarks\":[\n{\"datasetId\":\"a/b\",\"tasks\":[]},\n{\"datasetId\":\n5}]}", 4, "$.benchmarks[1].datasetId")]
    [InlineData("{\"schemaVersion\":1,\"benchmarks\":[\n{\"datasetId\":\"\\ud800\"}]}", 2, "$.benchmarks[0].datasetId")]
    [InlineData("{\"\\ud800\":1}", 1, "$")]
    public void Is_refused_with_its_place(string json, int line, string? path)
    {
        var exception = Assert.Throws<LeaderboardFormatException>(() => Load(json));
        Assert.Equal((line, path, null), (exception.Line, exception.JsonPath, exception.File));
        Assert.StartsWith($"leaderboard({line}): {(path is null ? "is no JSON: " : path + ": ")}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"rank\": 1", "\"rank\": 2147483648", "a whole number from 1 to 2147483647, found 2147483648")]
    [InlineData("\"rank\": 1", "\"rank\": 1e99999", "a whole number from 1 to 2147483647, found 1e99999")]
    [InlineData("\"rank\": 1", "\"rank\": 0", "a whole number from 1 to 2147483647, found 0")]
    [InlineData("\"rank\": 1, ", "", "a whole number from 1 to 2147483647, found nothing: the key is missing")]
    [InlineData("20.90", "1e999", "a number in the range of a double, found 1e999")]
    [InlineData("20.90", "-1e999", "a number in the range of a double, found -1e999")]
    [InlineData("20.90", "\"20.90\"", "a number in the range of a double, found \"20.90\"")]
    [InlineData("20.90", "null", "a number in the range of a double, found null")]
    [InlineData("\"verified\": true", "\"verified\": \"\\n\\u001b[31mtrue\"", "true or false, found \"\\n\\u001b[31mtrue\"")]
    [InlineData("\"findings\": [ \"EVAL063\" ]", "\"findings\": [[]]", "text, found a list")]
    [InlineData("\"baseModels\": [ \"acme/base\" ]", "\"baseModels\": \"acme/base\"", "a list, found \"acme/base\"")]
    [InlineData("\"source\": {", "\"source\": 0, \"later\": {", "an object, found 0")]
    [InlineData("\"status\": \"community\"", "\"status\": 3", "text, found 3")]
    public void Is_told_what_was_expected(string right, string wrong, string complaint)
    {
        var at = EngineLeaderboard.Json.IndexOf(right, StringComparison.Ordinal);
        var exception = Assert.Throws<LeaderboardFormatException>(() => Load(EngineLeaderboard.Json.Remove(at, right.Length).Insert(at, wrong)));
        Assert.EndsWith(": expected " + complaint, exception.Message, StringComparison.Ordinal);
        Assert.Equal(EngineLeaderboard.Json[..at].Count(c => c == '\n') + 1, exception.Line);
    }

    [Fact]
    public void Of_a_later_version_is_an_advice_to_update() =>
        Assert.EndsWith(
            "is 2, and this version of the package CommunityEvals.Leaderboards reads up to 1: update the package",
            Assert.Throws<LeaderboardFormatException>(() => Load("""{ "schemaVersion": 2, "benchmarks": {} }""")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Nested_deep_is_refused() =>
        Assert.Throws<LeaderboardFormatException>(() => Load("""{"later":""" + new string('[', 1_000_000)));

    [Fact]
    public void With_broken_utf8_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(EngineLeaderboard.Json);
        bytes[EngineLeaderboard.Json.IndexOf("acme/logic", StringComparison.Ordinal)] = 0xFF;
        Assert.Equal("$.benchmarks[0].datasetId", Assert.Throws<LeaderboardFormatException>(() => Leaderboard.Load(new MemoryStream(bytes))).JsonPath);
    }

    [Fact]
    public void Without_an_end_is_refused_before_the_memory_is_full() =>
        Assert.Contains("is longer than 256 MiB", Assert.Throws<LeaderboardFormatException>(() => Leaderboard.Load(new EndlessStream())).Message, StringComparison.Ordinal);

    [Fact]
    public void With_a_long_value_is_told_in_a_short_message()
    {
        var exception = Assert.Throws<LeaderboardFormatException>(() => Load($$"""{"schemaVersion":"{{new string('x', 100_000)}}"}"""));
        Assert.InRange(exception.Message.Length, 1, 250);
        exception = Assert.Throws<LeaderboardFormatException>(() => Load($$"""{"{{new string('x', 100_000)}}":1,"{{new string('x', 100_000)}}":2}"""));
        Assert.InRange(exception.Message.Length, 1, 250);
    }

    [Fact]
    public void Is_refused_by_no_other_exception_whatever_was_changed_in_it()
    {
        var random = new Random(20261125);
        var original = Encoding.UTF8.GetBytes(EngineLeaderboard.Json);
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = (byte[])original.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)"{}[]\",:0-9eE.\\utrn\u00ff"[random.Next(19)];
            }

            var exception = Record.Exception(() => Leaderboard.Load(new MemoryStream(bytes)));
            Assert.True(exception is null or LeaderboardFormatException, $"change {i.ToString(CultureInfo.InvariantCulture)}: {exception}");
        }
    }

    [Fact]
    public void Is_one_without_results_all_the_same() => Assert.Empty(Load(Empty).Benchmarks);

    private static Leaderboard Load(string json) => Leaderboard.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }
    }
}
