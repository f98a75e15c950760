using System.Text;

namespace CommunityEvals.Leaderboards.Tests;

public sealed class Loading : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("community-evals-").FullName;

    [Fact]
    public async Task Gives_the_same_from_a_path_and_a_stream_at_once_and_later()
    {
        var path = Write(EngineLeaderboard.Json);
        using var stream = new MemoryStream(File.ReadAllBytes(path));
        Leaderboard[] read = [Leaderboard.Load(path), await Leaderboard.LoadAsync(path), Leaderboard.Load(stream), await LoadAsyncFromStart(stream)];
        Assert.All(read, leaderboard => Assert.Equal("20.90", leaderboard.Benchmarks[0].Tasks[0].Entries[0].Value.ToString()));
        Assert.True(stream.CanRead);
        Assert.True(Leaderboard.TryLoad(path, out var tried, out var error), error);
        Assert.Equal(read[0].Totals, tried.Totals);
    }

    [Fact]
    public void Takes_a_byte_order_mark() =>
        Assert.Equal(2, Leaderboard.Load(Write("\ufeff" + EngineLeaderboard.Json)).Benchmarks.Count);

    [Fact]
    public void Reads_numbers_alike_in_every_culture()
    {
        var before = CultureInfoOfThread;
        try
        {
            CultureInfoOfThread = new("de-DE");
            Assert.Equal(new Score(20.9, "20.90"), Leaderboard.Load(Write(EngineLeaderboard.Json)).Benchmarks[0].Tasks[0].Entries[0].Value);
        }
        finally
        {
            CultureInfoOfThread = before;
        }
    }

    [Fact]
    public async Task Names_the_file_when_it_is_no_leaderboard()
    {
        var path = Write("{}");
        var exceptions = new[] { Assert.Throws<LeaderboardFormatException>(() => Leaderboard.Load(path)), await Assert.ThrowsAsync<LeaderboardFormatException>(() => Leaderboard.LoadAsync(path)) };
        Assert.All(exceptions, exception => Assert.Equal(path, exception.File));
        Assert.All(exceptions, exception => Assert.StartsWith(path + "(1): $.schemaVersion: ", exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Throws_what_reading_a_file_throws_when_it_is_missing()
    {
        var path = Path.Combine(_folder, "missing.json");
        Assert.Throws<FileNotFoundException>(() => Leaderboard.Load(path));
        await Assert.ThrowsAsync<FileNotFoundException>(() => Leaderboard.LoadAsync(path));
        Assert.Throws<ArgumentNullException>(() => Leaderboard.Load((string)null!));
    }

    [Fact]
    public async Task Ends_when_it_is_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Leaderboard.LoadAsync(Write("{}"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Leaderboard.LoadAsync(new MemoryStream("{}"u8.ToArray()), cancelled));
    }

    [Theory]
    [InlineData("missing.json", "missing.json")]
    [InlineData("missing/leaderboard.json", "missing")]
    [InlineData("", "")]
    [InlineData("bad\0name", "")]
    public void Can_be_tried_with_a_file_that_cannot_be_read(string name, string told)
    {
        Assert.False(Leaderboard.TryLoad(Path.Join(_folder, name), out var leaderboard, out var error));
        Assert.Null(leaderboard);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_tried_with_a_file_that_is_no_leaderboard()
    {
        Assert.False(Leaderboard.TryLoad(Write("{\n"), out _, out var error));
        Assert.Contains("leaderboard.json(2): is no JSON: ", error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static System.Globalization.CultureInfo CultureInfoOfThread
    {
        get => System.Globalization.CultureInfo.CurrentCulture;
        set => System.Globalization.CultureInfo.CurrentCulture = value;
    }

    private static async Task<Leaderboard> LoadAsyncFromStart(MemoryStream stream)
    {
        stream.Position = 0;
        return await Leaderboard.LoadAsync(stream);
    }

    private string Write(string json)
    {
        var path = Path.Combine(_folder, "leaderboard.json");
        File.WriteAllText(path, json, new UTF8Encoding(false));
        return path;
    }
}
