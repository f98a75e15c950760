namespace CommunityEvals.Tasks.Files;

/// <summary>Compares files with what is to be written, a piece at a time.</summary>
internal static class FileContent
{
    private const int Piece = 64 * 1024;

    /// <summary>Whether a file is there and holds <paramref name="bytes"/> and no more.</summary>
    public static bool Is(string path, byte[] bytes) => AreSame(path, bytes.Length, () => new MemoryStream(bytes, writable: false));

    /// <summary>Whether a file is there and holds what <paramref name="other"/> holds.</summary>
    public static bool AreSame(string path, string other) => AreSame(path, new FileInfo(other).Length, () => Disk.OpenUnseen(other));

    private static bool AreSame(string path, long length, Func<Stream> open)
    {
        if (new FileInfo(path) is not { Exists: true } file || file.Length != length)
        {
            return false;
        }

        using var one = Disk.OpenUnseen(path);
        using var two = open();
        var (piece, otherPiece) = (new byte[Math.Min(length, Piece)], new byte[Math.Min(length, Piece)]);
        int count;
        while ((count = Fill(one, piece)) > 0)
        {
            if (Fill(two, otherPiece) != count || !piece.AsSpan(0, count).SequenceEqual(otherPiece.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Fill(Stream stream, byte[] piece)
    {
        var length = 0;
        int count;
        while ((count = stream.Read(piece, length, piece.Length - length)) > 0)
        {
            length += count;
        }

        return length;
    }
}
