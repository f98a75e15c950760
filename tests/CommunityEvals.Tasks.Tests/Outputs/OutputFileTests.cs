using CommunityEvals.Tasks.Outputs;

namespace CommunityEvals.Tasks.Tests.Outputs;

public sealed class OutputFileTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evals-output-");

    private string OutputPath => Path.Combine(_folder.FullName, "sub", "out.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_text_that_is_written_bit_by_bit_takes_the_place_of_an_earlier_one()
    {
        Assert.Null(OutputFile.Write(OutputPath, Text("first")));
        Assert.Null(OutputFile.Write(OutputPath, Text("the second, longer")));
        Assert.Equal("the second, longer", File.ReadAllText(OutputPath));
        Assert.Equal([OutputPath], Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(300_000)]
    public void The_same_text_again_touches_nothing(int length)
    {
        var text = new string('é', length);
        Assert.Null(OutputFile.Write(OutputPath, Text(text)));
        File.SetLastWriteTimeUtc(OutputPath, LongAgo);
        Assert.Null(OutputFile.Write(OutputPath, Text(text)));
        Assert.Null(OutputFile.Write(OutputPath, text));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(OutputPath));
        Assert.Equal([OutputPath], Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_text_of_the_same_length_that_differs_in_its_last_letter_is_written()
    {
        var text = new string('a', 200_000);
        Assert.Null(OutputFile.Write(OutputPath, Text(text)));
        Assert.Null(OutputFile.Write(OutputPath, Text(text[..^1] + "b")));
        Assert.EndsWith("ab", File.ReadAllText(OutputPath), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_fails_in_the_midst_leaves_the_earlier_file_and_nothing_else()
    {
        Assert.Null(OutputFile.Write(OutputPath, Text("earlier")));
        Assert.Equal("broken", OutputFile.Write(OutputPath, output =>
        {
            output.Write(new string('a', 200_000));
            throw new IOException("broken");
        }));
        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(OutputPath, _ => throw new InvalidOperationException()));
        Assert.Equal("earlier", File.ReadAllText(OutputPath));
        Assert.Equal([OutputPath], Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    private static Action<TextWriter> Text(string text) => output => output.Write(text);
}
