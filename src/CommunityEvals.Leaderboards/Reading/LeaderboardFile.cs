namespace CommunityEvals.Leaderboards.Reading;

/// <summary>Gets the bytes of a leaderboard, and no more of them than a leaderboard has.</summary>
internal static class LeaderboardFile
{
    /// <summary>What is refused beyond this, in bytes: about 200,000 results. A stranger's stream may have no end.</summary>
    public const int MaxLength = 256 * 1024 * 1024;

    private const int BufferSize = 81920;

    public static FileStream Open(string path, bool isAsync) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 4096, isAsync);

    public static ArraySegment<byte> ReadAll(Stream stream, string? file)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            Append(bytes, buffer, count, file);
        }

        return Content(bytes);
    }

    public static async Task<ArraySegment<byte>> ReadAllAsync(Stream stream, string? file, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        int count;
#if NET
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
#else
        while ((count = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false)) > 0)
#endif
        {
            Append(bytes, buffer, count, file);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return Content(bytes);
    }

    private static void Append(MemoryStream bytes, byte[] buffer, int count, string? file)
    {
        if (bytes.Length + count > MaxLength)
        {
            throw new LeaderboardFormatException(file, null, null, $"is longer than {MaxLength / 1024 / 1024} MiB, which no leaderboard is");
        }

        bytes.Write(buffer, 0, count);
    }

    /// <summary>The bytes behind a byte order mark, which editors on Windows write and JSON does not know.</summary>
    private static ArraySegment<byte> Content(MemoryStream bytes)
    {
        var buffer = bytes.GetBuffer();
        var length = (int)bytes.Length;
        var start = length >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF ? 3 : 0;
        return new(buffer, start, length - start);
    }
}
