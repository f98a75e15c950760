using System.Globalization;
using CommunityEvals.Json;

namespace CommunityEvals.Core.Tests.Json;

public class JsonWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(799)]
    [InlineData(801)]
    [InlineData(2345)]
    public void A_list_written_in_parts_is_the_one_written_at_once(int count)
    {
        var items = Enumerable.Range(0, count).ToList();
        Assert.Equal(
            Write(json => json.List("items", items, item => WriteItem(json, item))),
            Write(json => json.Items("items", items, WriteItem)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(1234567890)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    public void Numbers_are_written_in_digits(int number) =>
        Assert.Contains($": {number.ToString(CultureInfo.InvariantCulture)}\n", Write(json => json.Number("number", number)), StringComparison.Ordinal);

    [Fact]
    public void Texts_longer_than_any_buffer_are_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789\"", 10_000));
        Assert.Contains(text.Replace("\"", "\\\"", StringComparison.Ordinal), Write(json => json.Text("text", text)), StringComparison.Ordinal);
    }

    private static void WriteItem(JsonWriter json, int item) =>
        json.Object(null, () => json.Number("number", item).List("inner", [item, item], inner => json.Number(null!, inner)), isInline: item % 2 == 0);

    /// <summary>What is written, which is the same whether it is kept or goes to an output.</summary>
    private static string Write(Action<JsonWriter> write)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var (kept, passed) = (new JsonWriter(), new JsonWriter(output));
        kept.Object(null, () => write(kept));
        passed.Object(null, () => write(passed));
        passed.Finish();
        var text = kept.Finish();
        Assert.Equal(text, output.ToString());
        return text;
    }
}
